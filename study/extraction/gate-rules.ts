import { lintRules } from '../card/lint';

/** What each rule that refuses a candidate says to whoever wonders why there is no card. The linter's rules speak for themselves. */
export function reasonOf(rule: string): string {
  return (
    REASONS[rule] ??
    lintRules.find(({ name }) => name === rule)?.reason ??
    'The sentence could not be made into a card that can be read alone.'
  );
}

const READ_ALONE = 'The sentence needs the ones around it to be understood.';
const GRAMMAR = 'The sentence is built in a way that cannot be turned into a question safely.';

const REASONS: Record<string, string> = {
  'inside-a-quotation': 'It stands inside a quotation: what is quoted is not what the document says itself.',
  'inside-brackets': 'It stands inside brackets, often a citation.',
  'inside-a-footnote': 'It stands in a note, often a citation.',
  'inside-a-quote': 'It stands inside a block quotation: what is quoted is not what the document says itself.',
  'a-question': 'The document asks this; it does not say it.',
  'date-given-twice': 'The same date stands twice in the sentence, so it cannot be left out.',
  'date-is-no-adjunct': 'The date describes something ("the 1925 harvest") and does not say when something happened.',
  'open-ended-date': 'It says since, after, before or until when, and several answers would be right.',
  'outside-every-clause': GRAMMAR,
  'opens-with-subordinate-clause': GRAMMAR,
  'no-subject': GRAMMAR,
  'no-verb': GRAMMAR,
  'no-card': GRAMMAR,
  'two-verbs': GRAMMAR,
  terse: 'It is a note without its verb; it can be filled in but not turned round.',
  modal: 'It says what could or should have happened.',
  'shared-auxiliary': GRAMMAR,
  'list-or-long-subject': GRAMMAR,
  'subject-with-clause': GRAMMAR,
  'subject-with-participle': GRAMMAR,
  'several-predicates': GRAMMAR,
  'date-in-the-subject': 'The date belongs to the subject of the sentence and not to what happened.',
  'date-in-a-tail': 'The date belongs to a clause on the side.',
  'date-in-reported-speech': 'The date stands in what somebody said.',
  'date-after-an-insertion': 'The date may belong to the words between commas.',
  'present-tense': 'It is told in the present tense: a judgement or a narrative, no dated fact.',
  'second-date-in-stem': 'A second date in the question would give the answer away.',
  'pronoun-in-the-subject': READ_ALONE,
  'opens-with-a-pronoun': READ_ALONE,
  'points-elsewhere': READ_ALONE,
  'bare-subject': READ_ALONE,
  'speaks-to-the-reader': 'The author speaks of himself or to the reader.',
  'nothing-named': 'It names nobody and nothing that could be looked up.',
  'vague-predicate': 'Too little is said for a question with one answer.',
  'could-be-anybody': 'It could be said of several people.',
  'too-long': 'The question would be too long to read at a glance.',
  'too-short': 'Too little is left for a question with one answer.',
  'broken-off': GRAMMAR,
  'unbalanced-marks': 'A bracket or a quotation mark is left open.',
  'gap-in-a-tail': 'The sentence is too long, and the answer stands in the part that would be cut.',
  'reported-speech': 'Somebody says so: it is a view, not a deed.',
  'role-by-kinship': 'It says whose relative somebody was; whose role it is would be unsure.',
  'role-with-a-clause': GRAMMAR,
  'too-small-to-matter': 'A number under ten is rarely worth learning.',
  'several-figures': 'Several figures in one sentence give one another away.',
  'part-of-a-range': 'It is one end of a range: alone it would be half the answer.',
  implausible: 'The figure contradicts the word "only" before it, or the whole that it is a part of.',
  'nothing-explained': 'The term is named and not explained.',
  'holder-unknown': 'Whose view it is, is not plain: no person is named.',
  'holder-not-alone': 'Whose view it is, is not plain.',
  'holder-in-a-relative-clause': 'The name stands in a clause on the side: whose view it is, is not plain.',
  'holder-in-a-clause': 'The name stands in a clause on the side: whose view it is, is not plain.',
  'holder-not-the-subject': 'The name before the verb is not its subject: whose view it is, is not plain.',
  'several-holders': 'Several people are said to hold it.',
  'negated-or-supposed': 'It is denied or supposed that somebody said so.',
  'stance-too-long': 'The view is too long for a question.',
  'stance-too-short': 'Too little of the view is told.',
  'stance-has-a-loose-pronoun': 'The view needs the sentences around it to be understood.',
  'sexual-violence': 'Sexual violence is not made into cards.',
  'said-before': 'The same is drafted from another sentence of the document.',
  'told-differently': 'The documents give different answers to this question.',
  'anchor-differs': 'The quotation is not in the text, letter by letter.',
  'answer-not-in-the-sentence': 'The answer does not stand in the sentence that it is said to rest on.',
};
