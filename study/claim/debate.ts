import { z } from 'zod';
import type { DebateId, Id } from '../ids';
import { writtenId } from '../written-id';
import { writtenProse } from '../written-prose';

/** One answer to a debate's question, completing "… argues that": short enough to be an option. */
const viewSchema = z.strictObject({ id: writtenId<Id<'view'>>(), text: writtenProse() });

/** A question on which historians differ. */
export const debateSchema = z.strictObject({
  id: writtenId<DebateId>(),
  question: writtenProse().regex(/\?$/, 'a debate is a question: end it with a question mark'),
  /** Two or three sentences that also say whose views are missing. */
  introduction: writtenProse(),
  views: z.array(viewSchema).min(2),
  essayPlan: writtenProse().optional(),
  /** Works nobody here has opened: author, title, year; no summary. */
  furtherReading: z.array(z.string().min(1)).default([]),
});
export type Debate = z.infer<typeof debateSchema>;
