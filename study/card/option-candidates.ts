import { dateOf, spanOf, type DateValue, type NumberValue } from '../claim/compatible';
import type { Value } from '../claim/value';
import { daysApart, sameShape, sortKey, toEdtf, type DatePoint, type HistoricalDate } from '../historical-date';
import { writeDate } from '../historical-date-words';
import type { Actor } from '../subject/actor';
import { heldDuring } from '../subject/role';
import { nameOf, sameHolder, type CollectionIndex } from './collection-index';
import { holdersOf } from './office';
import type { CardOnClaims, WrittenClaim, WrittenQuestion } from './written-card';

/** Something true of the same course that could stand beside the answer, and what it is true of. */
export type Candidate = { value: Value; trueOf: string | null };

/** Things of the answer's own kind, best first. What must not be offered is left to `option-pool.ts`. */
export function candidatesFor(index: CollectionIndex, { card, claims }: CardOnClaims<WrittenQuestion>): Candidate[] {
  const { answer } = card;
  const [claim] = claims;
  switch (answer.kind) {
    case 'date':
      return dates(index, answer);
    case 'number':
      return numbers(index, answer);
    case 'actor':
      if (card.asksRole) return [...inOffice(index, card.asksRole), ...actors(index, answer.actor)];
      return claim.position ? holders(index, claim) : actors(index, answer.actor);
    case 'view':
      return views(index, claim, answer);
    case 'term':
      return terms(index, claim, answer.term);
    case 'event':
      return events(index, answer.event);
    case 'place':
      return index.authored.places.map(({ id }) => ({
        value: { kind: 'place', place: id },
        trueOf: index.authored.events.find(({ place }) => place === id)?.name ?? null,
      }));
    case 'text':
      return [];
  }
}

/** A date further away than this helps nobody to tell apart what lies close together. */
const NEAR_DAYS = 10 * 366;

/** Dates of other events, nearest first; what is known to the day may stand as its month or year beside a month or a year. */
function dates(index: CollectionIndex, answer: DateValue): Candidate[] {
  const wanted = dateOf(answer);
  const near = index.authored.events.flatMap((event) => {
    const date = atPrecisionOf(dateOf(event), wanted);
    const days = date && daysApart(date, wanted);
    return date && days && days <= NEAR_DAYS ? [{ event, date }] : [];
  });
  near.sort((a, b) => Math.abs(sortKey(a.date) - sortKey(wanted)) - Math.abs(sortKey(b.date) - sortKey(wanted)));
  return alternating(near, ({ date }) => sortKey(date) < sortKey(wanted)).map(({ event, date }) => {
    const calendar = date.kind === 'point' && date.calendar === 'julian' ? { calendar: 'julian' as const } : {};
    return { value: { kind: 'date', date: toEdtf(date), ...calendar }, trueOf: event.name };
  });
}

function atPrecisionOf(date: HistoricalDate, wanted: HistoricalDate): HistoricalDate | null {
  if (date.kind === 'range' || wanted.kind === 'range') return sameShape(date, wanted) ? date : null;
  const { kind, calendar, about, doubtful, year } = date;
  if (about !== wanted.about || doubtful) return null;
  const point = { kind, calendar, about, doubtful, year };
  // Old Style days lie in the next month, even year, of the New: only days are offered across calendars.
  const coarse = (months: boolean): DatePoint | null => {
    if (calendar === 'julian') return null;
    if (!months) return { ...point, precision: 'year' };
    return 'month' in date ? { ...point, precision: 'month', month: date.month } : null;
  };
  switch (wanted.precision) {
    case 'day':
      return date.precision === 'day' ? date : null;
    case 'month':
      return coarse(true);
    case 'year':
      return date.precision === 'decade' ? null : coarse(false);
    case 'season':
    case 'decade':
      return date.precision === wanted.precision ? date : null;
  }
}

/** Figures of the same unit and order of magnitude, from claims that nobody contradicts. */
function numbers(index: CollectionIndex, answer: NumberValue): Candidate[] {
  const wanted = spanOf(answer);
  const candidates = index.slots.flatMap(({ claim, slot }) => {
    const { value } = slot;
    if (value.kind !== 'number' || value.unit !== answer.unit || claim.standing === 'contested') return [];
    const { low, high } = spanOf(value);
    if ((low === high) !== (wanted.low === wanted.high) || !sameOrder(low, wanted.low)) return [];
    if (low === wanted.low) return [];
    const about = slot.relation.replace(/[-/]/g, ' ');
    const trueOf = `${nameOf(index, slot.subject)} (${[about, slot.scope].filter(Boolean).join(', ')})`;
    return [{ value, trueOf, distance: Math.abs(Math.log(low / wanted.low)), before: low < wanted.low }];
  });
  candidates.sort((a, b) => a.distance - b.distance);
  return alternating(candidates, ({ before }) => before);
}

function sameOrder(a: number, b: number): boolean {
  return a > 0 && b > 0 && a / b < 10 && b / a < 10;
}

