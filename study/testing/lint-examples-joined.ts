import { type aClaim } from './collections';

/** A card on several claims that the rule refuses, and one like it that passes every rule. */
export type JoinedLintExample = {
  rule: string;
  because: string;
  claims: Parameters<typeof aClaim>[0][];
  contradictions?: Record<string, unknown>[];
  bad: Record<string, unknown>;
  good: Record<string, unknown>;
};

const dated = (id: string, event: string, date: string, more = {}) => ({
  id,
  slot: { subject: `event/${event}`, relation: 'date', value: { kind: 'date', date } },
  cards: [],
  ...more,
});
const trials = [
  dated('first', 'first-trial', '1936-08-19'),
  dated('second', 'second-trial', '1937-01-23'),
  dated('third', 'third-trial', '1938-03-02'),
];
const ordering = (events: string[], claims = ['first', 'second', 'third']) => ({
  claims,
  prompt: 'Put the trials in order, earliest first.',
  answer: { kind: 'order', events },
});
const holds = (id: string, holder: string, view: string, more = {}) => ({
  id,
  kind: 'position',
  standing: 'attributed',
  checked: 'nobody',
  text: 'A view of the murder.',
  slot: undefined,
  position: { holder, debate: 'who-did-it', view },
  cards: [],
  ...more,
});
const views = [
  holds('conquest', 'actor/robert-conquest', 'stalin'),
  holds('getty', 'actor/arch-getty', 'alone'),
  holds('baker', 'document/baker-2002', 'police'),
];
const pair = (left: object, view: string) => ({ left, right: { kind: 'view', debate: 'who-did-it', view } });
const conquest = { kind: 'actor', actor: 'robert-conquest' };
const getty = { kind: 'actor', actor: 'arch-getty' };
const baker = { kind: 'document', document: 'baker-2002' };
const matching = (...pairs: object[]) => ({
  claims: ['conquest', 'getty', 'baker'],
  prompt: 'Who holds which view of the murder of Kirov?',
  answer: { kind: 'pairs', pairs },
});
const rightPairs = [pair(conquest, 'stalin'), pair(getty, 'alone'), pair(baker, 'police')];

/** The same of cards that rest on several claims. */
export const joinedLintExamples: JoinedLintExample[] = [
  {
    rule: 'uncertain-order',
    because: 'the second trial was before the third',
    claims: trials,
    bad: ordering(['first-trial', 'third-trial', 'second-trial']),
    good: ordering(['first-trial', 'second-trial', 'third-trial']),
  },
  {
    rule: 'uncertain-order',
    because: 'somewhere in 1936 may be before or after the August of that year',
    claims: [...trials, dated('dizzy', 'dizzy', '1930-03-02'), dated('shakhty', 'shakhty', '1928-05-18')],
    bad: ordering(['shakhty', 'first-trial', 'sometime-1936'], ['first', 'dizzy', 'shakhty']),
    good: ordering(['shakhty', 'dizzy', 'first-trial'], ['first', 'dizzy', 'shakhty']),
  },
  {
    rule: 'order-on-contested-date',
    because: 'the order would settle what nobody has settled',
    claims: [
      ...trials,
      dated('pact-day', 'pact', '1939-08-23', { standing: 'contested', checked: 'nobody' }),
      dated('dizzy', 'dizzy', '1930-03-02'),
    ],
    bad: {
      ...ordering(['first-trial', 'third-trial', 'pact'], ['first', 'third', 'pact-day']),
      prompt: 'By all estimates, which order?',
    },
    good: ordering(['dizzy', 'first-trial', 'third-trial'], ['first', 'third', 'dizzy']),
  },
  {
    rule: 'order-without-claim',
    because: 'nothing is there to open for the date of the pact',
    claims: trials,
    bad: ordering(['first-trial', 'second-trial', 'pact']),
    good: ordering(['first-trial', 'second-trial', 'third-trial']),
  },
  {
    rule: 'hard-subject-in-matching',
    because: 'killing is nothing to sort',
    claims: [
      views[0]!,
      { ...views[1]!, hard: ['killing'] },
      views[2]!,
      holds('archer', 'document/archer-2001', 'alone'),
    ],
    bad: matching(...rightPairs),
    good: {
      ...matching(
        pair(conquest, 'stalin'),
        pair({ kind: 'document', document: 'archer-2001' }, 'alone'),
        pair(baker, 'police'),
      ),
      claims: ['conquest', 'archer', 'baker'],
    },
  },
  {
    rule: 'two-matches',
    because: 'he is quoted for the other view as well',
    claims: [
      ...views,
      holds('getty-too', 'actor/arch-getty', 'stalin'),
      holds('archer', 'document/archer-2001', 'alone'),
    ],
    bad: matching(...rightPairs),
    good: {
      ...matching(
        pair(conquest, 'stalin'),
        pair({ kind: 'document', document: 'archer-2001' }, 'alone'),
        pair(baker, 'police'),
      ),
      claims: ['conquest', 'archer', 'baker'],
    },
  },
  {
    rule: 'unlike-sides',
    because: 'the only event is ruled out without knowing any history',
    claims: views,
    bad: matching(pair(conquest, 'stalin'), pair(getty, 'alone'), {
      left: { kind: 'event', event: 'pact' },
      right: { kind: 'view', debate: 'who-did-it', view: 'police' },
    }),
    good: matching(...rightPairs),
  },
  {
    rule: 'unsupported-pair',
    because: 'no claim of the card says that he holds this',
    claims: views,
    bad: { ...matching(...rightPairs), claims: ['conquest', 'baker'] },
    good: matching(...rightPairs),
  },
];
