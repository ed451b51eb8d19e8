import { slotOf } from '../claim/slot-of-claim';
import type { Claim } from '../claim/claim';
import { citationOf } from '../source/document';
import type { Card, Evidence, Standing } from './card';
import type { AuthoredCollection } from './collection';
import { indexCollection, type CollectionIndex } from './collection-index';
import type { Deck } from './deck';
import { feedbackOf } from './feedback';
import { decksOf } from './gathered-decks';
import { hasGap } from './cloze';
import { matchingOf } from './compile-matching';
import { orderingOf } from './compile-ordering';
import { optionPool } from './option-pool';
import { otherNamesLike } from './other-names';
import { optionOf, otherNamesOf } from './value-option';
import { isQuestion, type CardOnClaims, type WrittenClaim } from './written-card';

/** What a collection comes to: cards complete in themselves, claims without their cards, decks of cards that are still asked. */
export type CompiledCollection = Omit<AuthoredCollection, 'claims' | 'cards' | 'decks'> & {
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
  const cards = index.cards.filter(isAsked).map((on) => compileCard(index, on));
  const asked = new Set(cards.map(({ id }) => id));
  return {
    ...authored,
    claims: authored.claims.map((claim) => withoutCards(claim)),
    cards,
    decks: decksOf(index).map((deck) => ({ ...deck, cards: deck.cards.filter((id) => asked.has(id)) })),
  };
}

export function compileCard(index: CollectionIndex, on: CardOnClaims): Card {
  const { card, claims } = on;
  const { collection } = index.authored;
  const { form, answer, accepted, wrong } = asked(index, on);
  return {
    id: card.id,
    revision: card.revision,
    collection: collection.id,
    collectionTitle: collection.title,
    claims: claims.map(({ id }) => id),
    ...derivedFrom(on),
    prompt: card.prompt,
    form,
    answer,
    accepted,
    otherNames: otherNamesLike(index, [answer.text, ...accepted], on),
    wrong,
    feedback: feedbackOf(index, on),
    evidence: evidenceOf(index, claims),
  };
}

type Asked = Pick<Card, 'form' | 'answer' | 'accepted' | 'wrong'>;

/** Only a question with one answer has other names for it, and wrong options. */
function asked(index: CollectionIndex, on: CardOnClaims): Asked {
  const { answer } = on.card;
  if (answer.kind === 'order') return { ...orderingOf(index, answer), accepted: [], wrong: [] };
  if (answer.kind === 'pairs') return { ...matchingOf(index, answer), accepted: [], wrong: [] };
  const option = optionOf(index, answer);
  const names = [...otherNamesOf(index, answer), ...on.card.accepted].filter((name) => name !== option.text);
  return {
    form: hasGap(on.card.prompt) ? { kind: 'gap' } : { kind: 'question' },
    answer: option,
    accepted: [...new Set(names)],
    wrong: isQuestion(on) ? optionPool(index, on) : [],
  };
}

/** From the least to the most certain: what one claim may not be asked as, a card that rests on it may not either. */
const CERTAINTY: readonly Standing[] = ['contested', 'attributed', 'corrected', 'established'];

/** What several claims have in common, or the strictest of what they have. */
function derivedFrom({ card, claims }: CardOnClaims): Pick<Card, 'kind' | 'standing' | 'hard' | 'themes'> {
  const standings = claims.map(({ standing }) => standing);
  return {
    kind: card.kind ?? kindAskedFor(card.answer, commonest(claims.map(({ kind }) => kind)) ?? claims[0].kind),
    standing: CERTAINTY.find((standing) => standings.includes(standing)) ?? claims[0].standing,
    hard: [...new Set(claims.flatMap(({ hard }) => hard))],
    themes: [...new Set(claims.flatMap(({ themes }) => themes))],
  };
}

/** A claim about a day may be asked for its place or its name: a card's mark follows its answer. Of a view, who holds it is asked too. */
function kindAskedFor(answer: CardOnClaims['card']['answer'], kind: Card['kind']): Card['kind'] {
  if (kind === 'position') return kind;
  switch (answer.kind) {
    case 'date':
    case 'term':
      return answer.kind;
    case 'actor':
      return 'person';
    case 'number':
      return 'figure';
    case 'view':
      return 'position';
    default:
      return kind;
  }
}

/** Of equally common ones the first. */
function commonest<Item>(items: readonly Item[]): Item | undefined {
  const times = (item: Item) => items.filter((other) => other === item).length;
  return [...new Set(items)].sort((a, b) => times(b) - times(a))[0];
}

function isAsked({ card, claims }: CardOnClaims): boolean {
  return card.retired === undefined && claims.every(isAskable);
}

function isAskable({ anchors, hard }: WrittenClaim): boolean {
  return anchors.some(({ kind }) => kind === 'placed') && !hard.includes('sexual-violence');
}

/** Of each passage and sentence once, in the order of the claims. */
function evidenceOf(index: CollectionIndex, claims: readonly WrittenClaim[]): Evidence[] {
  const all = claims.flatMap((claim) => evidenceOfClaim(index, claim));
  const place = ({ document, passage, start, end }: Evidence) => `${document} ${passage} ${start} ${end}`;
  return [...new Map(all.map((evidence) => [place(evidence), evidence])).values()];
}

function evidenceOfClaim(index: CollectionIndex, claim: WrittenClaim): Evidence[] {
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
        held: null,
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
