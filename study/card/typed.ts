import type { Card } from './card';

/** Answers short enough to be typed as they are: a point in time, a figure, a name, a term. Views and sentences are said, not typed. */
const SHORT = /^(?:number|actor|term|place)\/|^date\/[^/]+(?:\/julian)?$/;

export function canBeTyped({ answer, form }: Pick<Card, 'answer' | 'form'>): boolean {
  return form.kind === 'question' && SHORT.test(answer.key);
}
