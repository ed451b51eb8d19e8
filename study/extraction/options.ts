import { compatibleValues, dateOf, spanOf } from '../claim/compatible';
import type { WrongValue } from '../claim/value';
import { overlaps, sameShape, sortKey, type HistoricalDate } from '../historical-date';
import { writeDate } from '../historical-date-words';
import { stemMentions } from '../card/stem';
import type { CardCandidate, Candidate } from './candidate';
import { hardSubjectsOf } from './hard-subjects';
import type { Library } from './library';
import { byCodeUnit } from './people';
import type { FoundPerson } from './proposals';
import { peopleIn } from './subject-of';
import { sentenceIndex, sentencesLike, type SentenceIndex } from './same-thing';
import { gives } from './two-answers';
import { contentWords } from './vague';

/** What other claims of the same documents offer as wrong options, gathered once. */
export type OptionStock = {
  /** To find the sentences that tell of what a card asks. */
  index: SentenceIndex;
  /** Years before Christ, which EDTF as we read it cannot write. */
  ancient: { candidate: Candidate; year: number; words: Set<string> }[];
  dates: { candidate: Candidate; date: HistoricalDate; key: number; text: string; words: Set<string> }[];
  /** By unit. */
  figures: Map<string, { candidate: Candidate; words: Set<string> }[]>;
  /** The people most named in a document, and whoever holds a view in it: among them options are looked for. */
  byDocument: Map<string, FoundPerson[]>;
  /** By person: what is said of them, and how often they are named. */
  people: Map<
    string,
    { holdsViews: boolean; historian: boolean; decades: Set<number>; mentions: number; said: Set<string> }
  >;
};

export type DraftOption = { value: WrongValue; text: string };

const MOST = 6;
const MOST_PEOPLE = 200;
const LOOKED_AT = 80;
const NEAR_DAYS = 40 * 366;

