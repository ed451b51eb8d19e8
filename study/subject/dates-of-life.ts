import { parseEdtf } from '../historical-date';
import { writeDate } from '../historical-date-words';
import type { Actor, Role } from './actor';

/** "1886–1934", "born 1886", "died 1934"; null where neither is known. Years only: a list has no room for days. */
export function lifeYears({ born, died }: Pick<Actor, 'born' | 'died'>): string | null {
  const [from, to] = [born, died].map((date) => (date === undefined ? null : yearOf(date)));
  if (from && to) return `${from}–${to}`;
  if (from) return `born ${from}`;
  return to ? `died ${to}` : null;
}

/** "27 March 1886 – 1 December 1934": as exactly as it is known. */
export function lifeDates({ born, died }: Pick<Actor, 'born' | 'died'>): string | null {
  const [from, to] = [born, died].map((date) => (date === undefined ? null : inWords(date)));
  if (from && to) return `${from} – ${to}`;
  if (from) return `Born ${from}`;
  return to ? `Died ${to}` : null;
}

/** "26 September 1936 – 25 November 1938", "from 1926", "until 1934"; null where neither end is known. */
export function heldFrom({ from, to }: Pick<Role, 'from' | 'to'>): string | null {
  if (from && to) return from === to ? inWords(from) : `${inWords(from)} – ${inWords(to)}`;
  if (from) return `from ${inWords(from)}`;
  return to ? `until ${inWords(to)}` : null;
}

function inWords(edtf: string): string {
  const date = parseEdtf(edtf);
  return date ? writeDate(date) : edtf;
}

function yearOf(edtf: string): string {
  const date = parseEdtf(edtf);
  const about = date?.kind === 'point' && date.about ? 'c. ' : '';
  const year = /\d{3}[\dX]/.exec(edtf)?.[0];
  return year ? about + year : inWords(edtf);
}
