import type { Ref } from 'react';
import type { Evidence } from '@/study/card/card';
import type { Presentation } from '@/study/review/review';
import { Button } from '../kit/button';
import { EvidenceNotes } from '../source/evidence';

type MarginProps = {
  ref: Ref<HTMLElement>;
  /** Null until the question is answered, or the evidence was asked for. */
  evidence: Evidence[] | null;
  originals: readonly string[];
  beforeAnswer: boolean;
  singleKeys: boolean;
  presentation: Presentation;
  /** How many there are to choose from; 0 for a flashcard. */
  optionCount: number;
  onEvidence: () => void;
};

/** The margin beside the text, from 1100 px on: the evidence once there is an answer, until then the keys in small type. */
export function Margin({
  ref,
  evidence,
  originals,
  beforeAnswer,
  singleKeys,
  presentation,
  optionCount,
  onEvidence,
}: MarginProps) {
  return (
    <aside
      ref={ref}
      tabIndex={-1}
      aria-label="Evidence"
      className="hidden border-l border-hairline pt-12 pb-16 pl-8 margin:block"
    >
      {evidence ? (
        <div className="animate-arrive">
          {beforeAnswer && <ReadBefore />}
          <EvidenceNotes evidence={evidence} originals={originals} />
        </div>
      ) : (
        <div className="text-sm text-ink-soft">
          {singleKeys && <p>{keysFor(presentation, optionCount)} U takes the last answer back.</p>}
          <Button weight="bare" onClick={onEvidence} className="text-ink-soft">
            Read the evidence first
          </Button>
          <p>The card then comes back today.</p>
        </div>
      )}
    </aside>
  );
}

function keysFor(presentation: Presentation, optionCount: number): string {
  switch (presentation) {
    case 'flashcard':
      return 'Space shows the answer.';
    case 'multiple-choice':
      return `1–${optionCount} pick an option.`;
    case 'typed':
    case 'cloze':
      return 'Enter checks what you typed.';
    case 'ordering':
      return 'Tab to a button, then the arrow keys move its event.';
    case 'matching':
      return 'Tab goes from list to list, the arrow keys choose.';
  }
}

/** Whoever reads before answering is told what that means for the card. */
export function ReadBefore() {
  return (
    <p className="mb-5 border-l-[3px] border-ochre pl-3 text-sm">
      Read before answering: a right answer will then not count as known, and the card comes back today.
    </p>
  );
}
