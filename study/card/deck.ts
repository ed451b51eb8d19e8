import { z } from 'zod';
import type { CardId, DeckId } from '../ids';
import { writtenId } from '../written-id';
import { writtenProse } from '../written-prose';

/** What a deck was made by: decks of one kind stand together in the library. */
export const deckKinds = ['selection', 'theme', 'essay', 'debate', 'dates', 'people'] as const;

/** A named set of cards in the order in which they are met. */
export const deckSchema = z.strictObject({
  id: writtenId<DeckId>(),
  title: writtenProse(),
  kind: z.enum(deckKinds).default('selection'),
  introduction: writtenProse(),
  cards: z.array(writtenId<CardId>()).min(1),
});
export type Deck = z.infer<typeof deckSchema>;
