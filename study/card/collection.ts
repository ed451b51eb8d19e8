import { z } from 'zod';
import type { Contradiction } from '../claim/contradiction';
import type { Debate } from '../claim/debate';
import type { Reference } from '../claim/reference';
import type { CollectionId } from '../ids';
import type { Document } from '../source/document';
import type { Actor } from '../subject/actor';
import type { Event } from '../subject/event';
import type { Place } from '../subject/place';
import type { Term } from '../subject/term';
import { writtenId } from '../written-id';
import type { WrittenDeck } from './deck';
import type { JoinedCard, WrittenClaim } from './written-card';
import { writtenProse } from '../written-prose';

/** The head of a collection: what it says about itself. */
export const collectionSchema = z.strictObject({
  id: writtenId<CollectionId>(),
  title: writtenProse(),
  /** Of its statement as much as stands before every debate: whose texts these are, and what they are not. */
  inBrief: writtenProse(),
  statement: writtenProse(),
  /** Shown once, before a theme with hard subjects. */
  notice: writtenProse(),
  themes: z.array(z.strictObject({ id: writtenId(), title: writtenProse() })).min(1),
  /** Named history teachers; while it is empty the collection says that nobody has checked it yet. */
  checkedBy: z.array(z.string().min(1)).default([]),
});
export type Collection = z.infer<typeof collectionSchema>;

/** A collection as its authors wrote it: everything that a compiled card is made from. */
export type AuthoredCollection = {
  collection: Collection;
  documents: Document[];
  actors: Actor[];
  events: Event[];
  terms: Term[];
  places: Place[];
  references: Reference[];
  debates: Debate[];
  contradictions: Contradiction[];
  claims: WrittenClaim[];
  /** Cards that rest on several claims; a card of one claim stands in it. */
  cards: JoinedCard[];
  decks: WrittenDeck[];
};
