import { digestOf } from '../source/digest';
import { normalise } from '../source/normalise';
import type { Candidate } from './candidate';
import type { DraftId } from './draft';

/** Of document, sentence, kind and what is asked: the same wherever the sentence stands, and in every run. */
export function draftIdOf({ reading, kind, relation, cards }: Candidate, quote: string): DraftId {
  const { answerText } = cards[0]!;
  return `draft-${digestOf([reading.sentence.document, kind, relation, answerText, normalise(quote).text].join('\n')).slice(0, 16)}` as DraftId;
}
