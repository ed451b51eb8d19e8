import type { Moment } from '@/study/sitting/sitting';
import { Feedback } from '../card/feedback';
import { OptionRows } from '../card/option-rows';
import { Button } from '../kit/button';
import { passagesOf } from '../source/evidence';
import type { AskedCard } from './asked';

type AnswerAreaProps = {
  asked: AskedCard;
  moment: Moment;
  onPick: (key: string) => void;
  onEvidence: () => void;
  /** Null where a report would come from nobody. */
  onReport: (() => void) | null;
};

/** Under the question: the options, or the answer once it is shown, and then what there is to say about it. */
export function AnswerArea({ asked, moment, onPick, onEvidence, onReport }: AnswerAreaProps) {
  const { card, options, presentation } = asked;
  const open = moment.kind === 'waiting' || moment.kind === 'asking';
  return (
    <>
      {presentation === 'multiple-choice' && (
        <OptionRows
          options={options.map((option) => ({
            option: card.wrong.find(({ key }) => key === option.key) ?? option,
            right: option.key === card.answer.key,
          }))}
          answered={!open}
          picked={pickedKey(moment)}
          onPick={onPick}
        />
      )}
      {!open && (
        <div className="animate-arrive">
          {presentation === 'flashcard' && (
            <p className="border-t border-hairline pt-6 font-serif text-2xl font-semibold text-balance">
              {card.answer.text}
            </p>
          )}
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

function pickedKey(moment: Moment): string | null {
  switch (moment.kind) {
    case 'picked':
      return moment.key;
    case 'answered':
      return moment.review.given;
    default:
      return null;
  }
}

function citationInShort(evidence: AskedCard['card']['evidence']): string {
  const [first, ...others] = passagesOf(evidence);
  if (!first) return 'none';
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `${first.author.replace(/ \(.*\)$/, '')}, paragraph ${first.paragraph}${more}`;
}