/** Who is confused with them, then whoever shares their circle; those whose roles lie nearest in time first. */
function actors(index: CollectionIndex, id: string): Candidate[] {
  const answer = index.actors.get(id);
  if (!answer) return [];
  const confused = (actor: Actor) => answer.confusedWith.includes(actor.id) || actor.confusedWith.includes(answer.id);
  return index.authored.actors
    .filter(
      (actor) => actor.id !== id && (confused(actor) || (actor.circle === answer.circle && actor.circle !== 'other')),
    )
    .sort((a, b) => Number(confused(b)) - Number(confused(a)) || yearsApart(a, answer) - yearsApart(b, answer))
    .map((actor) => ({ value: { kind: 'actor', actor: actor.id }, trueOf: actor.who.replace(/\.$/, '') }));
}

/** Who else held the office, nearest in time first. Whoever held it at the date asked is kept out by `rightAnswers`. */
function inOffice(index: CollectionIndex, asked: NonNullable<WrittenQuestion['asksRole']>): Candidate[] {
  return holdersOf(index, asked).map(({ actor, trueOf }) => ({ value: { kind: 'actor', actor: actor.id }, trueOf }));
}

/** Like with like: between the nearest of what two people held, or between the ends of two lives where the answer held nothing dated. */
function yearsApart(other: Actor, answer: Actor): number {
  const dates = whenHeld(answer).length > 0 ? whenHeld : endOfLife;
  const days = dates(answer).flatMap((left) => dates(other).map((right) => daysApart(left, right)));
  return days.length === 0 ? 50 : Math.min(...days) / 365.25;
}

function whenHeld({ roles }: Actor): HistoricalDate[] {
  return roles.flatMap((role) => heldDuring(role) ?? []);
}

function endOfLife({ died, born }: Actor): HistoricalDate[] {
  const written = died ?? born;
  return written === undefined ? [] : [dateOf({ date: written })];
}

/** For "who argues …": holders of other views in the same debate, and nobody who is quoted for this one too. */
function holders(index: CollectionIndex, claim: WrittenClaim): Candidate[] {
  const { debate, view } = claim.position!;
  const positions = index.authored.claims.flatMap(({ position }) => (position?.debate === debate ? [position] : []));
  const agreeing = new Set(
    positions.filter((other) => other.view === view).map(({ holder }) => sameHolder(index, holder)),
  );
  return positions.flatMap(({ holder, view: other }) => {
    const name = sameHolder(index, holder);
    const actor = index.actors.get(name.replace('actor/', ''));
    if (agreeing.has(name) || !actor) return [];
    const text = index.debates.get(debate)?.views.find(({ id }) => id === other)?.text ?? other;
    return [{ value: { kind: 'actor', actor: actor.id }, trueOf: `the view: ${text}` }];
  });
}

/** A debate may name a view for which it quotes nobody: a charge that was made, or a school that is absent. */
const UNHELD_VIEW = 'a view for which nobody in these texts is quoted';

/** The other views of the debate, without any that the same holder is also quoted for. */
function views(index: CollectionIndex, claim: WrittenClaim, answer: Extract<Value, { kind: 'view' }>): Candidate[] {
  const holder = claim.position?.holder ?? claim.attributedTo;
  const positions = index.authored.claims.flatMap(({ position }) =>
    position?.debate === answer.debate ? [position] : [],
  );
  const own = positions.filter(
    (position) => holder && sameHolder(index, position.holder) === sameHolder(index, holder),
  );
  const candidates = (index.debates.get(answer.debate)?.views ?? [])
    .filter(({ id }) => id !== answer.view && !own.some(({ view }) => view === id))
    .map(({ id }) => {
      const names = [
        ...new Set(positions.filter(({ view }) => view === id).map((other) => nameOf(index, other.holder))),
      ];
      const trueOf = names.length > 0 ? `the view of ${listed(names)}` : UNHELD_VIEW;
      return { value: { kind: 'view' as const, debate: answer.debate, view: id }, trueOf };
    });
  return candidates.sort((a, b) => Number(a.trueOf === UNHELD_VIEW) - Number(b.trueOf === UNHELD_VIEW));
}

function terms(index: CollectionIndex, claim: WrittenClaim, id: string): Candidate[] {
  const theme = index.terms.get(id)?.theme;
  const near = (other: string) => Number(other === theme) * 2 + Number(claim.themes.includes(other));
  return index.authored.terms
    .filter((term) => term.id !== id)
    .sort((a, b) => near(b.theme) - near(a.theme))
    .map((term) => ({ value: { kind: 'term', term: term.id }, trueOf: term.meaning.replace(/\.$/, '') }));
}

function events(index: CollectionIndex, id: string): Candidate[] {
  const answer = index.events.get(id);
  if (!answer) return [];
  const distance = (date: HistoricalDate) => daysApart(date, dateOf(answer));
  return index.authored.events
    .filter((event) => event.id !== id && distance(dateOf(event)) <= NEAR_DAYS)
    .sort((a, b) => distance(dateOf(a)) - distance(dateOf(b)))
    .map((event) => ({ value: { kind: 'event', event: event.id }, trueOf: writeDate(dateOf(event)) }));
}

/** Nearest first, taking from both sides in turn, so that a pool can put the answer at any rank. */
function alternating<Item>(items: Item[], isBefore: (item: Item) => boolean): Item[] {
  const before = items.filter(isBefore);
  const after = items.filter((item) => !isBefore(item));
  const result: Item[] = [];
  for (let at = 0; at < Math.max(before.length, after.length); at++) {
    if (before[at]) result.push(before[at]!);
    if (after[at]) result.push(after[at]!);
  }
  return result;
}

function listed(names: string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
