import { dateOf } from '../claim/compatible';
import { writeDate } from '../historical-date-words';
import type { Card, DatedOption } from './card';
import type { CollectionIndex } from './collection-index';
import { optionOf } from './value-option';
import type { WrittenOrder } from './written-order';

/** The events of an ordering card, earliest first, with their dates; in words: "the congress, then the trial, then the pact". */
export function orderingOf(index: CollectionIndex, order: WrittenOrder): Pick<Card, 'form' | 'answer'> {
  const events = order.events.map((id): DatedOption => {
    const event = index.events.get(id);
    return { ...optionOf(index, { kind: 'event', event: id }), when: event ? writeDate(dateOf(event)) : '' };
  });
  const keys = events.map(({ key }) => key.replace('event/', ''));
  return {
    form: { kind: 'ordering', events, around: order.around === undefined ? null : `event/${order.around}` },
    answer: {
      key: `order/${keys.join('/')}`,
      text: events.map(({ text, when }) => `${text} (${when})`).join(', then '),
      order: null,
    },
  };
}
