import type { Card } from './card';

/** What the back of a flashcard shows; the student rates it, so nothing is marked and any card can be asked so. */
export function backOf({ answer, accepted, feedback }: Pick<Card, 'answer' | 'accepted' | 'feedback'>): {
  answer: string;
  /** Other names worth knowing, without repeating the answer. */
  also: string[];
  point: string;
} {
  const known = answer.text.toLowerCase();
  return {
    answer: answer.text,
    also: accepted.filter((name) => !known.includes(name.toLowerCase())),
    point: feedback.point,
  };
}
