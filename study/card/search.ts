import { distance } from 'fastest-levenshtein';
import { parseEdtf } from '../historical-date';
import { writeDate } from '../historical-date-words';
import { foldName } from '../subject/fold-name';
import type { CollectionIndex } from './collection-index';

export type FoundKind = 'person' | 'event' | 'term' | 'debate' | 'passage';

/** Something that was found, with where it is: an address within Clio. */
export type Found = { kind: FoundKind; id: string; title: string; note: string; address: string };

type Entry = { found: Found; words: { word: string; weight: number }[] };

/** A collection arranged for being searched: every word of every thing, folded. */
export type SearchIndex = Entry[];

/** How much it counts where a word stands: in a name, in another name, in what is said of the thing. */
const IN_NAME = 4;
const IN_VARIANT = 3;
const IN_TEXT = 1;

export function searchIndexOf({ authored }: CollectionIndex): SearchIndex {
  const { collection, actors, events, terms, debates, documents } = authored;
  const here = `/library/collections/${collection.id}`;
  const entry = (found: Found, names: string[], text = ''): Entry => ({
    found,
    words: [
      ...wordsIn(found.title, IN_NAME),
      ...names.flatMap((name) => wordsIn(name, IN_VARIANT)),
      ...wordsIn(text, IN_TEXT),
    ],
  });
  return [
    ...actors.map(({ id, name, variants, who }) =>
      entry({ kind: 'person', id, title: name, note: who, address: `/library/people/${id}` }, variants, who),
    ),
    ...events.map(({ id, name, variants, date, calendar }) => {
      const parsed = parseEdtf(date, calendar);
      const note = parsed ? writeDate(parsed) : date;
      return entry({ kind: 'event', id, title: name, note, address: `${here}/timeline#${id}` }, variants, note);
    }),
    ...terms.map(({ id, name, variants, meaning }) =>
      entry({ kind: 'term', id, title: name, note: meaning, address: `${here}/glossary#${id}` }, variants, meaning),
    ),
    ...debates.map(({ id, question, views, introduction }) =>
      entry(
        { kind: 'debate', id, title: question, note: `${views.length} answers`, address: `/library/debates/${id}` },
        views.map(({ text }) => text),
        introduction,
      ),
    ),
    ...documents.flatMap((document) =>
      document.summary.map(({ id, heading, text }) =>
        entry(
          {
            kind: 'passage',
            id,
            title: heading,
            note: document.author,
            address: `/library/documents/${document.id}#${id}`,
          },
          [document.author],
          text,
        ),
      ),
    ),
  ];
}

/** So many of a kind are shown. */
export const MOST_OF_A_KIND = 6;
const MOST_WORDS = 8;

/**
 * What answers to all the words of a question, best first within its kind. A word may be the beginning of one, and have one slip
 * from four letters on (`Kirrov`, `Trotzky`); accents, case and the ways to transliterate Russian do not matter.
 */
export function search(index: SearchIndex, question: string): Found[] {
  const asked = [...new Set(foldName(question).split(' '))].filter((word) => word !== '').slice(0, MOST_WORDS);
  if (asked.length === 0) return [];
  const ranked = index.flatMap((entry) => {
    let score = 0;
    for (const word of asked) {
      const best = bestMatch(entry, word);
      if (best === 0) return [];
      score += best;
    }
    // Of two that have the words in their names the shorter name is meant: Kirov before the murder of Kirov.
    return [{ found: entry.found, score: score - entry.found.title.length / 1_000 }];
  });
  const counts = new Map<FoundKind, number>();
  return ranked
    .sort((a, b) => b.score - a.score)
    .filter(({ found: { kind } }) => {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return counts.get(kind)! <= MOST_OF_A_KIND;
    })
    .map(({ found }) => found);
}

function bestMatch({ words }: Entry, asked: string): number {
  let best = 0;
  for (const { word, weight } of words) {
    if (weight * WHOLE > best) best = Math.max(best, weight * nearness(word, asked));
  }
  return best;
}

const WHOLE = 3;
const BEGINNING = 2;
const SLIP = 1;
const SHORTEST_WITH_SLIP = 4;

function nearness(word: string, asked: string): number {
  if (word === asked) return WHOLE;
  if (word.startsWith(asked)) return BEGINNING;
  if (asked.length < SHORTEST_WITH_SLIP || /\d/.test(asked) || Math.abs(word.length - asked.length) > 1) return 0;
  return distance(word, asked) <= 1 || isSwapped(word, asked) ? SLIP : 0;
}

/** Two letters the wrong way round are one slip of the fingers. */
function isSwapped(word: string, asked: string): boolean {
  if (word.length !== asked.length) return false;
  const at = [...word].findIndex((letter, place) => letter !== asked[place]);
  return at >= 0 && word === asked.slice(0, at) + asked[at + 1] + asked[at] + asked.slice(at + 2);
}

function wordsIn(text: string, weight: number): { word: string; weight: number }[] {
  const words = new Set(foldName(text).split(' '));
  return [...words].filter((word) => word !== '').map((word) => ({ word, weight }));
}
