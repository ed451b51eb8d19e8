import { z } from 'zod';
import { claimKinds, claimSchema } from '../claim/claim';
import { answerValueSchema, wrongValueSchema, type AnswerValue } from '../claim/value';
import type { CardId, ClaimId, Id } from '../ids';
import { writtenDate } from '../written-date';
import { writtenId } from '../written-id';
import { writtenProse } from '../written-prose';
import { writtenOrderSchema } from './written-order';
import { writtenPairsSchema } from './written-pairs';

const cardFields = {
  id: writtenId<CardId>(),
  revision: z.number().int().positive(),
  /** What is asked for, where neither its answer nor its claim says so: a court, on a claim about a day. */
  kind: z.enum(claimKinds).optional(),
  /** With a gap in it (`___`) it is asked as a sentence to be completed. */
  prompt: writtenProse(),
  options: z
    .strictObject({
      /** Hand-picked, shown first. */
      wrong: z.array(wrongValueSchema).default([]),
      /** Whether the engine may add to them; by default it may, except to answers of kind `text`. */
      engine: z.boolean().optional(),
    })
    .default({ wrong: [] }),
  /** "Who headed the NKVD in October 1937?": the office, and the date asked. Other holders of the office are the wrong options. */
  asksRole: z.strictObject({ office: writtenId<Id<'office'>>(), at: writtenDate }).optional(),
  /** Other spellings that a typed answer may take. */
  accepted: z.array(z.string().min(1)).default([]),
  note: writtenProse().optional(),
  /** Why it is asked no more. It keeps its id, so that what students did with it stays readable. */
  retired: z.string().min(1).optional(),
};

/** A card as its author writes it, inside the claim on which it rests. */
export const writtenCardSchema = z.strictObject({ ...cardFields, answer: answerValueSchema });

/** A card that rests on several claims, written beside them all: kind, standing, themes and hard subjects are theirs. */
export const joinedCardSchema = z.strictObject({
  ...cardFields,
  claims: z
    .array(writtenId<ClaimId>())
    .min(2, 'a card of one claim is written inside it')
    .refine((claims) => new Set(claims).size === claims.length, 'each claim is named once'),
  answer: z.discriminatedUnion('kind', [answerValueSchema, writtenOrderSchema, writtenPairsSchema]),
});
export type JoinedCard = z.infer<typeof joinedCardSchema>;

/** Any card, wherever it is written. */
export type WrittenCard = Omit<JoinedCard, 'claims'>;
/** A card with one thing for its answer, which alone can have wrong options. */
export type WrittenQuestion = WrittenCard & { answer: AnswerValue };

/** A claim with the cards that ask it. */
export const writtenClaimSchema = claimSchema.extend({
  cards: z.array(writtenCardSchema).default([]),
});
export type WrittenClaim = z.infer<typeof writtenClaimSchema>;

/** A card with the claims it rests on; the first leads where only one can speak. */
export type CardOnClaims<Written extends WrittenCard = WrittenCard> = {
  card: Written;
  claims: readonly [WrittenClaim, ...WrittenClaim[]];
};

export function isQuestion<Rest>(on: Rest & { card: WrittenCard }): on is Rest & { card: WrittenQuestion } {
  return on.card.answer.kind !== 'order' && on.card.answer.kind !== 'pairs';
}
