import { indexCollection } from '@/study/card/collection-index';
import { lintCollection } from '@/study/card/lint';
import { wordsOf } from '@/study/card/stem';
import { checkDebates } from './check-debates';
import { checkAnchors } from './check-originals';
import { checkPhrases } from './check-phrases';
import { checkReferences } from './check-references';
import { checkStandings } from './check-standings';
import { findingAt, type Checking } from './checking';
import type { Finding } from './finding';
import type { Originals } from './originals';
import type { ReadCollection } from './read-collection';

/** A summary opens for every claim where the original is not held: shorter than this it has no room for them. */
const SHORTEST_SUMMARY_WORDS = 300;

/** Everything that may be wrong with a collection that could be read, apart from what needs the rest of the repository. */
export function checkCollection({ authored, places, findings }: ReadCollection, originals: Originals): Finding[] {
  if (!authored) return findings;
  const checking: Checking = { index: indexCollection(authored), places, originals };
  return [
    ...findings,
    ...checkReferences(checking),
    ...checkStandings(checking),
    ...checkDebates(checking),
    ...checkAnchors(checking),
    ...checkPhrases(checking),
    ...checkSummaries(checking),
    ...checkDecks(checking),
    ...lintCollection(checking.index).flatMap(({ card, refusals }) =>
      refusals.map(({ rule, reason, found }) => findingAt(checking, `card/${card.id}`, rule, `${found}. ${reason}`)),
    ),
  ];
}

function checkSummaries(checking: Checking): Finding[] {
  return checking.index.authored.documents.flatMap(({ id, summary }) => {
    const words = wordsOf(summary.map(({ text }) => text).join(' ')).length;
    return words >= SHORTEST_SUMMARY_WORDS
      ? []
      : [
          findingAt(
            checking,
            `document/${id}`,
            'summary',
            `has ${words} words of summary; at least ${SHORTEST_SUMMARY_WORDS}`,
          ),
        ];
  });
}

/** A claim none of whose cards is in a deck is never met. */
function checkDecks(checking: Checking): Finding[] {
  const { decks, claims, cards } = checking.index.authored;
  if (decks.length === 0) return [];
  const inDecks = new Set(decks.flatMap(({ cards }) => cards));
  const unmet = claims.filter(({ cards }) => {
    const asked = cards.filter(({ retired }) => retired === undefined);
    return asked.length > 0 && !asked.some(({ id }) => inDecks.has(id));
  });
  const unmetCards = cards.filter(({ id, retired }) => retired === undefined && !inDecks.has(id));
  return [
    ...unmet.map(({ id }) =>
      findingAt(checking, `claim/${id}`, 'deck', 'none of its cards is in a deck: nobody will meet it'),
    ),
    ...unmetCards.map(({ id }) => findingAt(checking, `card/${id}`, 'deck', 'is in no deck: nobody will meet it')),
  ];
}
