import type { Card } from '@/study/card/card';
import { markTyped, type Mark } from '@/study/card/mark';
import { Button } from '../kit/button';
import type { AnswerProps } from './answer';

type TypedResultProps = {
  card: Card;
  review: Extract<AnswerProps['state'], { kind: 'recorded' }>['review'];
  onOverrule: AnswerProps['onOverrule'];
};

/** What was typed and how it was marked; and the student's last word on it. */
export function TypedResult({ card, review, onOverrule }: TypedResultProps) {
  const { given, rating } = review;
  if (given === null) return null;
  const mark = markTyped(card, given, card.otherNames);
  const known = rating > 1;
  const overruled = known !== (mark.kind === 'right');
  return (
    <div className="mt-4">
      <p>
        <span className={known ? 'font-semibold text-moss' : 'font-semibold text-oxblood'}>
          {overruled ? (known ? 'Counted as right' : 'Counted as wrong') : inWords(mark)}
        </span>{' '}
        <span className="text-ink-soft">
          You typed <q className="font-serif text-ink">{given}</q>
        </span>
      </p>
      <Button weight="bare" onClick={() => onOverrule(known ? 1 : 3)} className="text-sm text-ink-soft">
        {known ? 'No, I did not know it' : 'I was right'}
      </Button>
    </div>
  );
}

function inWords(mark: Mark): string {
  switch (mark.kind) {
    case 'right':
      return mark.slip ? 'Right, apart from the spelling.' : 'Right.';
    case 'close':
      return `Close: ${mark.how}.`;
    case 'wrong':
      return 'Not right.';
  }
}
