import { z } from 'zod';
import type { ClaimId, DebateId, Id, ReferenceId } from '../ids';
import { holderSchema } from '../subject/subject';
import { writtenDate } from '../written-date';
import { writtenId } from '../written-id';
import { writtenProse } from '../written-prose';

/** One answer to a debate's question, completing "… argues that": short enough to be an option. */
const viewSchema = z.strictObject({ id: writtenId<Id<'view'>>(), text: writtenProse() });

/** A point of the collection as somebody in these texts uses it for or against a view. Where a point cuts both ways it stands twice. */
const debateEvidenceSchema = z.strictObject({
  view: writtenId<Id<'view'>>(),
  claim: writtenId<ClaimId>(),
  bearing: z.enum(['supports', 'undercuts']),
  /** Who uses it so: `document/…` for a text's author, `actor/…` for somebody whom a text reports. */
  by: holderSchema,
  /** One sentence: how that writer uses it. */
  argues: writtenProse(),
});
export type DebateEvidence = z.infer<typeof debateEvidenceSchema>;

/** What historians have argued since these texts: only works that somebody opened. */
const arguedSinceSchema = z.strictObject({
  reference: writtenId<ReferenceId>(),
  /** One sentence, in our words. */
  says: writtenProse(),
  /** Absent where it answers none of the views, or weighs several. */
  view: writtenId<Id<'view'>>().optional(),
});

/** A question on which historians differ. */
export const debateSchema = z.strictObject({
  id: writtenId<DebateId>(),
  /** Of the collection's themes, and when what it asks about began: in this order debates are listed. */
  theme: writtenId(),
  about: writtenDate,
  question: writtenProse().regex(/\?$/, 'a debate is a question: end it with a question mark'),
  /** Two or three sentences that also say whose views are missing. */
  introduction: writtenProse(),
  views: z.array(viewSchema).min(2),
  evidence: z.array(debateEvidenceSchema).default([]),
  since: z.array(arguedSinceSchema).default([]),
  essayPlan: writtenProse().optional(),
  /** Works nobody here has read: author, title, year; no summary. Where a part was opened, or a review, the year's bracket says so. */
  furtherReading: z.array(z.string().min(1)).default([]),
});
export type Debate = z.infer<typeof debateSchema>;
