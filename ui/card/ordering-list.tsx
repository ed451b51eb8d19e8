import { useLayoutEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { Option } from '@/study/card/card';
import { isRightOrder, writeOrder, type OrderingForm } from '@/study/card/ordering';
import { ANSWER_FORM, type AnswerProps } from './answer';

type OrderingListProps = { form: OrderingForm; shown: Option[]; onGive: AnswerProps['onGive'] };

type Way = 'earlier' | 'later';

/**
 * A list that is rearranged by its buttons, or by the arrow keys while one of them has the focus. Every move is read out; the focus
 * goes with what was moved.
 */
export function OrderingList({ form, shown, onGive }: OrderingListProps) {
  const [order, setOrder] = useState(shown);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ key: string; way: Way } | null>(null);

  // An element that changes its place in the document loses the focus.
  useLayoutEffect(() => {
    if (!moved.current) return;
    const { key, way } = moved.current;
    moved.current = null;
    list.current?.querySelector<HTMLButtonElement>(`[data-move="${CSS.escape(`${way} ${key}`)}"]`)?.focus();
  }, [order]);

  function move(at: number, way: Way) {
    const to = at + (way === 'earlier' ? -1 : 1);
    const option = order[at];
    if (!option || to < 0 || to >= order.length) return;
    moved.current = { key: option.key, way };
    setOrder(order.toSpliced(at, 1).toSpliced(to, 0, option));
    setSaid(placeInWords(option, to, order, form.around));
  }

  function onKeyDown(event: KeyboardEvent, at: number) {
    const way = event.key === 'ArrowUp' ? 'earlier' : event.key === 'ArrowDown' ? 'later' : null;
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(at, way);
  }

  function give(event: FormEvent) {
    event.preventDefault();
    const keys = order.map(({ key }) => key);
    onGive(writeOrder(keys), isRightOrder(form, keys));
  }

  return (
    <form id={ANSWER_FORM} onSubmit={give}>
      <p className="mb-2 flex justify-between text-sm text-ink-soft">
        <span>{form.around === null ? 'Earliest' : 'Before'}</span>
        {form.around !== null && <span>Only the side counts, not the order within it</span>}
      </p>
      <ol ref={list} aria-label="Events, earliest first" className="divide-y divide-hairline border-y border-hairline">
        {order.map((option, at) => (
          <li
            key={option.key}
            onKeyDown={(event) => onKeyDown(event, at)}
            className={`flex min-h-12 items-center gap-3 ${option.key === form.around ? 'bg-wash' : ''}`}
          >
            <span className="grow py-1 font-serif text-[1.08rem] leading-snug first-letter:uppercase">
              {option.text}
            </span>
            {option.key === form.around ? (
              <span className="px-3 text-sm text-ink-soft">stays here</span>
            ) : (
              <>
                <MoveButton option={option} way="earlier" idle={at === 0} onMove={() => move(at, 'earlier')} />
                <MoveButton
                  option={option}
                  way="later"
                  idle={at === order.length - 1}
                  onMove={() => move(at, 'later')}
                />
              </>
            )}
          </li>
        ))}
      </ol>
      <p className="mt-2 text-sm text-ink-soft">{form.around === null ? 'Latest' : 'After'}</p>
      <p role="status" className="sr-only">
        {said}
      </p>
    </form>
  );
}

type MoveButtonProps = { option: Option; way: Way; idle: boolean; onMove: () => void };

/** Stays in the order of the Tab key at the ends of the list: a disabled button would drop the focus. */
function MoveButton({ option, way, idle, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      data-move={`${way} ${option.key}`}
      aria-label={`Move ${way}: ${option.text}`}
      aria-disabled={idle}
      onClick={onMove}
      className="inline-flex size-11 shrink-0 items-center justify-center rounded-edge border border-rule bg-sheet hover:border-ink hover:bg-wash active:translate-y-px aria-disabled:border-hairline aria-disabled:text-ink-soft"
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 fill-none stroke-current stroke-2">
        <path d={way === 'earlier' ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} />
      </svg>
    </button>
  );
}

function placeInWords(option: Option, to: number, before: Option[], around: string | null): string {
  if (around === null) return `${option.text}: ${to + 1} of ${before.length}`;
  const fixed = before.filter(({ key }) => key !== option.key).findIndex(({ key }) => key === around);
  return `${option.text}: ${to <= fixed ? 'before' : 'after'} ${before.find(({ key }) => key === around)?.text ?? ''}`;
}
