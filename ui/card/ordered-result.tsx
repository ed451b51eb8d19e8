import { markOrder, readOrder, type MarkedEvent, type OrderingForm } from '@/study/card/ordering';
import { ResultMark } from './result-mark';

/** The order as it was, with dates; beside each event whether it stood there. */
export function OrderedResult({ form, given }: { form: OrderingForm; given: string | null }) {
  const order = readOrder(given);
  const marked = new Map((order ? markOrder(form, order) : []).map((one) => [one.event.key, one]));
  return (
    <ol aria-label="In order" className="animate-arrive divide-y divide-hairline border-y border-hairline">
      {form.events.map((event) => {
        const mark = marked.get(event.key);
        const fixed = event.key === form.around;
        return (
          <li key={event.key} className={`flex items-start gap-4 py-2.5 ${fixed ? 'bg-wash' : ''}`}>
            {fixed || !mark ? <ResultMark kind="none" /> : <ResultMark kind={mark.right ? 'right' : 'wrong'} />}
            <div>
              <p className="font-serif text-[1.08rem] leading-snug first-letter:uppercase">{event.text}</p>
              <p className="text-sm text-ink-soft">
                <span className="figures text-prussian">{event.when}</span>
                {order && mark && !mark.right && <> · you had it {whereItStood(form, order, mark)}</>}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth'];

function whereItStood({ around }: OrderingForm, order: readonly string[], { event }: MarkedEvent): string {
  const at = order.indexOf(event.key);
  if (around === null) return PLACES[at] ?? `in place ${at + 1}`;
  return at < order.indexOf(around) ? 'before' : 'after';
}
