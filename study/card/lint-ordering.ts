import { dateOf } from '../claim/compatible';
import { compatibleDates, sortKey } from '../historical-date';
import { writeDate } from '../historical-date-words';
import type { Event } from '../subject/event';
import type { Linted, LintRule } from './lint';
import type { WrittenOrder } from './written-order';

export const orderingRules: LintRule[] = [
  {
    name: 'uncertain-order',
    reason: 'What happened first must be beyond doubt: dates that overlap, or may, have no order.',
    find: (linted) => ofOrder(linted, (order, events) => misplaced(order, events)),
  },
  {
    name: 'order-on-contested-date',
    reason: 'Where competent writers differ on a date, the order is their dispute and no question.',
    find: (linted) =>
      ofOrder(linted, (_, events) =>
        events.filter((event) => isContested(linted, event)).map(({ name }) => `the date of ${name} is contested`),
      ),
  },
  {
    name: 'order-without-claim',
    reason: 'Every date that the order goes by needs its evidence: a claim on that event.',
    find: (linted) =>
      ofOrder(linted, (_, events) =>
        events
          .filter((event) => !linted.claims.some((claim) => isAbout(claim, event)))
          .map(({ id, name }) => `none of its claims is about ${name} (event/${id})`),
      ),
  },
];

function ofOrder({ card, index }: Linted, find: (order: WrittenOrder, events: Event[]) => string[]): string[] {
  if (card.answer.kind !== 'order') return [];
  return find(
    card.answer,
    card.answer.events.flatMap((id) => index.events.get(id) ?? []),
  );
}

/** Around a fixed event only its own order with each of the others matters. */
function misplaced({ around }: WrittenOrder, events: Event[]): string[] {
  const pairs = events.flatMap((earlier, at) => events.slice(at + 1).map((later) => ({ earlier, later })));
  return pairs
    .filter(({ earlier, later }) => around === undefined || earlier.id === around || later.id === around)
    .filter(({ earlier, later }) => {
      const [first, second] = [dateOf(earlier), dateOf(later)];
      return compatibleDates(first, second) || sortKey(first) > sortKey(second);
    })
    .map(({ earlier, later }) => `${told(earlier)} is not certainly before ${told(later)}`);
}

function told(event: Event): string {
  return `${event.name} (${writeDate(dateOf(event))})`;
}

function isAbout({ slot, text }: Linted['claims'][number], { id, name }: Event): boolean {
  if (slot?.subject === `event/${id}`) return true;
  return (slot?.value.kind === 'event' && slot.value.event === id) || text.includes(name);
}

/** By a claim on its date, here or elsewhere in the collection, or by a contradiction that nothing settles. */
function isContested({ index }: Linted, { id }: Event): boolean {
  const dates = (slot: { subject: string; relation: string }) =>
    slot.subject === `event/${id}` && slot.relation === 'date';
  return (
    index.slots.some(({ claim, slot }) => dates(slot) && claim.standing === 'contested') ||
    index.authored.contradictions.some(({ slot, settledBy }) => dates(slot) && settledBy === undefined)
  );
}
