import { z } from 'zod';
import type { CardId, DeckId } from '../ids';
import { writtenId } from '../written-id';
import { writtenProse } from '../written-prose';

/** A named set of cards in the order in which they are met. */
export const deckSchema = z.strictObject({
  id: writtenId<DeckId>(),
  title: writtenProse(),
  introduction: writtenProse(),
  cards: z.array(writtenId<CardId>()).min(1),
});
export type Deck = z.infer<typeof deckSchema>;
