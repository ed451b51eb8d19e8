import { z } from 'zod';
import type { ReferenceId } from '../ids';
import { writtenId } from '../written-id';
import { writtenProse } from '../written-prose';

/** A work outside the collection that somebody opened and checked. Nobody cites what they have not opened. */
export const referenceSchema = z.strictObject({
  id: writtenId<ReferenceId>(),
  author: z.string().min(1),
  title: writtenProse(),
  publisher: z.string().min(1),
  year: z.union([z.number().int(), z.literal('n.d.')]),
  /** Page, section or address. */
  where: z.string().min(1),
  /** What it says on the point, in our words. */
  says: writtenProse(),
  checkedBy: z.string().min(1),
  checkedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day: 2026-11-22'),
});
export type Reference = z.infer<typeof referenceSchema>;

/** "J. Arch Getty and Oleg V. Naumov, The Road to Terror (Yale University Press, 1999), p. 588: …". */
export function citeReference({ author, title, publisher, year, where, says }: Reference): string {
  return `${author}, ${title} (${publisher}, ${year}), ${where}: ${says}`;
}
