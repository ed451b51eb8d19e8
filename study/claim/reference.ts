import { z } from 'zod';
import type { ReferenceId } from '../ids';
import { writtenId } from '../written-id';
import { writtenProse } from '../written-prose';
import { partOpened } from './part-opened';

/** A work outside the collection that somebody opened and checked. Nobody cites what they have not opened. */
export const referenceSchema = z.strictObject({
  id: writtenId<ReferenceId>(),
  author: z.string().min(1),
  title: writtenProse(),
  publisher: z.string().min(1),
  year: z.union([z.number().int(), z.literal('n.d.')]),
  /** What of it was opened: itself, whole or the part that `where` names, or no more than these. */
  opened: z.enum(['text', 'abstract', 'quotation', 'description']).default('text'),
  /** Page, section or address. */
  where: z.string().min(1),
  /** What it says on the point, in our words. */
  says: writtenProse(),
  checkedBy: z.string().min(1),
  checkedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day: 2026-11-22'),
});
export type Reference = z.infer<typeof referenceSchema>;

/** "J. Arch Getty and Oleg V. Naumov, The Road to Terror (Yale University Press, 1999), p. 588: …"; "the abstract of Mark B. Tauger, …". */
export function citeReference({ opened, author, title, publisher, year, where, says }: Reference): string {
  return `${partOpened(opened)}${author}, ${title} (${publisher}, ${year}), ${where}: ${says}`;
}
