import type { AnswerProps } from './answer';
import { OrderedResult } from './ordered-result';
import { OrderingList } from './ordering-list';

/** Events to be put in order, and then the order as it was, with what was out of place. */
export function OrderingAnswer({ card, options, state, onGive }: AnswerProps) {
  const { form } = card;
  if (form.kind !== 'ordering') return null;
  return state.kind === 'recorded' ? (
    <OrderedResult form={form} given={state.review.given} />
  ) : (
    <OrderingList key={card.id} form={form} shown={options} onGive={onGive} />
  );
}
