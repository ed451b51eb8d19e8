import { z } from 'zod';
import type { ContradictionId, DocumentId, ReferenceId } from '../ids';
import { valueAnchorSchema } from '../source/written-anchor';
import { writtenId } from '../written-id';
import { openSlotSchema } from './slot';
import { valueSchema } from './value';

const givenValueSchema = z.strictObject({
  document: writtenId<DocumentId>(),
  value: valueSchema,
  /** Ours: how the document puts it, and what it counts. */
  says: z.string().min(1),
  verdict: z.enum(['slip', 'accepted', 'rival', 'unchecked']),
  anchors: z.array(valueAnchorSchema).min(1, 'each value stands somewhere: give at least one anchor'),
});

/** Documents that give incompatible values in one slot. Settled by a reference, or contested. */
export const contradictionSchema = z.strictObject({
  id: writtenId<ContradictionId>(),
  title: z.string().min(1),
  slot: openSlotSchema,
  values: z.array(givenValueSchema).min(2, 'a contradiction has at least two values'),
  settledBy: writtenId<ReferenceId>().optional(),
  note: z.string().min(1),
});
export type Contradiction = z.infer<typeof contradictionSchema>;
