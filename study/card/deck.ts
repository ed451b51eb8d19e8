import { z } from 'zod';
import type { CardId, DeckId } from '../ids';
import { writtenId } from '../written-id';

/** A named set of cards in the order in which they are met. */
export const deckSchema = z.strictObject({
  id: writtenId<DeckId>(),
  title: z.string().min(1),
  introduction: z.string().min(1),
  cards: z.array(writtenId<CardId>()).min(1),
});
export type Deck = z.infer<typeof deckSchema>;
