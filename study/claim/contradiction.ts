import { z } from 'zod';
import type { ContradictionId, DocumentId, ReferenceId } from '../ids';
import { valueAnchorSchema } from '../source/written-anchor';
import { writtenId } from '../written-id';
import { openSlotSchema } from './slot';
import { valueSchema } from './value';
import { writtenProse } from '../written-prose';

const givenValueSchema = z.strictObject({
  document: writtenId<DocumentId>(),
  value: valueSchema,
  /** Ours: how the document puts it, and what it counts. */
  says: writtenProse(),
  verdict: z.enum(['slip', 'accepted', 'rival', 'unchecked']),
  anchors: z.array(valueAnchorSchema).min(1, 'each value stands somewhere: give at least one anchor'),
});

/**
 * Documents that give incompatible values in one slot. Settled by a reference, or contested. One document alone may have it wrong: then
 * the reference is what contradicts it.
 */
export const contradictionSchema = z
  .strictObject({
    id: writtenId<ContradictionId>(),
    title: writtenProse(),
    slot: openSlotSchema,
    values: z.array(givenValueSchema).min(1),
    settledBy: writtenId<ReferenceId>().optional(),
    note: writtenProse(),
  })
  .refine(({ values, settledBy }) => values.length > 1 || settledBy !== undefined, {
    message: 'a contradiction has at least two values, or a reference that settles it',
    path: ['values'],
  });
export type Contradiction = z.infer<typeof contradictionSchema>;
