import type { Contradiction } from '../claim/contradiction';
import type { Debate } from '../claim/debate';
import type { Reference } from '../claim/reference';
import type { OpenSlot, Slot } from '../claim/slot';
import { slotOf } from '../claim/slot-of-claim';
import { sameQuestion } from '../claim/compatible';
import type { Document } from '../source/document';
import type { Actor } from '../subject/actor';
import type { Event } from '../subject/event';
import type { Place } from '../subject/place';
import type { HolderName, SubjectName } from '../subject/subject';
import { partsOf } from '../subject/subject';
import type { Term } from '../subject/term';
import type { AuthoredCollection } from './collection';
import type { CardOnClaims, WrittenClaim } from './written-card';

/** A collection arranged for looking things up while its cards are made and checked. */
export type CollectionIndex = {
  /** Its actors once each: a second id of somebody (`sameAs`) is found in `actors`, and is in no list. */
  authored: AuthoredCollection;
  documents: Map<string, Document>;
  actors: Map<string, Actor>;
  events: Map<string, Event>;
  terms: Map<string, Term>;
  places: Map<string, Place>;
  debates: Map<string, Debate>;
  references: Map<string, Reference>;
  claims: Map<string, WrittenClaim>;
  /** Every claim that has a slot, with it. */
  slots: { claim: WrittenClaim; slot: Slot }[];
  /** Every card with the claims it rests on: first those that stand in a claim, then those that join several. */
  cards: CardOnClaims[];
};

export function indexCollection(written: AuthoredCollection): CollectionIndex {
  const authored = { ...written, actors: written.actors.filter(({ sameAs }) => sameAs === undefined) };
  const byId = <Item extends { id: string }>(items: Item[]) =>
    new Map<string, Item>(items.map((item) => [item.id, item]));
  return {
    authored,
    documents: byId(authored.documents),
    actors: actorsByEveryId(written.actors),
    events: byId(authored.events),
    terms: byId(authored.terms),
    places: byId(authored.places),
    debates: byId(authored.debates),
    references: byId(authored.references),
    claims: byId(authored.claims),
    slots: authored.claims.flatMap((claim) => {
      const slot = slotOf(claim);
      return slot ? [{ claim, slot }] : [];
    }),
    cards: cardsOf(authored),
  };
}

/** Somebody with two ids is found under either. */
function actorsByEveryId(actors: Actor[]): Map<string, Actor> {
  const listed = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]));
  return new Map(actors.map((actor) => [actor.id, listed.get(actor.sameAs ?? actor.id) ?? actor]));
}

/** A joined card none of whose claims exists is left out here; the content check refuses it. */
function cardsOf({ claims, cards }: AuthoredCollection): CardOnClaims[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return [
    ...claims.flatMap((claim) => claim.cards.map((card): CardOnClaims => ({ card, claims: [claim] }))),
    ...cards.flatMap((card): CardOnClaims[] => {
      const [first, ...others] = card.claims.flatMap((id) => byId.get(id) ?? []);
      return first ? [{ card, claims: [first, ...others] }] : [];
    }),
  ];
}

/** The contradictions about what a slot is about; with the slot's own scope unless any scope will do. */
export function contradictionsAbout(index: CollectionIndex, slot: OpenSlot): Contradiction[] {
  return index.authored.contradictions.filter((contradiction) => sameQuestion(contradiction.slot, slot));
}

/** How a subject is called in a sentence: "Sergei Kirov", "the murder of Kirov", "Alan Woods" for his document. */
export function nameOf(index: CollectionIndex, subject: SubjectName | HolderName): string {
  const { kind, id } = partsOf(subject);
  switch (kind) {
    case 'actor':
      return index.actors.get(id)?.name ?? id;
    case 'event':
      return index.events.get(id)?.name ?? id;
    case 'term':
      return index.terms.get(id)?.name ?? id;
    case 'place':
      return index.places.get(id)?.name ?? id;
    case 'document':
      return index.documents.get(id)?.author ?? id;
  }
}

/** One name for a holder, whether content calls them by their document or as an actor of the same name. */
export function sameHolder(index: CollectionIndex, holder: HolderName): string {
  const { kind, id } = partsOf(holder);
  if (kind === 'actor') return holder;
  const author = index.documents.get(id)?.author;
  const actor = index.authored.actors.find(({ name, variants }) => name === author || variants.includes(author ?? ''));
  return actor ? `actor/${actor.id}` : holder;
}
