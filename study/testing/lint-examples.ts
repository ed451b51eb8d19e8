import { aCard, type aClaim } from './collections';

/** A claim with one card that the rule refuses, and one like it that passes every rule; `beside`: what else the collection holds. */
export type LintExample = {
  rule: string;
  because: string;
  bad: Parameters<typeof aClaim>[0];
  good: Parameters<typeof aClaim>[0];
  beside?: Parameters<typeof aClaim>[0][];
  /** The actors of the collection, where others than the usual are needed. */
  actors?: Record<string, unknown>[];
};

const text = (answer: string) => ({ kind: 'text', text: answer });
const year = (date: string, trueOf: string) => ({ kind: 'date', date, trueOf });
const asking = (prompt: string, more = {}) => ({ cards: [aCard({ prompt, ...more })] });
const choice = (answer: object, wrong: object[], more = {}) => ({
  cards: [aCard({ answer, options: { wrong, engine: false }, prompt: 'What came of the plan?', ...more })],
});
const numbers = (right: number, ...wrong: number[]) => ({
  kind: 'figure',
  slot: { subject: 'event/congress', relation: 'shot', value: { kind: 'number', value: right, unit: 'delegates' } },
  ...choice(
    { kind: 'number', value: right, unit: 'delegates' },
    wrong.map((value) => ({ kind: 'number', value, unit: 'delegates', trueOf: 'another congress' })),
    { prompt: 'How many of them were shot at the congress?'.replace('of them ', '') },
  ),
});

