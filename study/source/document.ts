import { z } from 'zod';
import type { DocumentId, PassageId } from '../ids';
import { writtenId } from '../written-id';
import { writtenProse } from '../written-prose';

/** A paragraph of a document. Of a document that may not be shipped, it is our summary's, in our own words. */
export const passageSchema = z.strictObject({
  id: writtenId<PassageId>(),
  heading: writtenProse(),
  text: writtenProse(),
});
export type Passage = z.infer<typeof passageSchema>;

/**
 * The record of a text that somebody wrote. The text itself is its author's: `original` says which file the anchors point
 * into, so that whoever holds it can attach it and be sure that it is the one.
 */
export const documentSchema = z.strictObject({
  id: writtenId<DocumentId>(),
  /** A name, or "unsigned". */
  author: z.string().min(1),
  title: writtenProse(),
  publication: z.string().min(1),
  year: z.number().int(),
  kind: z.enum(['polemic', 'notes']),
  standpoint: writtenProse(),
  original: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'the SHA-256 of the file: 64 hexadecimal digits'),
    /** UTF-16 code units of the text. */
    characters: z.number().int().positive(),
  }),
  summary: z.array(passageSchema).min(1),
});
export type Document = z.infer<typeof documentSchema>;

/** "Jack Conrad, Stalin's system of terror (Weekly Worker, 2003)". */
export function citationOf({ author, title, publication, year }: Document): string {
  return `${author}, ${title} (${publication}, ${year})`;
}
