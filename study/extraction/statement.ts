import type { Value } from '../claim/value';
import type { SubjectName } from '../subject/subject';
import type { Account } from './proposals';

/** A value that a document gives for something: `key` is what it is given for, `words` tell whether two mean the same. */
export type Statement = {
  key: string;
  subject: SubjectName;
  relation: string;
  title: string;
  value: Value;
  words: Set<string>;
  account: Account;
};
