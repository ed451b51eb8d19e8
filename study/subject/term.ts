import { z } from 'zod';
import type { TermId } from '../ids';
import { writtenId } from '../written-id';
import { writtenProse } from '../written-prose';

/** A word of the period or of its historians, with its meaning in one sentence of ours. */
export const termSchema = z.strictObject({
  id: writtenId<TermId>(),
  name: writtenProse(),
  variants: z.array(z.string().min(1)).default([]),
  meaning: writtenProse(),
  theme: z.string().min(1),
});
export type Term = z.infer<typeof termSchema>;
