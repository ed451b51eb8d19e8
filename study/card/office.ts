import { dateOf } from '../claim/compatible';
import { boundsOf, daysApart, overlaps, parseEdtf, type HistoricalDate } from '../historical-date';
import { writeDate } from '../historical-date-words';
import type { ActorId } from '../ids';
import type { Actor, Role } from '../subject/actor';
import { heldDuring } from '../subject/role';
import type { CollectionIndex } from './collection-index';
import type { WrittenCard } from './written-card';

type AskedRole = NonNullable<WrittenCard['asksRole']>;

/** Everybody who held an office, and when, nearest in time to the date asked first. */
export function holdersOf(index: CollectionIndex, { office, at }: AskedRole): { actor: Actor; trueOf: string }[] {
  const asked = dateOf({ date: at });
  return heldBy(index, office)
    .map(({ actor, role, held }) => ({
      actor,
      trueOf: whenHeld(role),
      days: held ? daysApart(held, asked) : Number.MAX_SAFE_INTEGER,
    }))
    .sort((a, b) => a.days - b.days);
}

/** Who held an office at some time within a date, or may have: a role without years could be any time. */
export function holdersAt(index: CollectionIndex, { office, at }: AskedRole): ActorId[] {
  const asked = dateOf({ date: at });
  return heldBy(index, office)
    .filter(({ held }) => held === null || overlaps(held, asked))
    .map(({ actor }) => actor.id);
}

/** Whether somebody certainly held an office through the whole of the date asked, so that two answers would be right. */
export function heldAllOf(index: CollectionIndex, { office, at }: AskedRole, id: ActorId): boolean {
  const asked = boundsOf(dateOf({ date: at }));
  return heldBy(index, office).some(({ actor, held }) => {
    if (actor.id !== id || held === null) return false;
    const { first, last } = boundsOf(held);
    return first <= asked.first && asked.last <= last;
  });
}

function heldBy(index: CollectionIndex, office: string): { actor: Actor; role: Role; held: HistoricalDate | null }[] {
  return index.authored.actors.flatMap((actor) =>
    actor.roles.filter((role) => role.office === office).map((role) => ({ actor, role, held: heldDuring(role) })),
  );
}

/** Completing "true of …": "September 1936 to November 1938". */
function whenHeld({ title, from, to }: Role): string {
  const written = (edtf: string | undefined) => {
    const date = edtf === undefined ? null : parseEdtf(edtf);
    return date && writeDate(date);
  };
  const [start, end] = [written(from), written(to)];
  const years = start && end ? `${start} to ${end}` : start ? `from ${start}` : end ? `until ${end}` : null;
  return years ? `${years} (${title})` : title;
}
