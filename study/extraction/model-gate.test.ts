import { describe, expect, test } from 'vitest';
import { locateAnchor } from '../source/anchor';
import { draftSchema, type DraftId } from './draft';
import type { ProposedCard } from './model-answer';
import { gateProposals, type GatedProposals } from './model-gate';
import { propose } from './propose';
import { aText } from './testing/texts';

const TEXT = aText(
  `The plague in England

The Black Death reached England in June 1348, when a ship from Gascony put in at Melcombe Regis in Dorset. It had come to London by September 1348.

In June 1349 King Edward III issued the Ordinance of Labourers, which fixed wages at what they had been before the plague. Wat Tyler led the rebels of Kent to London in June 1381 and was killed at Smithfield on 15 June 1381.

The historian Ada Wolf argues that the plague “broke the habit of obedience” in the English village. Philip Ziegler and Ada Wolf disagree about how many died. Was it the rats of Gascony that brought it?

Soldiers raped the women of the town in May 1350.`,
  { document: 'plague', author: 'Jane Doe' },
);
const WHOLE = { start: 0, end: TEXT.text.length };
const { drafts: kept } = propose([TEXT]);

const ORDINANCE: ProposedCard = {
  kind: 'term',
  sentence:
    'In June 1349 King Edward III issued the Ordinance of Labourers, which fixed wages at what they had been before the plague.',
  question: 'Which measure of Edward III fixed wages at what they had been before the plague?',
  answer: 'Ordinance of Labourers',
};
const SHIP: ProposedCard = {
  kind: 'cause',
  sentence:
    'The Black Death reached England in June 1348, when a ship from Gascony put in at Melcombe Regis in Dorset.',
  question: 'Where did the ship that brought the Black Death to England put in?',
  answer: 'Melcombe Regis in Dorset',
};
const VIEW: ProposedCard = {
  kind: 'position',
  sentence: "The historian Ada Wolf argues that the plague 'broke the habit of obedience' in the English village.",
  question: 'According to Ada Wolf, what did the plague break in the English village?',
  answer: 'habit of obedience',
  holder: 'Ada Wolf',
};

test('what a model proposes with its sentence and with its answer in it becomes a draft like any other', () => {
  const { drafts, refusals } = gated(ORDINANCE, SHIP, { ...VIEW, sentence: VIEW.sentence.replaceAll("'", '"') });
  expect(refusals).toEqual([]);
  expect(drafts.map(({ kind, cards }) => [kind, cards[0]!.prompt, cards[0]!.answerText])).toEqual([
    ['term', ORDINANCE.question, ORDINANCE.answer],
    ['cause', SHIP.question, SHIP.answer],
    ['position', VIEW.question, VIEW.answer],
  ]);
  for (const draft of drafts) {
    expect(draftSchema.parse(draft)).toEqual(draft);
    expect(locateAnchor(TEXT.text, draft.anchor).kind).toBe('exact');
    expect(TEXT.text.slice(draft.anchor.start, draft.anchor.end)).toBe(draft.anchor.quote);
    expect(draft.standing).toBe('attributed');
  }
  expect(drafts[2]!.holder).toMatchObject({ name: 'Ada Wolf', via: 'plague' });
});

test('the same proposals give the same drafts', () => {
  expect(gated(ORDINANCE, SHIP)).toEqual(gated(ORDINANCE, SHIP));
});

test('a date is a date, with other dates of the document for wrong options, none of which the sentence gives', () => {
  const { drafts } = gated({
    kind: 'date',
    sentence: 'It had come to London by September 1348.',
    question: 'By which month and year had the Black Death come to London?',
    answer: 'September 1348',
  });
  expect(drafts[0]!.cards[0]!.answer).toMatchObject({ kind: 'date', date: '1348-09' });
  const options = drafts[0]!.cards[0]!.options.map(({ text }) => text);
  expect(options).toContain('June 1349');
  expect(options).not.toContain('September 1348');
});

