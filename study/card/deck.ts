import { z } from 'zod';
import type { CardId, DeckId, DocumentId } from '../ids';
import { writtenId } from '../written-id';
import { writtenProse } from '../written-prose';

/** What a deck was made by: decks of one kind stand together in the library, in this order. */
export const deckKinds = ['selection', 'theme', 'essay', 'debate', 'across'] as const;
export type DeckKind = (typeof deckKinds)[number];

/** Cards that no rule finds and that belong with those it finds. */
const and = z.array(writtenId<CardId>()).default([]);

/** Cards that a deck gathers by itself, so that a new one need not be written into it. */
const gatheringSchema = z.discriminatedUnion('of', [
  /** Of some decks all cards, deck by deck, each once. */
  z.strictObject({ of: z.literal('decks'), decks: z.array(writtenId<DeckId>()).min(2) }),
  /** Those that rest first of all on one document, in its order. */
  z.strictObject({ of: z.literal('document'), document: writtenId<DocumentId>() }),
  /** Those whose answer is a date, in the order of the calendar, or a person, in the order of the themes. */
  z.strictObject({ of: z.literal('answers'), answer: z.enum(['date', 'actor']), and }),
  /** Those on whose answer documents differ, or one of them errs, in the order of the themes. */
  z.strictObject({ of: z.literal('differences'), and }),
]);
export type Gathering = z.infer<typeof gatheringSchema>;

/** A deck as its author writes it: card by card, or by a rule. */
export const writtenDeckSchema = z.strictObject({
  id: writtenId<DeckId>(),
  title: writtenProse(),
  kind: z.enum(deckKinds).default('selection'),
  introduction: writtenProse(),
  cards: z.union([z.array(writtenId<CardId>()).min(1), gatheringSchema]),
});
export type WrittenDeck = z.infer<typeof writtenDeckSchema>;

/** A named set of cards in the order in which they are met. */
export type Deck = Omit<WrittenDeck, 'cards'> & { cards: CardId[] };
