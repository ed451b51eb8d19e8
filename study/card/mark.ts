import { distance } from 'fastest-levenshtein';
import {
  compareDates,
  compatibleDates,
  inCalendar,
  parseEdtf,
  sameDays,
  sameShape,
  type HistoricalDate,
} from '../historical-date';
import { readTypedDate } from '../historical-date-words';
import type { Card } from './card';

/** What a marked answer is: right (with a slip of the pen at most), close and therefore wrong, or wrong. */
export type Mark =
  | { kind: 'right'; slip: boolean }
  /** `how` completes "Close:": "one year out". Near is not recalled: it suggests Again. */
  | { kind: 'close'; how: string }
  | { kind: 'wrong' };

/** A pick in multiple choice: the key says it all. */
export function markPick(card: Pick<Card, 'answer'>, key: string): Mark {
  return key === card.answer.key ? { kind: 'right', slip: false } : { kind: 'wrong' };
}

/**
 * A typed answer. Dates count at the card's precision and in either calendar, numbers by their digits; names by every alias, with
 * one slip in six letters (never in digits, ordinals or initials), unless what was typed is another thing: `others` are the names that
 * the course knows for other actors or terms.
 */
export function markTyped(
  card: Pick<Card, 'answer' | 'accepted'>,
  typed: string,
  others: readonly string[] = [],
): Mark {
  const date = dateOfKey(card.answer.key);
  if (date) return markDate(date, typed);
  const number = numberOfKey(card.answer.key);
  if (number) return markNumber(number, typed);
  return markName([card.answer.text, ...card.accepted], typed, others);
}

/** The FSRS rating that a mark suggests: Again or Good. Hard means recalled, so a near miss is Again as well. */
export function suggestedRating(mark: Mark): 1 | 3 {
  return mark.kind === 'right' ? 3 : 1;
}

function markDate(answer: HistoricalDate, typed: string): Mark {
  const readings = readTypedDate(typed);
  // A day may be typed as either calendar has it, and need not say which.
  const both = readings.flatMap((date) => [date, ...inOtherCalendar(date)]);
  if (both.some((date) => isRightDate(date, answer))) return { kind: 'right', slip: false };
  const [nearest] = readings.filter((date) => sameShape(date, answer));
  const how = nearest && howFar(nearest, answer);
  return how ? { kind: 'close', how } : { kind: 'wrong' };
}

/** At the card's precision: the same days; of an answer "about", whatever is compatible with it and as precise. */
function isRightDate(given: HistoricalDate, answer: HistoricalDate): boolean {
  if (sameDays(given, answer)) return true;
  if (answer.kind === 'point' && answer.about) return sameShape(given, answer) && compatibleDates(given, answer);
  // More than was asked is right where it lies within: 1 December 1934 for 1934.
  return given.kind === 'point' && answer.kind === 'point' && finerWithin(given, answer);
}

function finerWithin(given: HistoricalDate, answer: HistoricalDate): boolean {
  return (
    !sameShape(given, answer) &&
    compareDates(given, answer) >= 0 &&
    compatibleDates(given, answer) &&
    isFiner(given, answer)
  );
}

function isFiner(given: HistoricalDate, answer: HistoricalDate): boolean {
  const order = ['decade', 'year', 'season', 'month', 'day'];
  if (given.kind !== 'point' || answer.kind !== 'point') return false;
  return order.indexOf(given.precision) > order.indexOf(answer.precision);
}

function inOtherCalendar(date: HistoricalDate): HistoricalDate[] {
  if (date.kind === 'range' || date.precision !== 'day') return [];
  return [inCalendar({ ...date, calendar: 'julian' }, 'gregorian')];
}

function howFar(given: HistoricalDate, answer: HistoricalDate): string | null {
  if (given.kind === 'range' || answer.kind === 'range') return null;
  const years = Math.abs(given.year - answer.year);
  const months =
    given.precision === 'month' && answer.precision === 'month'
      ? Math.abs((given.year - answer.year) * 12 + given.month - answer.month)
      : null;
  if (given.precision === 'day' && answer.precision === 'day' && years === 0 && given.month === answer.month) {
    return out(Math.abs(given.day - answer.day), 'day');
  }
  if (months !== null && months <= 2) return out(months, 'month');
  if (given.precision === 'year' && years <= 2) return out(years, 'year');
  return given.precision === 'day' && years === 0 ? 'the right year' : null;
}

function out(count: number, unit: string): string {
  return `${count === 1 ? 'one' : count === 2 ? 'two' : count} ${unit}${count === 1 ? '' : 's'} out`;
}

