import { compatibleDates, parseEdtf, type HistoricalDate } from '../historical-date';
import type { OpenSlot, Slot } from './slot';
import type { Value } from './value';

/** Whether two statements fill the same slot: the same thing about the same subject, in the same scope. */
export function sameSlot(a: OpenSlot, b: OpenSlot): boolean {
  return sameQuestion(a, b) && foldedScope(a.scope) === foldedScope(b.scope);
}

/** The same thing about the same subject, whatever place, years or group is counted. */
export function sameQuestion(a: OpenSlot, b: OpenSlot): boolean {
  return a.subject === b.subject && a.relation === b.relation;
}

/** Two claims that cannot both be true of one slot: a candidate contradiction. */
export function contradicts(a: Slot, b: Slot): boolean {
  return sameSlot(a, b) && !compatibleValues(a.value, b.value);
}

/**
 * Whether two values of one slot can both be right. Differing precision, overlapping ranges and rounding are no
 * contradiction; two people, terms, views or wordings are (whether one is another name of the other is for whoever knows the
 * names). Values of different kinds answer different questions and do not compete.
 */
export function compatibleValues(a: Value, b: Value): boolean {
  if (a.kind === 'date' && b.kind === 'date') return compatibleDates(dateOf(a), dateOf(b));
  if (a.kind === 'number' && b.kind === 'number') return a.unit !== b.unit || compatibleNumbers(a, b);
  if (a.kind !== b.kind) return true;
  return identity(a) === identity(b);
}

export type DateValue = Extract<Value, { kind: 'date' }>;
export type NumberValue = Extract<Value, { kind: 'number' }>;

/** The date that a value writes as EDTF. Content has been checked: anything else is a fault of the program. */
export function dateOf({ date, calendar }: { date: string; calendar?: DateValue['calendar'] }): HistoricalDate {
  const parsed = parseEdtf(date, calendar);
  if (!parsed) throw new Error(`"${date}" is not a date: it should have been refused on reading.`);
  return parsed;
}

/** Smallest and largest number that a value may mean, as written. */
export function spanOf({ value, from, to }: NumberValue): { low: number; high: number } {
  return value === undefined ? { low: from!, high: to! } : { low: value, high: value };
}

/** "About", and a figure that is visibly round (two significant digits or fewer), reach this far to either side. */
const ROUNDING = 0.05;

function compatibleNumbers(a: NumberValue, b: NumberValue): boolean {
  const [left, right] = [reach(a), reach(b)];
  return left.low <= right.high && right.low <= left.high;
}

function reach(number: NumberValue): { low: number; high: number } {
  const { low, high } = spanOf(number);
  const slack = number.about || (low === high && isRound(low)) ? ROUNDING : 0;
  return { low: low - Math.abs(low) * slack, high: high + Math.abs(high) * slack };
}

function isRound(value: number): boolean {
  return Math.abs(value) >= 100 && String(Math.abs(value)).replace(/\D/g, '').replace(/0+$/, '').length <= 2;
}

function identity(value: Value): string {
  switch (value.kind) {
    case 'date':
      return value.date;
    case 'number':
      return JSON.stringify(spanOf(value));
    case 'actor':
      return value.actor;
    case 'event':
      return value.event;
    case 'term':
      return value.term;
    case 'place':
      return value.place;
    case 'view':
      return `${value.debate}/${value.view}`;
    case 'text':
      return value.text.toLowerCase();
  }
}

function foldedScope(scope: string): string {
  return scope.trim().toLowerCase().replace(/\s+/g, ' ');
}
