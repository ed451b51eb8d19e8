import { boundsOf, overlaps, parseEdtf, type HistoricalDate } from '../historical-date';
import type { Actor, Role } from './actor';

/** The roles that an actor held, as far as is known, at some time within a date. A role without years may have been held then, and is left out. */
export function rolesAt(actor: Pick<Actor, 'roles'>, date: HistoricalDate): Role[] {
  return actor.roles.filter((role) => {
    const held = heldDuring(role);
    return held !== null && overlaps(held, date);
  });
}

/** From when to when a role was held; null where nothing is known of it. */
export function heldDuring({ from, to }: Pick<Role, 'from' | 'to'>): HistoricalDate | null {
  const [start, end] = [from, to].map((edtf) => (edtf === undefined ? null : parseEdtf(edtf)));
  if (!start && !end) return null;
  const first = start?.kind === 'range' ? start.from : (start ?? null);
  const last = end?.kind === 'range' ? end.to : (end ?? null);
  const range: HistoricalDate = { kind: 'range', from: first, to: last };
  return boundsOf(range).first <= boundsOf(range).last ? range : null;
}
