import type { Card, MatchedPair, Option } from '../card/card';
import { readPairs } from '../card/matching';
import { spellingOf } from '../card/mark';
import type { CardId } from '../ids';
import type { Presentation } from '../review/review';
import type { WrongPick } from './confusions';

/** What a person gave wrongly on a card, as reviews keep it, and how often the same. */
export type GivenWrong = { card: CardId; presentation: Presentation; given: string; times: number };

/** A thing under its key, in words. */
export type Named = Pick<Option, 'key' | 'text'>;

/** As much of a card as tells what a wrong answer to it was. */
export type AskedCard = { right: string; options: Named[]; pairs: { left: Named; right: Named }[] };

/**
 * Which wrong answers were another thing: an option picked; a name typed that is another card's or option's; two lines of a matching
 * card taken for one another. An order tells nothing of the kind: what stands too early is not taken for anything.
 */
export function wrongPicksOf(
  answers: Iterable<GivenWrong>,
  asked: ReadonlyMap<CardId, AskedCard>,
  names: ReadonlyMap<string, Named>,
): WrongPick[] {
  return [...answers].flatMap(({ card, presentation, given, times }) => {
    const found = asked.get(card);
    return found ? pairsIn(presentation, given, found, names).map((pair) => ({ card, ...pair, times })) : [];
  });
}

type Pair = Pick<WrongPick, 'right' | 'picked'>;

function pairsIn(
  presentation: Presentation,
  given: string,
  { right, pairs }: AskedCard,
  names: ReadonlyMap<string, Named>,
): Pair[] {
  switch (presentation) {
    case 'multiple-choice':
      return [{ right, picked: given }];
    case 'typed':
    case 'cloze': {
      const named = names.get(spelt(given));
      return named ? [{ right, picked: named.key }] : [];
    }
    case 'matching':
      return crossed(pairs, given);
    case 'flashcard':
    case 'ordering':
      return [];
  }
}

/** Once an answer, though two lines that changed places are wrong twice. By their left sides where these are names, else by the right. */
function crossed(pairs: AskedCard['pairs'], given: string): Pair[] {
  const chosen = readPairs(given) ?? {};
  const side = pairs.every(({ left }) => isName(left.key)) ? 'left' : 'right';
  const found = new Map<string, Pair>();
  for (const pair of pairs) {
    const other = pairs.find(({ right }) => right.key === chosen[pair.left.key]);
    if (!other || other === pair) continue;
    const keys = [pair[side].key, other[side].key] as const;
    const both = keys.toSorted().join(' ');
    if (!found.has(both)) found.set(both, { right: keys[0], picked: keys[1] });
  }
  return [...found.values()];
}

/**
 * The names of everything that some cards answer with or offer, by their spelling, for what was typed: people, events, terms and
 * places. Exactly these, in any transliteration: a mistyped name of something else is a guess that nobody should be told of.
 */
export function namesBySpelling(cards: Iterable<Pick<Card, 'answer' | 'accepted' | 'wrong'>>): Map<string, Named> {
  const named = new Map<string, Named>();
  for (const { answer, accepted, wrong } of cards) {
    for (const option of [answer, ...wrong]) if (isName(option.key)) named.set(option.text, option);
    if (isName(answer.key)) for (const name of accepted) if (!named.has(name)) named.set(name, answer);
  }
  return new Map([...named].map(([name, { key, text }]) => [spelt(name), { key, text }]));
}

export function pairsOf(form: Card['form']): MatchedPair[] {
  return form.kind === 'matching' ? form.pairs : [];
}

function isName(key: string): boolean {
  return /^(actor|event|term|place|document)\//.test(key);
}

function spelt(name: string): string {
  return spellingOf(name).transliterated;
}