/** One at least of every rule of the linter. */
export const lintExamples: LintExample[] = [
  {
    rule: 'pronoun-without-antecedent',
    because: 'whoever "he" is, the card does not say',
    bad: asking('In which year was he murdered?'),
    good: asking('In which year did Sergei Kirov lose his life?'),
  },
  {
    rule: 'pronoun-without-antecedent',
    because: 'a card is asked without its document',
    bad: asking('When does the author say that Kirov was murdered?'),
    good: asking('Which leader lost his life in Leningrad that winter?'),
  },
  {
    rule: 'answer-in-stem',
    because: 'the year stands in the question',
    bad: asking('In which year, 1934 being the year of the congress, was Kirov murdered?', {
      answer: { kind: 'date', date: '1934' },
    }),
    good: asking('In which year was Kirov murdered?', { answer: { kind: 'date', date: '1934' } }),
  },
  {
    rule: 'answer-in-stem',
    because: 'a name of the answer is in the question',
    bad: asking('What was NEP, brought in by Lenin?', { answer: { kind: 'term', term: 'nep' } }),
    good: asking('What was the retreat of 1921, brought in by Lenin?', { answer: { kind: 'term', term: 'nep' } }),
  },
  {
    rule: 'answer-in-stem',
    because: 'only the right option repeats a word of the question',
    bad: choice(
      text('The harvest was seized'),
      [
        { ...text('The towns were bombed'), trueOf: 'the war' },
        { ...text('The army was sent'), trueOf: 'Kronstadt' },
      ],
      { prompt: 'What happened to the harvest under the plan?' },
    ),
    good: choice(
      text('The grain was seized'),
      [
        { ...text('The towns were bombed'), trueOf: 'the war' },
        { ...text('The army was sent'), trueOf: 'Kronstadt' },
      ],
      { prompt: 'What happened to the harvest under the plan?' },
    ),
  },
  {
    rule: 'two-things-asked',
    because: 'of two things, which one was forgotten?',
    bad: asking('When was Kirov murdered, and who profited?'),
    good: asking('When was Kirov, rival and friend of Stalin, murdered?'),
  },
  {
    rule: 'yes-no',
    because: 'half of all guesses are right',
    bad: asking('Was Kirov murdered in Leningrad?'),
    good: asking('Where was Kirov murdered?'),
  },
  {
    rule: 'negative-stem',
    because: '"not" is overlooked',
    bad: asking('Which of the leaders was not murdered in Leningrad?'),
    good: asking('Who wrote "I cannot be silent" about the murder?'),
  },
  {
    rule: 'absolute-words',
    because: 'an option with "always" is ruled out',
    bad: choice(text('It was always late'), [{ ...text('It was soon dropped'), trueOf: 'another plan' }]),
    good: choice(text('It was mostly late'), [{ ...text('It was soon dropped'), trueOf: 'another plan' }]),
  },
  {
    rule: 'answer-too-long',
    because: 'nobody can say whether they knew thirteen words',
    bad: choice(text('one two three four five six seven eight nine ten eleven twelve thirteen'), []),
    good: choice(text('one two three four five six seven eight nine ten eleven twelve'), []),
  },
  {
    rule: 'near-duplicate',
    because: 'the other card answers it',
    beside: [{ id: 'first', cards: [aCard({ id: 'first-card', prompt: 'On which day was Sergei Kirov murdered?' })] }],
    bad: asking('On which day was Sergei Kirov murdered in Leningrad?'),
    good: asking('Which day brought the decree on speedy trials for terrorists?'),
  },
  {
    rule: 'all-or-none-of-the-above',
    because: 'shuffled, there is no "above"',
    bad: choice(text('Grain was seized'), [{ ...text('All of the above'), trueOf: 'nothing' }]),
    good: choice(text('Grain was seized'), [{ ...text('Trains were seized'), trueOf: 'the strike' }]),
  },
  {
    rule: 'options-of-different-kinds',
    because: 'a day among years is ruled out',
    bad: choice({ kind: 'date', date: '1934' }, [year('1936-08-19', 'the first trial')]),
    good: choice({ kind: 'date', date: '1934' }, [year('1936', 'the first trial')]),
  },
  {
    rule: 'options-of-different-kinds',
    because: 'one option is built otherwise',
    bad: choice(text('to frighten the party'), [{ ...text('because the army wavered'), trueOf: 'the purge of 1937' }]),
    good: choice(text('to frighten the party'), [{ ...text('to please the army'), trueOf: 'the marshals' }]),
  },
  {
    rule: 'option-stands-out',
    because: 'the long one is guessed, rightly',
    bad: choice(text('A long and careful answer with every reservation that it needs'), [
      { ...text('Fear of a war'), trueOf: 'the pact' },
      { ...text('Want of grain'), trueOf: 'the famine' },
    ]),
    good: choice(text('Fear of the party'), [
      { ...text('Fear of a war'), trueOf: 'the pact' },
      { ...text('Want of grain'), trueOf: 'the famine' },
    ]),
  },
  {
    rule: 'overlapping-options',
    because: '25 October and 7 November 1917 are the same day',
    bad: choice({ kind: 'date', date: '1917-10-25', calendar: 'julian' }, [year('1917-11-07', 'the rising')], {
      prompt: 'On which day was the Winter Palace taken?',
    }),
    good: choice(
      { kind: 'date', date: '1917-10-25', calendar: 'julian' },
      [year('1917-11-08', 'the decree on peace')],
      { prompt: 'On which day was the Winter Palace taken?' },
    ),
  },
  {
    rule: 'overlapping-options',
    because: 'Petrograd is another name of Leningrad',
    bad: choice(text('Petrograd'), [{ ...text('petrograd'), trueOf: 'the rising' }]),
    good: choice(text('Petrograd'), [{ ...text('Moscow'), trueOf: 'the trials' }]),
  },
  {
    rule: 'right-answer-offered',
    because: 'another claim gives that value for the same thing',
    beside: [
      {
        id: 'congress-day',
        slot: {
          subject: 'event/kirov-murder',
          relation: 'date',
          scope: 'as first reported',
          value: { kind: 'date', date: '1934-12-02' },
        },
        cards: [
          aCard({
            id: 'reported',
            prompt: 'Which day did the newspapers print the news on?',
            answer: { kind: 'date', date: '1934-12-02' },
          }),
        ],
      },
    ],
    bad: asking('On which day was Kirov shot?', {
      options: { wrong: [year('1934-12-02', 'the news')], engine: false },
    }),
    good: asking('On which day was Kirov shot?', {
      options: { wrong: [year('1934-12-29', 'the execution of Nikolaev')], engine: false },
    }),
  },
  {
    rule: 'implausible-magnitude',
    because: 'no more can be shot than there were',
    beside: [
      {
        id: 'delegates',
        kind: 'figure',
        slot: {
          subject: 'event/congress',
          relation: 'delegates',
          value: { kind: 'number', value: 1966, unit: 'delegates' },
        },
        cards: [
          aCard({
            id: 'delegates-card',
            prompt: 'Of what size was the Seventeenth Congress?',
            answer: { kind: 'number', value: 1966, unit: 'delegates' },
          }),
        ],
      },
    ],
    bad: numbers(1108, 400, 2500),
    good: numbers(1108, 400, 1700),
  },
  {
    rule: 'implausible-magnitude',
    because: 'a hundred times as many is ruled out by arithmetic',
    bad: numbers(1108, 110800),
    good: numbers(1108, 2200),
  },
  {
    rule: 'unexplained-option',
    because: 'what is true of nothing is invented',
    bad: choice(text('Grain was seized'), [text('Trains were seized')]),
    good: choice(text('Grain was seized'), [{ ...text('Trains were seized'), trueOf: 'the strike' }]),
  },
  {
    rule: 'judgement-as-fact',
    because: 'an attributed claim says whose it is',
    bad: {
      standing: 'attributed',
      checked: 'nobody',
      attributedTo: 'document/archer-2001',
      ...asking('Why was Kirov murdered?'),
    },
    good: {
      standing: 'attributed',
      checked: 'nobody',
      attributedTo: 'document/archer-2001',
      ...asking('Why was Kirov murdered, according to Ann Archer?'),
    },
  },
  {
    rule: 'judgement-as-fact',
    because: '"worst" is somebody’s judgement',
    bad: asking('Which was the worst crime of that winter?'),
    good: asking('What does Robert Conquest call the worst crime of that winter?'),
  },
  {
    rule: 'standing-forbids',
    because: 'a contested value is never the answer',
    bad: {
      standing: 'contested',
      checked: 'nobody',
      ...asking('How many died?', { answer: { kind: 'number', value: 5, unit: 'million dead' } }),
    },
    good: {
      standing: 'contested',
      checked: 'nobody',
      ...asking('Within which range do estimates of the dead lie?', {
        answer: { kind: 'number', from: 4, to: 8, unit: 'million dead' },
      }),
    },
  },
  {
    rule: 'more-than-one-gap',
    because: 'of two gaps, which one was forgotten?',
    bad: asking('Sergei Kirov was murdered in ___ on ___.', { answer: { kind: 'place', place: 'leningrad' } }),
    good: asking('Sergei Kirov was murdered in ___.', { answer: { kind: 'place', place: 'leningrad' } }),
  },
  {
    rule: 'reason-for-every-option',
    because: 'whoever picked the other one learns nothing',
    bad: choice({ ...text('Kirov had rivals'), because: 'It gives a motive.' }, [text('Kirov was tall')]),
    good: choice({ ...text('Kirov had rivals'), because: 'It gives a motive.' }, [
      { ...text('Kirov was tall'), because: 'It is true, and explains nothing.' },
    ]),
  },
];
