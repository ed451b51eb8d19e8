import type { ClaimKind } from '../card/card';
import type { Value } from '../claim/value';
import type { SubjectName } from '../subject/subject';
import type { DraftHolder } from './draft';
import type { Reading } from './library';

/** A card that a rule has read out of a sentence, before the gate. */
export type CardCandidate = {
  form: 'question' | 'gap';
  prompt: string;
  answer: Value;
  answerText: string;
  accepted: string[];
  likelihood: number;
};

/** A claim that a rule has read out of a sentence. `subject` and `relation` make its slot; `key` words tell what happened, for comparing. */
export type Candidate = {
  kind: ClaimKind;
  reading: Reading;
  /** The span of the sentence's text that it is about, for showing what was refused. */
  start: number;
  end: number;
  text: string;
  subject: SubjectName;
  relation: string;
  value: Value;
  holder: DraftHolder | null;
  cards: CardCandidate[];
  /** What it is true of, completing "true of …", when its answer is a wrong option elsewhere. */
  trueOf: string;
};

/** A candidate, or the rule that gave it up. */
export type Found =
  | { candidate: Candidate }
  | { refused: { rule: string; kind: ClaimKind; reading: Reading; start: number; end: number } };

export function refuse(
  rule: string,
  kind: ClaimKind,
  reading: Reading,
  { start, end }: { start: number; end: number },
): Found {
  return { refused: { rule, kind, reading, start, end } };
}
