import { z } from 'zod';
import type { ClaimId, DebateId, DocumentId, Id, ReferenceId } from '../ids';
import { claimAnchorSchema } from '../source/written-anchor';
import { holderSchema } from '../subject/subject';
import { writtenId } from '../written-id';
import { slotSchema } from './slot';
import { writtenProse } from '../written-prose';

export const claimKinds = ['date', 'person', 'position', 'figure', 'term', 'cause'] as const;
export const standings = ['established', 'attributed', 'contested', 'corrected'] as const;
export const hardSubjects = ['killing', 'torture', 'suicide', 'antisemitism', 'sexual-violence'] as const;

/** Whose view it is, in which debate, and through which document we have it. */
export const positionSchema = z.strictObject({
  holder: holderSchema,
  debate: writtenId<DebateId>(),
  view: writtenId<Id<'view'>>(),
  work: z.string().min(1).optional(),
  year: z.number().int().optional(),
  /** Absent when the holder is the document's own author. */
  via: writtenId<DocumentId>().optional(),
  /** A few words in which the holder puts it, letter by letter as they stand in an anchored sentence. */
  phrase: z.string().min(1).optional(),
});
export type Position = z.infer<typeof positionSchema>;

/** One statement worth knowing, self-contained, supported by at least one anchor. */
export const claimSchema = z.strictObject({
  id: writtenId<ClaimId>(),
  kind: z.enum(claimKinds),
  standing: z.enum(standings),
  /** How it was confirmed outside the collection: `framework` (undisputed dates, offices, names), a reference's id, or `nobody`. */
  checked: z.union([z.enum(['framework', 'nobody']), writtenId<ReferenceId>()]).default('nobody'),
  text: writtenProse(),
  /** A position's may be left out: it is its holder's view in its debate. */
  slot: slotSchema.optional(),
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  themes: z.array(z.string().min(1)).min(1),
  hard: z.array(z.enum(hardSubjects)).default([]),
  attributedTo: holderSchema.optional(),
  position: positionSchema.optional(),
  anchors: z.array(claimAnchorSchema).min(1, 'every claim rests on at least one anchor'),
});
export type Claim = z.infer<typeof claimSchema>;
