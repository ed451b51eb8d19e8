import type { Grade } from '../card/grades';
import { isGiven } from '../card/is-given';
import type { Card } from '@/study/card/card';
import type { Rating } from '@/study/review/review';
import type { Moment } from '@/study/sitting/sitting';

/** "today", "1 day", "4 days", "3 months": how a wait is said on a button. */
export function waitInWords(days: number): string {
  if (days <= 0) return 'today';
  if (days < 31) return days === 1 ? '1 day' : `${days} days`;
  if (days < 365) return about(days / 30.44, 'month');
  return about(days / 365.25, 'year');
}

/** The ratings offered: two buttons or four, each with its key. With two, Forgot is 1 and Knew it is 2. A drill has no intervals. */
export function gradesFor(buttons: 2 | 4, intervals: Record<Rating, number> | null): Grade[] {
  const ratings: Rating[] = buttons === 2 ? [1, 3] : [1, 2, 3, 4];
  return ratings.map((rating, index) => ({
    rating,
    key: String(index + 1),
    word: ratingWords[rating],
    next: intervals && waitInWords(intervals[rating]),
  }));
}

/** What is read out when something has happened that the eye would see. */
export function announcement(moment: Moment, card: Card | null): string {
  if (!card) return '';
  switch (moment.kind) {
    case 'waiting':
    case 'asking':
    case 'finished':
      return '';
    case 'revealed':
      return `Answer: ${card.answer.text}. ${card.feedback.point}`;
    case 'picked':
      return `Right: ${card.answer.text}. ${card.feedback.point}`;
    case 'answered':
      if (moment.review.rating > 1) return isGiven(moment.review.presentation) ? `Right. ${card.feedback.point}` : '';
      return moment.review.outcome === 'wrong'
        ? `Not right. The answer is ${card.answer.text}. ${card.feedback.point}`
        : '';
  }
}

const ratingWords: Record<Rating, string> = { 1: 'Forgot', 2: 'Just got it', 3: 'Knew it', 4: 'Easy' };

function about(amount: number, unit: 'month' | 'year'): string {
  const rounded = Math.round(amount * 10) / 10;
  const shown = rounded >= 3 || Number.isInteger(rounded) ? Math.round(rounded) : rounded;
  return shown === 1 ? `1 ${unit}` : `${shown} ${unit}s`;
}
