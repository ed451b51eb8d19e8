import type { Ref } from 'react';
import type { Rating } from '@/study/review/review';

export type Grade = {
  rating: Rating;
  key: string;
  word: string;
  /** When it comes back if this is chosen: "4 days"; null where the answer moves nothing. */ next: string | null;
};

type GradesProps = { grades: Grade[]; onGrade: (rating: Rating) => void; goodRef?: Ref<HTMLButtonElement> };

/** Quiet buttons, each with its key, its word and when the card would come back. */
export function Grades({ grades, onGrade, goodRef }: GradesProps) {
  return (
    <div role="group" aria-label="How well did you know it?" className={grades.length > 2 ? fourWide : twoWide}>
      {grades.map((grade) => (
        <button
          key={grade.rating}
          ref={grade.rating === 3 ? goodRef : undefined}
          type="button"
          onClick={() => onGrade(grade.rating)}
          aria-keyshortcuts={grade.key}
          className="flex min-h-16 flex-col items-center justify-center rounded-edge border border-rule bg-sheet px-1 py-2 hover:border-ink hover:bg-wash active:translate-y-px"
        >
          <span className={`font-medium whitespace-nowrap ${colour[grade.rating]}`}>
            {grade.word}
            <kbd aria-hidden="true" className="ml-2 font-sans text-xs text-ink-soft max-md:hidden">
              {grade.key}
            </kbd>
          </span>
          {grade.next !== null && <span className="figures text-xs text-ink-soft">{grade.next}</span>}
        </button>
      ))}
    </div>
  );
}

const fourWide = 'grid grid-cols-4 gap-1.5 sm:gap-2 max-sm:text-sm';
const twoWide = 'grid grid-cols-2 gap-2';

const colour: Record<Rating, string> = {
  1: 'text-oxblood',
  2: 'text-ochre',
  3: 'text-moss',
  4: 'text-prussian',
};