describe('it is refused, and listed with the reason', () => {
  test.each<[string, Partial<ProposedCard>, string]>([
    [
      'where the sentence is not in the text',
      { sentence: 'The Ordinance of Labourers was a failure.' },
      'anchor-differs',
    ],
    [
      'where a word of the sentence differs',
      { sentence: ORDINANCE.sentence.replace('issued', 'signed') },
      'anchor-differs',
    ],
    ['where the answer is not in the sentence', { answer: 'Statute of Labourers' }, 'answer-not-in-the-sentence'],
    ['where it is only part of a word of it', { answer: 'Ordinance of Labour' }, 'answer-not-in-the-sentence'],
    [
      'where the answer stands in the sentence but not in what is quoted of it',
      { sentence: 'which fixed wages at what they had been before the plague.' },
      'answer-not-in-the-sentence',
    ],
    [
      'where it rests on two sentences',
      { sentence: TEXT.text.slice(TEXT.text.indexOf('In June 1349'), TEXT.text.indexOf(' in June 1381')) },
      'no-single-sentence',
    ],
    ['where the question says the answer', { question: 'What did the Ordinance of Labourers fix?' }, 'answer-in-stem'],
    ['where the linter refuses it', { question: 'Which measure did he issue?' }, 'pronoun-without-antecedent'],
    [
      'where it asks what can be answered with yes',
      { question: 'Did Edward III fix the wages of England in 1349?' },
      'yes-no',
    ],
    ['where it is no question', { question: 'Name the measure that fixed wages.' }, 'no-question'],
    [
      'where it has a name from elsewhere',
      { question: 'Which measure of Edward III did Parliament at Winchester enforce?' },
      'names-something-else',
    ],
    [
      'where it has a number from elsewhere',
      { question: 'Which measure of Edward III fixed the wages of 40,000 labourers?' },
      'names-something-else',
    ],
    [
      'where it has a link',
      { question: 'Which measure fixed wages (see https://evil.example/?q=1)?' },
      'markup-or-link',
    ],
    ['where it has mark-up', { question: 'Which measure <img src=x onerror=alert(1)> fixed wages?' }, 'markup-or-link'],
    ['where it has a hidden mark', { question: 'Which measure\u202e fixed wages?' }, 'markup-or-link'],
    ['where its date is none', { kind: 'date' }, 'no-date'],
    ['where somebody is made to hold it', { kind: 'position', holder: 'Ada Wolf' }, 'holder-unknown'],
  ])('%s', (_, changed, rule) => {
    const { drafts, refusals } = gated({ ...ORDINANCE, ...changed });
    expect(drafts).toEqual([]);
    expect(refusals).toMatchObject([{ rule, question: { ...ORDINANCE, ...changed }.question }]);
    expect(refusals[0]!.reason).not.toBe('');
  });

  test('where a view is asked as a fact, whatever the model calls it', () => {
    const asFact = { ...VIEW, kind: 'cause' as const, holder: null, question: 'What did the plague break?' };
    expect(gated({ ...asFact, sentence: VIEW.sentence.replaceAll("'", '"') }).drafts).toEqual([]);
  });

  test('where the sentence names more people than its holder', () => {
    const two = {
      kind: 'position' as const,
      sentence: 'Philip Ziegler and Ada Wolf disagree about how many died.',
      question: 'What does Ada Wolf disagree about?',
      answer: 'how many died',
      holder: 'Ada Wolf',
    };
    expect(gated(two).refusals).toMatchObject([{ rule: 'holder-not-alone' }]);
  });

  test('where the document asks it, and where it is sexual violence', () => {
    const asked = { ...SHIP, sentence: 'Was it the rats of Gascony that brought it?', answer: 'rats of Gascony' };
    expect(gated({ ...asked, question: 'Which animals brought the plague to England?' }).refusals).toMatchObject([
      { rule: 'a-question' },
    ]);
    const violence = { ...SHIP, sentence: 'Soldiers raped the women of the town in May 1350.', answer: 'Soldiers' };
    expect(gated({ ...violence, question: 'Who attacked the women of the town?' }).refusals).toMatchObject([
      { rule: 'sexual-violence' },
    ]);
  });

  test('where it was said before, by a rule or by the model itself, decided on or not', () => {
    expect(gated(ORDINANCE, ORDINANCE).refusals).toMatchObject([{ rule: 'said-before' }]);
    const { drafts } = gated(ORDINANCE);
    expect(gateProposals([TEXT], null, proposals([ORDINANCE]), [...kept, ...drafts]).refusals).toMatchObject([
      { rule: 'said-before' },
    ]);
  });

  test('where it is no card at all', () => {
    const { refusals } = gateProposals([TEXT], null, { ...proposals([]), malformed: ['{"kind":"gossip"}'] }, kept);
    expect(refusals).toMatchObject([{ rule: 'no-card-at-all', question: '{"kind":"gossip"}' }]);
  });
});

test('text outside the part that the model was given is no evidence', () => {
  const elsewhere = { ...ORDINANCE, part: { start: 0, end: 200 } };
  const { refusals } = gateProposals([TEXT], null, { ...proposals([]), cards: [elsewhere] }, kept);
  expect(refusals).toMatchObject([{ rule: 'anchor-differs' }]);
});

describe('a new wording', () => {
  const draft = kept.find(({ kind }) => kind === 'date')!;
  const reword = (question: string) =>
    gateProposals([TEXT], null, { ...proposals([]), rewordings: [{ draft: draft.id, question }] }, kept);

  test('stands beside the draft, with its sentence, its answer and its options', () => {
    const question = 'In which month and year did the Black Death come to England?';
    const { drafts, refusals } = reword(question);
    expect(refusals).toEqual([]);
    expect(drafts).toHaveLength(1);
    const [reworded] = drafts;
    expect(reworded!.id).not.toBe(draft.id);
    expect(reworded).toMatchObject({ anchor: draft.anchor, slot: draft.slot, text: draft.text });
    const { answer, options } = draft.cards[0]!;
    expect(reworded!.cards).toMatchObject([{ prompt: question, answer, options, form: 'question' }]);
    expect(draftSchema.parse(reworded)).toEqual(reworded);
  });

  test('is refused where it gives the answer away, names somebody else, or has a link', () => {
    const answer = draft.cards[0]!.answerText;
    expect(reword(`What happened in ${answer}?`).drafts).toEqual([]);
    expect(reword('When did Boccaccio see the plague?').refusals).toMatchObject([{ rule: 'names-something-else' }]);
    expect(reword('When did it [come](http://evil.example)?').refusals).toMatchObject([{ rule: 'markup-or-link' }]);
  });

  test('of a draft that is not there is passed over', () => {
    const rewordings = [{ draft: 'draft-of-nobody' as DraftId, question: 'When?' }];
    expect(gateProposals([TEXT], null, { ...proposals([]), rewordings }, kept)).toEqual({ drafts: [], refusals: [] });
  });
});

function gated(...cards: ProposedCard[]): GatedProposals {
  return gateProposals([TEXT], null, proposals(cards), kept);
}

function proposals(cards: ProposedCard[]) {
  return {
    document: TEXT.document,
    cards: cards.map((card) => ({ ...card, part: WHOLE })),
    rewordings: [],
    malformed: [],
  };
}