function markNumber(answer: { low: number; high: number }, typed: string): Mark {
  const numbers =
    typed
      .replace(/(\d)[, ](?=\d{3}\b)/g, '$1')
      .match(/\d+(?:\.\d+)?/g)
      ?.map(Number) ?? [];
  const [low, high = low] = numbers;
  if (low === undefined) return { kind: 'wrong' };
  if (low === answer.low && high === answer.high) return { kind: 'right', slip: false };
  if (numbers.length === 1 && answer.low !== answer.high && low >= answer.low && low <= answer.high) {
    return { kind: 'close', how: 'within the range: both ends are asked' };
  }
  const off = Math.abs(low - answer.low) / Math.abs(answer.low || 1);
  return off <= 0.05 && answer.low === answer.high ? { kind: 'close', how: 'within a twentieth' } : { kind: 'wrong' };
}

/** A name as it is compared: in small letters without accents, and as another school would write it. Made once where many are compared. */
export type Spelling = { plain: string; transliterated: string };

export function spellingOf(name: string): Spelling {
  const plain = folded(name);
  return { plain, transliterated: transliterated(plain) };
}

/** Whether one name could be taken for a mistyped other: within the slips that are forgiven, or the same but for its transliteration. */
export function isSlipOf(name: Spelling, other: Spelling): boolean {
  return (
    name.transliterated === other.transliterated ||
    oneSlip(name.plain, other.plain) ||
    oneSlip(name.transliterated, other.transliterated)
  );
}

const LETTERS_PER_SLIP = 6;

function markName(names: string[], typed: string, others: readonly string[]): Mark {
  const given = spellingOf(typed);
  if (given.plain === '') return { kind: 'wrong' };
  const right = names.map(spellingOf);
  if (right.some(({ plain }) => plain === given.plain)) return { kind: 'right', slip: false };
  if (others.some((other) => folded(other) === given.plain)) return { kind: 'wrong' };
  if (right.some((name) => name.transliterated === given.transliterated)) return { kind: 'right', slip: false };
  return right.some((name) => isSlipOf(name, given)) ? { kind: 'right', slip: true } : { kind: 'wrong' };
}

/** Word by word, so that a slip in one of six letters never swallows an initial, an ordinal or a short word. */
function oneSlip(name: string, given: string): boolean {
  if (Math.abs(name.length - given.length) > name.length / LETTERS_PER_SLIP) return false;
  const [words, typed] = [name.split(' '), given.split(' ')];
  if (words.length !== typed.length) return false;
  const slips = words.map((word, at) => ({ word, off: distance(word, typed[at]!) })).filter(({ off }) => off > 0);
  return (
    slips.every(
      ({ word, off }) => !/\d/.test(word) && !ORDINAL.test(word) && off <= Math.floor(word.length / LETTERS_PER_SLIP),
    ) && slips.length <= Math.ceil(words.length / 2)
  );
}

/** A congress is told from the next by its number: "sixteenth" is no slip for "seventeenth". */
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth|\w+tieth)$/;

/**
 * Russian names as different schools write them: Zinoviev, Zinovyev, Zinov'ev; Trotsky, Trotskii; Yezhov, Ezhov; Khrushchev, Hruščov need not all
 * be listed as variants. Only what these schools do differently; whatever else differs is a slip.
 */
function transliterated(name: string): string {
  return name
    .split(' ')
    .map((word) =>
      word
        .replace(/^[yj]?e/, 'e')
        .replace(/[iyj]e/g, 'e')
        .replace(/(?:ii|iy|ij|yi|yy|yj|i|j)$/, 'y')
        .replace(/^[yij](?=[au])/, 'y')
        .replace(/kh/g, 'h')
        .replace(/x/g, 'ks')
        .replace(/w/g, 'v'),
    )
    .join(' ');
}

/** Small letters without accents, punctuation and a leading article; "S.M. Kirov" is three words. */
function folded(name: string): string {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'`]/g, '');
  return (plain.match(/[\p{L}\d]+/gu) ?? []).join(' ').replace(/^(?:the|a|an) /, '');
}

/** Keys say what an answer is, in any card (`card.ts`). */
function dateOfKey(key: string): HistoricalDate | null {
  if (!key.startsWith('date/')) return null;
  const julian = key.endsWith('/julian');
  return parseEdtf(key.slice('date/'.length).replace(/\/julian/g, ''), julian ? 'julian' : 'gregorian');
}

function numberOfKey(key: string): { low: number; high: number } | null {
  const match = /^number\/(-?[\d.]+)(?:-([\d.]+))?\//.exec(key);
  return match && { low: Number(match[1]), high: Number(match[2] ?? match[1]) };
}