export function optionStock({ readings, people }: Library, candidates: Candidate[]): OptionStock {
  const stock: OptionStock = {
    index: sentenceIndex(readings),
    ancient: [],
    dates: [],
    figures: new Map(),
    people: new Map(),
    byDocument: new Map(),
  };
  for (const candidate of candidates) {
    // What is not asked is not told as the reason of an option either.
    if (hardSubjectsOf(candidate.reading.sentence.text).includes('sexual-violence')) continue;
    const card = candidate.cards[0]!;
    const words = new Set(contentWords(candidate.reading.sentence.text));
    if (candidate.value.kind === 'date' && candidate.trueOf !== '') {
      stock.dates.push({
        candidate,
        date: dateOf(candidate.value),
        key: sortKey(dateOf(candidate.value)),
        text: card.answerText,
        words,
      });
    }
    const ancient =
      candidate.kind === 'date' && candidate.value.kind === 'text' ? /^(\d+) BC$/.exec(candidate.value.text) : null;
    if (ancient && candidate.trueOf !== '') stock.ancient.push({ candidate, year: Number(ancient[1]), words });
    if (candidate.value.kind === 'number') {
      const { unit } = candidate.value;
      stock.figures.set(unit, stock.figures.get(unit) ?? []);
      stock.figures.get(unit)!.push({ candidate, words });
    }
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
  for (const person of [...people.people.values()].sort((a, b) => b.mentions - a.mentions || byCodeUnit(a.id, b.id))) {
    for (const document of people.documents.get(person.id)!) {
      const named = stock.byDocument.get(document) ?? [];
      if (named.length < MOST_PEOPLE) stock.byDocument.set(document, [...named, person]);
    }
  }
  stock.dates.sort((a, b) => a.key - b.key || byCodeUnit(a.candidate.trueOf, b.candidate.trueOf));
  return stock;
}

/** Wrong options for a card, best first: other dates, figures and people of the documents that no sentence gives for this question. */
export function optionsFor(
  library: Library,
  stock: OptionStock,
  candidate: Candidate,
  card: CardCandidate,
): DraftOption[] {
  const told = sentencesLike(stock.index, candidate.reading, card.prompt, TELLS_OF_IT);
  return wrongOptions(library, stock, candidate, card).filter(
    (option) => !told.some((reading) => gives(library, reading, option)),
  );
}

/** What a sentence shares of a question's words, when it may well give an answer to it. */
const TELLS_OF_IT = 0.6;

function wrongOptions(library: Library, stock: OptionStock, candidate: Candidate, card: CardCandidate): DraftOption[] {
  switch (card.answer.kind) {
    case 'date':
      return dates(stock, candidate, card);
    case 'number':
      return figures(stock, candidate, card);
    case 'actor':
      return persons(library, stock, candidate, card);
    case 'text':
      return candidate.kind === 'date' ? ancientYears(stock, candidate, card) : [];
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
  const key = sortKey(wanted);
  const near = neighbours(stock.dates, wanted)
    .filter(
      (other) =>
        other.candidate.reading !== candidate.reading &&
        sameShape(other.date, wanted) &&
        !inSentence.some((date) => overlaps(date, other.date)),
    )
    .sort(
      (a, b) => Math.abs(a.key - key) - Math.abs(b.key - key) || byCodeUnit(a.candidate.trueOf, b.candidate.trueOf),
    );
  const taken: HistoricalDate[] = [];
  return near.flatMap(({ date, candidate: other, text, words: told }) => {
    if (taken.length >= MOST || tellsOfTheSame(words, told) || card.prompt.includes(text)) return [];
    if (taken.length >= MOST || taken.some((before) => overlaps(before, date)) || other.value.kind !== 'date')
      return [];
    taken.push(date);
    return [{ value: { ...other.value, trueOf: other.trueOf }, text: writeDate(date) }];
  });
}

function ancientYears(stock: OptionStock, candidate: Candidate, card: CardCandidate): DraftOption[] {
  const wanted = /^(\d+) BC$/.exec(card.answerText);
  if (!wanted) return [];
  const year = Number(wanted[1]);
  const words = new Set(contentWords(candidate.reading.sentence.text));
  const taken = new Set([year]);
  return stock.ancient
    .slice(0, MOST_PEOPLE)
    .filter(
      (other) =>
        Math.abs(other.year - year) <= 60 &&
        !tellsOfTheSame(words, other.words) &&
        !candidate.reading.sentence.text.includes(`${other.year} `),
    )
    .sort(
      (a, b) =>
        Math.abs(a.year - year) - Math.abs(b.year - year) ||
        a.year - b.year ||
        byCodeUnit(a.candidate.trueOf, b.candidate.trueOf),
    )
    .flatMap((other) => {
      if (taken.has(other.year) || taken.size > MOST) return [];
      taken.add(other.year);
      const text = `${other.year} BC`;
      return [{ value: { kind: 'text' as const, text, accepted: [], trueOf: other.candidate.trueOf }, text }];
    });
}

/** The dates that lie nearest in time, to both sides; `dates` stand in order. Not all of a long book: each card would look at every one. */
function neighbours(dates: OptionStock['dates'], wanted: HistoricalDate): OptionStock['dates'] {
  const key = sortKey(wanted);
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.key < key) low = middle + 1;
    else high = middle;
  }
  return dates
    .slice(Math.max(0, low - LOOKED_AT), low + LOOKED_AT)
    .filter((other) => Math.abs(other.key - key) <= NEAR_DAYS);
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
  return (stock.figures.get(answer.unit) ?? []).slice(0, LOOKED_AT * 3).flatMap((other) => {
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
  const ranked = (stock.byDocument.get(candidate.reading.sentence.document) ?? [])
    .filter(({ id, name }) => (id as string) !== answer && !here.has(id) && !sharesName(name, answerName))
    .map((person) => ({ person, known: stock.people.get(person.id)! }))
    .filter(({ known }) =>
      candidate.kind === 'position'
        ? known.holdsViews && known.historian === own.historian
        : !verbs.some((verb) => known.said.has(verb) && !/^(?:be|have|do)$/.test(verb)),
    )
    .map(({ person, known }) => ({ person, worth: likenessOf(own, known, readings.length) }))
    .sort((a, b) => b.worth - a.worth || byCodeUnit(a.person.id, b.person.id));
  const options: DraftOption[] = [];
  for (const { person } of ranked) {
    if (options.length >= MOST) break;
    if ([person.name, ...person.variants].some((variant) => stemMentions(card.prompt, variant))) continue;
    options.push({ value: { kind: 'actor', actor: person.id }, text: person.name });
  }
  return options;
}

type Known = NonNullable<ReturnType<OptionStock['people']['get']>>;

/** The years they are named with, and whether both are historians; who is named everywhere is no good wrong option. */
function likenessOf(own: Known, other: Known, sentences: number): number {
  const years = [...other.decades].filter((decade) => own.decades.has(decade)).length;
  return (
    years * 2 +
    Math.min(other.mentions, 8) / 4 -
    (other.mentions > sentences / 8 ? 2 : 0) +
    (other.historian === own.historian ? 1 : -2) +
    (other.holdsViews === own.holdsViews ? 0.5 : 0)
  );
}

function sharesName(a: string, b: string): boolean {
  return a.split(' ').at(-1) === b.split(' ').at(-1) || (/ [IVX]+\b/.test(a) && a.split(' ')[0] === b.split(' ')[0]);
}
