import { z } from 'zod';
import { claimKinds, hardSubjects } from '../claim/claim';
import { slotSchema } from '../claim/slot';
import { valueSchema, wrongValueSchema } from '../claim/value';
import type { CardId, DocumentId } from '../ids';
import { holderSchema } from '../subject/subject';
import { writtenId } from '../written-id';
import type { Id } from '../ids';

export type DraftId = Id<'draft'>;

/** Where the supporting sentence stands in the canonical text: what `study/source/anchor.ts` checks and finds again. */
export const draftAnchorSchema = z.strictObject({
  quote: z.string().min(1),
  before: z.string(),
  after: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});

/** Stands in a `gap` prompt where the answer belongs; the screen draws it as it likes. */
export const GAP = '_____';

/**
 * A card ready to be asked. `question` ends with a question mark; `gap` is a sentence with one GAP in it, which the answer fills. Fewer
 * than two options: never multiple choice. All of it may be edited by hand; `lintDraft` says whether it may still be asked.
 */
export const draftCardSchema = z.strictObject({
  id: writtenId<CardId>(),
  form: z.enum(['question', 'gap']),
  prompt: z.string().min(1).max(600),
  answer: valueSchema,
  /** How the answer reads: of an actor the name, of a date the words a British history book uses. */
  answerText: z.string().min(1).max(300),
  /** Other spellings that a typed answer may take. */
  accepted: z.array(z.string().min(1).max(300)).max(20),
  /** Best first, each with its words and what it is true of; nothing that the documents give as right for this question. */
  options: z.array(z.strictObject({ value: wrongValueSchema, text: z.string().min(1).max(300) })).max(10),
});
export type DraftCard = z.infer<typeof draftCardSchema>;

/** Whose view it is and how we have it. `via` is null where the holder is the document's own author. */
export const draftHolderSchema = z.strictObject({
  holder: holderSchema,
  name: z.string().min(1).max(200),
  work: z.string().max(300).nullable(),
  year: z.number().int().nullable(),
  via: writtenId<DocumentId>().nullable(),
});
export type DraftHolder = z.infer<typeof draftHolderSchema>;

/**
 * A claim that the engine proposes, with its cards. Nobody has accepted it; a person may change every field but `id`, `document` and
 * `anchor`. The id depends on the document, the anchored sentence, the kind and what is asked, not on where the sentence stands: a
 * revised upload gives the same ids for what it kept.
 */
export const draftSchema = z.strictObject({
  id: writtenId<DraftId>(),
  document: writtenId<DocumentId>(),
  kind: z.enum(claimKinds),
  /** A person may raise it; the engine never does. */
  standing: z.enum(['attributed', 'established', 'contested', 'corrected']),
  /** The claim in a sentence that can be read alone. */
  text: z.string().min(1).max(1000),
  slot: slotSchema,
  /** Of a position; null elsewhere. */
  holder: draftHolderSchema.nullable(),
  hard: z.array(z.enum(hardSubjects)),
  anchor: draftAnchorSchema,
  /** 0–1: how likely it is that a person accepts it unchanged. Comparable between documents. */
  confidence: z.number().min(0).max(1),
  /** Place in its document by worth, from 1. The desk shows the first DRAFTS_SHOWN at first. */
  rank: z.number().int().positive(),
  cards: z.array(draftCardSchema).min(1).max(4),
});
export type Draft = z.infer<typeof draftSchema>;

export const DRAFTS_SHOWN = 50;
