import { slotOf } from '../claim/slot-of-claim';
import type { Claim } from '../claim/claim';
import { citationOf } from '../source/document';
import type { Card, Evidence } from './card';
import type { AuthoredCollection } from './collection';
import { indexCollection, type CollectionIndex } from './collection-index';
import type { Deck } from './deck';
import { feedbackOf } from './feedback';
import { optionPool } from './option-pool';
import { optionOf, otherNamesOf } from './value-option';
import type { WrittenCard, WrittenClaim } from './written-card';

/** What a collection comes to: cards complete in themselves, claims without their cards, decks of cards that are still asked. */
export type CompiledCollection = Omit<AuthoredCollection, 'claims' | 'decks'> & {
  claims: Claim[];
  cards: Card[];
  decks: Deck[];
};

/**
 * Makes cards of claims. Left out are retired cards, those about sexual violence, and those whose evidence is not placed yet:
 * a card without evidence is never asked.
 */
export function compileCollection(authored: AuthoredCollection): CompiledCollection {
  const index = indexCollection(authored);
  const cards = authored.claims.flatMap((claim) =>
    claim.cards.filter((card) => isAsked(claim, card)).map((card) => compileCard(index, claim, card)),
  );
  const asked = new Set(cards.map(({ id }) => id));
  return {
    ...authored,
    claims: authored.claims.map((claim) => withoutCards(claim)),
    cards,
    decks: authored.decks.map((deck) => ({ ...deck, cards: deck.cards.filter((id) => asked.has(id)) })),
  };
}

export function compileCard(index: CollectionIndex, claim: WrittenClaim, card: WrittenCard): Card {
  const { collection } = index.authored;
  const answer = optionOf(index, card.answer);
  const accepted = [...otherNamesOf(index, card.answer), ...card.accepted].filter((name) => name !== answer.text);
  return {
    id: card.id,
    revision: card.revision,
    collection: collection.id,
    collectionTitle: collection.title,
    claims: [claim.id],
    kind: claim.kind,
    standing: claim.standing,
    hard: claim.hard,
    themes: claim.themes,
    prompt: card.prompt,
    answer,
    accepted: [...new Set(accepted)],
    wrong: optionPool(index, claim, card),
    feedback: feedbackOf(index, claim, card),
    evidence: evidenceOf(index, claim),
  };
}

function isAsked(claim: WrittenClaim, card: WrittenCard): boolean {
  const placed = claim.anchors.some(({ kind }) => kind === 'placed');
  return placed && card.retired === undefined && !claim.hard.includes('sexual-violence');
}

function evidenceOf(index: CollectionIndex, claim: WrittenClaim): Evidence[] {
  return claim.anchors.flatMap((anchor) => {
    const document = index.documents.get(anchor.document);
    const passage = document?.summary.find(({ id }) => id === anchor.passage);
    if (anchor.kind === 'draft' || !document || !passage) return [];
    const { paragraph, start, end } = anchor;
    return [
      {
        document: document.id,
        citation: citationOf(document),
        author: document.author,
        passage: passage.id,
        heading: passage.heading,
        text: passage.text,
        paragraph,
        start,
        end,
      },
    ];
  });
}

function withoutCards({ cards: _, ...claim }: WrittenClaim): Claim {
  const slot = slotOf(claim);
  return slot ? { ...claim, slot } : claim;
}
