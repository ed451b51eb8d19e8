import { compatibleValues, dateOf, spanOf } from '../claim/compatible';
import type { WrongValue } from '../claim/value';
import { daysApart, overlaps, sameShape, sortKey, type HistoricalDate } from '../historical-date';
import { writeDate } from '../historical-date-words';
import { stemMentions } from '../card/stem';
import type { CardCandidate, Candidate } from './candidate';
import type { Library } from './library';
import { byCodeUnit } from './people';
import { peopleIn } from './subject-of';
import { contentWords } from './vague';

/** What other claims of the same documents offer as wrong options, gathered once. */
export type OptionStock = {
  dates: { candidate: Candidate; date: HistoricalDate; text: string; words: Set<string> }[];
  figures: { candidate: Candidate; words: Set<string> }[];
  /** By person: what is said of them, and how often they are named. */
  people: Map<
    string,
    { holdsViews: boolean; historian: boolean; decades: Set<number>; mentions: number; said: Set<string> }
  >;
};

export type DraftOption = { value: WrongValue; text: string };

const MOST = 6;
const NEAR_DAYS = 40 * 366;

export function optionStock({ readings, people }: Library, candidates: Candidate[]): OptionStock {
  const stock: OptionStock = { dates: [], figures: [], people: new Map() };
  for (const candidate of candidates) {
    const card = candidate.cards[0]!;
    const words = new Set(contentWords(candidate.reading.sentence.text));
    if (candidate.value.kind === 'date' && candidate.trueOf !== '') {
      stock.dates.push({ candidate, date: dateOf(candidate.value), text: card.answerText, words });
    }
    if (candidate.value.kind === 'number') stock.figures.push({ candidate, words });
  }
  for (const { id, mentions } of people.people.values())
    stock.people.set(id, { holdsViews: false, historian: false, decades: new Set(), mentions, said: new Set() });
  for (const reading of readings) {
    for (const { person, mention } of peopleIn(people, reading)) {
      const known = stock.people.get(person.id)!;
      for (const { year } of reading.dates) if (year !== null) known.decades.add(Math.floor(year / 25));
      const words = reading.sentence.words();
      for (const { lemma } of words.slice(mention.to, mention.to + 4)) known.said.add(lemma);
      if (
        /\b(?:historian|scholar|economist|biographer|sociologist)s? $/i.test(
          reading.sentence.text.slice(Math.max(0, mention.start - 16), mention.start),
        )
      )
        known.historian = true;
    }
  }
  for (const { holder } of candidates) {
    const known = holder ? stock.people.get(holder.holder.replace('actor/', '')) : undefined;
    if (known) known.holdsViews = true;
  }
  return stock;
}

/** Wrong options for a card, best first: other dates, figures and people of the documents that no sentence gives for this question. */
export function optionsFor(
  library: Library,
  stock: OptionStock,
  candidate: Candidate,
  card: CardCandidate,
): DraftOption[] {
  switch (card.answer.kind) {
    case 'date':
      return dates(stock, candidate, card);
    case 'number':
      return figures(stock, candidate, card);
    case 'actor':
      return persons(library, stock, candidate, card);
    default:
      return [];
  }
}

/** Sentences that tell of nearly the same thing may give a right answer: theirs are never offered. */
function tellsOfTheSame(words: Set<string>, other: Set<string>): boolean {
  let common = 0;
  for (const word of words) if (other.has(word)) common++;
  return common >= 0.5 * Math.min(words.size, other.size);
}

function dates(stock: OptionStock, candidate: Candidate, card: CardCandidate): DraftOption[] {
  if (card.answer.kind !== 'date') return [];
  const wanted = dateOf(card.answer);
  const words = new Set(contentWords(candidate.reading.sentence.text));
  const inSentence = candidate.reading.dates.flatMap(({ value }) => (value.kind === 'date' ? [dateOf(value)] : []));
  const near = stock.dates
    .filter(
      (other) =>
        other.candidate !== candidate &&
        sameShape(other.date, wanted) &&
        !inSentence.some((date) => overlaps(date, other.date)),
    )
    .filter(
      (other) =>
        daysApart(other.date, wanted) <= NEAR_DAYS &&
        !tellsOfTheSame(words, other.words) &&
        !card.prompt.includes(other.text),
    )
    .sort(
      (a, b) =>
        Math.abs(sortKey(a.date) - sortKey(wanted)) - Math.abs(sortKey(b.date) - sortKey(wanted)) ||
        byCodeUnit(a.candidate.trueOf, b.candidate.trueOf),
    );
  const taken: HistoricalDate[] = [];
  return near.flatMap(({ date, candidate: other }) => {
    if (taken.length >= MOST || taken.some((before) => overlaps(before, date)) || other.value.kind !== 'date')
      return [];
    taken.push(date);
    return [{ value: { ...other.value, trueOf: other.trueOf }, text: writeDate(date) }];
  });
}

