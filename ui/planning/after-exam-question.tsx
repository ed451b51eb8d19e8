'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { ExamStanding } from '@/study/planning/exam-standing';
import { TextLink } from '../kit/text-link';

/**
 * Around the exam question. The form goes with its answer, and the focus with the form: whatever stands in its place then gets the
 * focus, and is read out by it. Whoever was not asked on this page finds their focus where they left it.
 */
export function AfterExamQuestion({ standing, children }: { standing: ExamStanding['kind']; children: ReactNode }) {
  const [asked] = useState(isQuestion(standing));
  const before = useRef(standing);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isQuestion(before.current) && !isQuestion(standing)) {
      place.current?.querySelector<HTMLElement>('[data-answered]')?.focus();
    }
    before.current = standing;
  }, [standing]);

  return (
    <div ref={place}>
      {children}
      {asked && standing === 'put-off' && (
        <p data-answered tabIndex={-1} className="mt-12 border-t border-rule pt-6">
          You are not asked again. You can set the day of an exam under <TextLink href="/progress">Progress</TextLink>.
        </p>
      )}
      <p role="status" className="sr-only">
        {asked && standing === 'ahead' && 'Saved.'}
      </p>
    </div>
  );
}

function isQuestion(standing: ExamStanding['kind']): boolean {
  return standing === 'unasked' || standing === 'over';
}
