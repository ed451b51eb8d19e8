import { z } from 'zod';
import { claimSchema } from '../claim/claim';
import { valueSchema, wrongValueSchema } from '../claim/value';
import type { CardId } from '../ids';
import { writtenId } from '../written-id';
import { writtenProse } from '../written-prose';

/** A card as its author writes it, inside its claim. */
export const writtenCardSchema = z.strictObject({
  id: writtenId<CardId>(),
  revision: z.number().int().positive(),
  prompt: writtenProse(),
  answer: valueSchema,
  options: z
    .strictObject({
      /** Hand-picked, shown first. */
      wrong: z.array(wrongValueSchema).default([]),
      /** Whether the engine may add to them; by default it may, except to answers of kind `text`. */
      engine: z.boolean().optional(),
    })
    .default({ wrong: [] }),
  /** Other spellings that a typed answer may take. */
  accepted: z.array(z.string().min(1)).default([]),
  note: writtenProse().optional(),
  /** Why it is asked no more. It keeps its id, so that what students did with it stays readable. */
  retired: z.string().min(1).optional(),
});
export type WrittenCard = z.infer<typeof writtenCardSchema>;

/** A claim with the cards that ask it. */
export const writtenClaimSchema = claimSchema.extend({
  cards: z.array(writtenCardSchema).default([]),
});
export type WrittenClaim = z.infer<typeof writtenClaimSchema>;
