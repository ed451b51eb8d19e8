import { indexCollection } from '@/study/card/collection-index';
import { lintCollection } from '@/study/card/lint';
import { wordsOf } from '@/study/card/stem';
import { checkDebates } from './check-debates';
import { checkDecks } from './check-decks';
import { checkOpened } from './check-opened';
import { checkPeople } from './check-people';
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
    ...checkPeople(checking, authored.actors),
    ...checkReferences(checking),
    ...checkStandings(checking),
    ...checkDebates(checking),
    ...checkOpened(checking),
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
