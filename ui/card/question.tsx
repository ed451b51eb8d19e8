import type { Ref } from 'react';
import type { Card } from '@/study/card/card';
import { aroundGap, hasGap } from '@/study/card/cloze';
import { KindMark } from '../claim/kind-mark';
import { StandingMark } from '../claim/standing-mark';
import { QUESTION } from './answer';

type QuestionProps = { card: Card; headingRef?: Ref<HTMLHeadingElement> };

/**
 * The prompt, large, with what it is in small type above. The heading takes the focus when the card changes. That a source is wrong
 * is said with the answer: what is corrected is asked plainly, and the slip is not rehearsed.
 */
export function Question({ card, headingRef }: QuestionProps) {
  return (
    <div>
      <p className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        {/* "View" and "One view" say the same. */}
        {!(card.kind === 'position' && card.standing === 'attributed') && <KindMark kind={card.kind} />}
        {card.standing !== 'corrected' && <StandingMark standing={card.standing} />}
        <span className="text-ink-soft">{card.collectionTitle}</span>
      </p>
      <h1
        id={QUESTION}
        ref={headingRef}
        tabIndex={-1}
        className="font-serif text-question font-medium text-pretty [font-variant-numeric:lining-nums]"
      >
        {hasGap(card.prompt) ? <WithGap prompt={card.prompt} /> : card.prompt}
      </h1>
    </div>
  );
}

/** The gap is seen as a line to write on, and heard as "blank". */
function WithGap({ prompt }: { prompt: string }) {
  const { before, after } = aroundGap(prompt);
  return (
    <>
      {before}
      <span aria-hidden="true" className="inline-block w-[5ch] border-b-2 border-rule align-baseline" />
      <span className="sr-only">blank</span>
      {after}
    </>
  );
}
