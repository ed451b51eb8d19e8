import { Suspense } from 'react';
import type { Moment } from '@/study/sitting/sitting';
import type { AnswerProps } from '../card/answer';
import { Feedback } from '../card/feedback';
import { waysToAnswer } from '../card/ways-to-answer';
import { Button } from '../kit/button';
import { passagesOf } from '../source/evidence';
import type { Answering } from './answer-actions';
import type { AskedCard } from './asked';

type AnswerAreaProps = {
  asked: AskedCard;
  moment: Moment;
  answering: Pick<Answering, 'pick' | 'give' | 'overrule'>;
  onEvidence: () => void;
  /** Null where a report would come from nobody. */
  onReport: (() => void) | null;
};

/** Under the question: what to answer with, or the answer once it is shown, and then what there is to say about it. */
export function AnswerArea({ asked, moment, answering, onEvidence, onReport }: AnswerAreaProps) {
  const { card, options, presentation } = asked;
  const Answer = waysToAnswer[presentation];
  const state = stateOf(moment);
  return (
    <>
      <Suspense fallback={<p className="min-h-14 text-ink-soft">One moment: what you answer with is on its way.</p>}>
        <Answer
          key={card.id}
          card={card}
          options={options}
          state={state}
          onPick={answering.pick}
          onGive={answering.give}
          onOverrule={answering.overrule}
        />
      </Suspense>
      {state.kind !== 'open' && (
        <div className="animate-arrive">
          <div className="mt-5">
            <Feedback card={card} />
          </div>
          <p className="mt-3 flex flex-wrap gap-x-6">
            <Button weight="bare" onClick={onEvidence} className="justify-start text-left text-sm margin:hidden">
              Evidence: {citationInShort(card.evidence)}
            </Button>
            {onReport && (
              <Button weight="bare" onClick={onReport} className="text-sm text-ink-soft">
                Something is wrong with this card
              </Button>
            )}
          </p>
        </div>
      )}
    </>
  );
}

function stateOf(moment: Moment): AnswerProps['state'] {
  switch (moment.kind) {
    case 'waiting':
    case 'asking':
    case 'finished':
      return { kind: 'open' };
    case 'revealed':
      return { kind: 'shown', picked: null };
    case 'picked':
      return { kind: 'shown', picked: moment.key };
    case 'answered':
      return { kind: 'recorded', review: moment.review };
  }
}

function citationInShort(evidence: AskedCard['card']['evidence']): string {
  const [first, ...others] = passagesOf(evidence);
  if (!first) return 'none';
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `${first.author.replace(/ \(.*\)$/, '')}, paragraph ${first.paragraph}${more}`;
}
