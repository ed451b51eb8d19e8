import type { Candidate } from './candidate';
import { sourceOf } from './clean';
import { reasonOf } from './gate-rules';
import type { Refusal } from './proposals';

/** A refusal as the desk shows it: the span in the source, the rule and its reason. */
export function refusalOf(
  { kind, reading: { sentence }, start, end }: Pick<Candidate, 'kind' | 'reading' | 'start' | 'end'>,
  rule: string,
): Refusal {
  const span = sourceOf(sentence, start, end);
  return {
    document: sentence.document,
    kind,
    ...span,
    quote: sentence.text.slice(start, end),
    rule,
    reason: reasonOf(rule),
  };
}