const DEATHS =
  /\b(?:died|dead|deaths?|killed|murdered|executed|shot|perished|victims|starved|massacred|guillotined|slaughtered)\b/i;

/** Figures of one unit and order. A death toll is never guessed at among others. */
function figures(stock: OptionStock, candidate: Candidate, card: CardCandidate): DraftOption[] {
  const { answer } = card;
  if (answer.kind !== 'number' || DEATHS.test(candidate.reading.sentence.text)) return [];
  const own = spanOf(answer).low;
  const words = new Set(contentWords(candidate.reading.sentence.text));
  const taken: number[] = [own];
  return stock.figures.flatMap((other) => {
    const { value } = other.candidate;
    if (
      value.kind !== 'number' ||
      value.unit !== answer.unit ||
      other.candidate.reading === candidate.reading ||
      taken.length > MOST
    )
      return [];
    const { low } = spanOf(value);
    if (low >= own * 8 || low <= own / 8 || tellsOfTheSame(words, other.words) || compatibleValues(value, answer))
      return [];
    if (taken.some((before) => before === low) || card.prompt.includes(value.text ?? '')) return [];
    taken.push(low);
    return [{ value: { ...value, trueOf: other.candidate.trueOf }, text: value.text ?? String(low) }];
  });
}

/** People of the same documents and years; for a view, others whose views are reported. Nobody named in the sentence, nobody of whom the same verb is used. */
function persons(
  { people, readings }: Library,
  stock: OptionStock,
  candidate: Candidate,
  card: CardCandidate,
): DraftOption[] {
  if (card.answer.kind !== 'actor') return [];
  const answer = card.answer.actor as string;
  const own = stock.people.get(answer);
  if (!own) return [];
  const here = new Set(peopleIn(people, candidate.reading).map(({ person }) => person.id as string));
  const answerName = people.people.get(answer)!.name;
  const verbs = candidate.reading.sentence
    .words()
    .filter(({ tag }) => tag === 'VERB')
    .map(({ lemma }) => lemma);
  const all = readings.length;
  const ranked = [...people.people.values()]
    .filter(
      ({ id, name, variants }) =>
        (id as string) !== answer &&
        !here.has(id) &&
        ![name, ...variants].some((variant) => stemMentions(card.prompt, variant)),
    )
    .filter(({ name }) => !sharesName(name, answerName))
    .map((person) => ({ person, known: stock.people.get(person.id)! }))
    .filter(({ person }) => shareDocument(people.documents.get(answer)!, people.documents.get(person.id)!))
    .filter(({ known }) =>
      candidate.kind === 'position'
        ? known.holdsViews && known.historian === own.historian
        : !verbs.some((verb) => known.said.has(verb) && !/^(?:be|have|do)$/.test(verb)),
    )
    .map(({ person, known }) => ({
      person,
      worth:
        [...known.decades].filter((decade) => own.decades.has(decade)).length * 2 +
        Math.min(known.mentions, 8) / 4 -
        (known.mentions > all / 8 ? 2 : 0) +
        (known.historian === own.historian ? 1 : -2) +
        (known.holdsViews === own.holdsViews ? 0.5 : 0),
    }))
    .sort((a, b) => b.worth - a.worth || byCodeUnit(a.person.id, b.person.id));
  return ranked.slice(0, MOST).map(({ person }) => ({ value: { kind: 'actor', actor: person.id }, text: person.name }));
}

function sharesName(a: string, b: string): boolean {
  return a.split(' ').at(-1) === b.split(' ').at(-1);
}

function shareDocument(a: Set<string>, b: Set<string>): boolean {
  for (const document of a) if (b.has(document)) return true;
  return false;
}
