import { useEffect, useRef } from 'react';
import { GAP } from '@/study/extraction/draft';
import { KindMark } from '../claim/kind-mark';
import { StandingMark } from '../claim/standing-mark';
import { Button } from '../kit/button';
import type { DraftInHand } from './use-desk';

type DraftRowProps = {
  one: DraftInHand;
  current: boolean;
  onSelect: () => void;
  onAccept: () => void;
  onReject: () => void;
  onEdit: () => void;
  onReopen: () => void;
};

/** A draft: the sentence it rests on, the cards it would become, and what can be done with it. */
export function DraftRow({ one, current, onSelect, onAccept, onReject, onEdit, onReopen }: DraftRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const { draft, state, reasons, reason } = one;
  const before = useRef(current);
  useEffect(() => {
    // Not the one that was in hand when the page came: the page begins at its beginning.
    if (current && !before.current) row.current?.scrollIntoView({ block: 'nearest' });
    before.current = current;
  }, [current]);
  return (
    <li
      ref={row}
      aria-current={current ? 'true' : undefined}
      onClick={onSelect}
      className={`scroll-my-28 border-l-[3px] py-5 pr-1 pl-4 ${current ? 'border-oxblood bg-wash' : 'border-transparent'}`}
    >
      <p className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <KindMark kind={draft.kind} />
        <StandingMark standing={draft.standing} />
        {draft.holder && <span className="text-ink-soft">Who says so: {draft.holder.name}</span>}
        <span className="figures ml-auto text-ink-soft">
          {one.proposedBy === 'model' ? 'Proposed by a language model' : `${Math.round(draft.confidence * 100)} % sure`}
        </span>
      </p>
      <ul className="space-y-3">
        {draft.cards.map((card) => (
          <li key={card.id}>
            <p className="font-serif text-[1.06rem] leading-snug">{card.prompt.replaceAll(GAP, ' … ')}</p>
            <p className="mt-1">
              <span className="sr-only">Answer: </span>
              <strong className="font-semibold">{card.answerText}</strong>
              {card.options.length > 0 && (
                <span className="text-sm text-ink-soft"> · not {card.options.map(({ text }) => text).join(', ')}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
      <blockquote className="mt-3 border-l border-hairline pl-3 text-sm text-ink-soft margin:sr-only">
        {draft.anchor.quote}
      </blockquote>
      {reasons.length > 0 && (
        <p className="mt-3 text-sm text-ochre">
          It cannot be asked like this: {reasons.join(' ')} Edit it, or reject it.
        </p>
      )}
      {state === 'rejected' && reason && <p className="mt-3 text-sm text-ink-soft">Rejected: {reason}</p>}
      {one.anchorState !== 'exact' && <p className="mt-3 text-sm text-ochre">{anchorWords[one.anchorState]}</p>}
      <p className="mt-3 flex flex-wrap gap-x-5">
        {state === 'proposed' ? (
          <>
            <Button weight="bare" onClick={onAccept} aria-disabled={reasons.length > 0}>
              Accept
            </Button>
            <Button weight="bare" onClick={onEdit}>
              Edit
            </Button>
            <Button weight="bare" onClick={onReject}>
              Reject
            </Button>
          </>
        ) : (
          <>
            <span className="inline-flex min-h-11 items-center font-semibold text-moss">
              {state === 'accepted' ? 'Accepted' : <span className="text-ink-soft">Rejected</span>}
            </span>
            <Button weight="bare" onClick={onEdit}>
              Edit
            </Button>
            <Button weight="bare" onClick={onReopen}>
              Take back
            </Button>
          </>
        )}
      </p>
    </li>
  );
}

const anchorWords = {
  moved: 'Passage has moved in the new version; it was found again.',
  uncertain: 'Please check: the passage reads a little differently in the new version.',
  lost: 'Passage missing in the new version.',
};
