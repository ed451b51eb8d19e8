import { describe, expect, it } from 'vitest';
import { aCard, aClaim, aCollection, aPosition, linted } from '../testing/collections';

const poolOf = (claims: ReturnType<typeof aClaim>[], cardId: string, more = {}) =>
  linted(aCollection({ claims, ...more }), cardId).compiled.wrong;
const keys = (pool: { key: string }[]) => pool.map(({ key }) => key);

describe('wrong options that Clio finds itself', () => {
  it('are days of other events for a day, nearest first from both sides, each with what it is true of', () => {
    const pool = poolOf([aClaim()], 'kirov-day');
    expect(pool.slice(0, 2)).toMatchObject([
      { text: '26 January 1934', trueOf: 'the Seventeenth Congress' },
      { text: '19 August 1936', trueOf: 'the first Moscow trial' },
    ]);
    expect(keys(pool)).not.toContain('date/1934-12-01');
    expect(keys(pool)).not.toContain('date/1917-11-07');
  });

  it('are years for a year, and the year of the answer is none of them', () => {
    const claims = [
      aClaim({ cards: [aCard({ prompt: 'In which year did it happen?', answer: { kind: 'date', date: '1934' } })] }),
    ];
    const pool = poolOf(claims, 'kirov-day');
    expect(pool.map(({ text }) => text)).toEqual(expect.arrayContaining(['1936', '1930']));
    expect(keys(pool).every((key) => /^date\/\d{4}$/.test(key))).toBe(true);
    expect(keys(pool)).not.toContain('date/1934');
  });

  it('are shown in the Old Style beside an Old Style answer, under the key of the New', () => {
    const claims = [
      aClaim({
        slot: {
          subject: 'event/october',
          relation: 'date',
          value: { kind: 'date', date: '1917-10-25', calendar: 'julian' },
        },
        cards: [
          aCard({
            prompt: 'On which day was the palace taken?',
            answer: { kind: 'date', date: '1917-10-25', calendar: 'julian' },
          }),
        ],
      }),
    ];
    const events = [
      { id: 'october', name: 'the rising', date: '1917-10-25', calendar: 'julian', theme: 'terror' },
      { id: 'assembly', name: 'the closing of the Assembly', date: '1918-01-19', theme: 'terror' },
    ];
    expect(poolOf(claims, 'kirov-day', { events })).toEqual([
      expect.objectContaining({ key: 'date/1918-01-19', text: '6 January 1918 (Old Style)' }),
    ]);
  });

  it('never hold a value that any claim or document gives for the same thing, in any scope', () => {
    const other = aClaim({
      id: 'congress-too',
      slot: {
        subject: 'event/kirov-murder',
        relation: 'date',
        scope: 'the news',
        value: { kind: 'date', date: '1936-08-19' },
      },
      cards: [],
    });
    expect(keys(poolOf([aClaim(), other], 'kirov-day'))).not.toContain('date/1936-08-19');
  });

  it('are people of one circle, never one whom the question names, nor one of whom the same is true', () => {
    const shot = (id: string, subject: string) =>
      aClaim({
        id,
        kind: 'person',
        slot: { subject, relation: 'shot-after', value: { kind: 'event', event: 'third-trial' } },
        cards: [
          aCard({
            id: `${id}-card`,
            prompt: 'Who was shot after the third Moscow trial, beside Rykov?',
            answer: { kind: 'actor', actor: 'nikolai-bukharin' },
          }),
        ],
      });
    const claims = [shot('bukharin-shot', 'actor/nikolai-bukharin'), shot('kamenev-shot', 'actor/lev-kamenev')];
    expect(keys(poolOf(claims, 'bukharin-shot-card')).sort()).toEqual(['actor/grigory-zinoviev', 'actor/sergei-kirov']);
  });

  it('are first those who held something nearest in time, any of their offices counting, then those of whom none is known', () => {
    const bolshevik = (id: string, roles: { title: string; from: string; to: string }[] = [], died?: string) => ({
      ...{ id, name: id, sortName: id, who: `Known as ${id}.`, circle: 'bolshevik-leader', roles },
      ...(died ? { died } : {}),
    });
    const actors = [
      bolshevik('of-no-office', [], '1935'),
      bolshevik('long-after', [{ title: 'minister', from: '1953', to: '1955' }]),
      bolshevik('a-little-before', [{ title: 'commissar', from: '1922', to: '1926' }]),
      bolshevik('at-the-time', [
        { title: 'secretary', from: '1917', to: '1918' },
        { title: 'commissar', from: '1932', to: '1937' },
      ]),
      bolshevik('sergei-kirov', [{ title: 'secretary', from: '1930', to: '1934' }], '1934'),
    ];
    const card = aCard({ prompt: 'Who was it?', answer: { kind: 'actor', actor: 'sergei-kirov' } });
    expect(keys(poolOf([aClaim({ cards: [card] })], 'kirov-day', { actors }))).toEqual([
      'actor/at-the-time',
      'actor/a-little-before',
      'actor/long-after',
      'actor/of-no-office',
    ]);
  });

  it('are the other views of the debate, without those for which the holder is quoted as well', () => {
    const claims = [
      aPosition('conquest-stalin', 'actor/robert-conquest', 'stalin'),
      aPosition('getty-alone', 'actor/arch-getty', 'alone'),
      aPosition('conquest-police', 'actor/robert-conquest', 'police'),
    ];
    expect(poolOf(claims, 'conquest-stalin-card')).toEqual([
      {
        key: 'view/who-did-it/alone',
        text: 'The assassin acted alone',
        order: null,
        because: null,
        trueOf: 'the view of J. Arch Getty',
      },
    ]);
  });

  it('say of a view for which nobody is quoted that it is so, and put it last', () => {
    const pool = poolOf([aPosition('getty-alone', 'actor/arch-getty', 'alone')], 'getty-alone-card');
    expect(pool.length).toBeGreaterThan(0);
    expect(new Set(pool.map(({ trueOf }) => trueOf))).toEqual(
      new Set(['a view for which nobody in these texts is quoted']),
    );
  });

  it('say of a person picked without a word who that was, unless the option has its own reason', () => {
    const pick = (more: object) => {
      const wrong = [{ kind: 'actor', actor: 'arch-getty', ...more }];
      const answer = { kind: 'actor', actor: 'robert-conquest' };
      const card = aCard({ prompt: 'Who said so?', answer, options: { wrong, engine: false } });
      return poolOf([aClaim({ cards: [card] })], 'kirov-day')[0];
    };
    expect(pick({})?.trueOf).toBe('Known as J. Arch Getty');
    expect(pick({ because: 'he doubts it' })).toMatchObject({ trueOf: null, because: 'he doubts it' });
  });

  it('for "who argues …?" are holders of other views', () => {
    const who = {
      prompt: 'Who holds that the order came from the top?',
      answer: { kind: 'actor', actor: 'robert-conquest' },
    };
    const claims = [
      aPosition('conquest-stalin', 'actor/robert-conquest', 'stalin', who),
      aPosition('getty-alone', 'actor/arch-getty', 'alone'),
    ];
    expect(keys(poolOf(claims, 'conquest-stalin-card'))).toEqual(['actor/arch-getty']);
  });

  it('are figures of the same unit and order, and no rounding of the answer', () => {
    const figure = (id: string, value: number, unit = 'delegates', subject = `event/${id}`) =>
      aClaim({
        id: `${id}-claim`,
        kind: 'figure',
        slot: { subject, relation: 'delegates', value: { kind: 'number', value, unit } },
        cards: id === 'congress' ? [aCard({ prompt: 'How many came?', answer: { kind: 'number', value, unit } })] : [],
      });
    const claims = [
      figure('congress', 1966),
      figure('first-trial', 1408),
      figure('second-trial', 2000),
      figure('third-trial', 60000),
      figure('pact', 1500, 'tons'),
    ];
    expect(poolOf(claims, 'kirov-day')).toEqual([
      expect.objectContaining({ text: '1,408 delegates', trueOf: 'the first Moscow trial (delegates)' }),
    ]);
  });

  it('stand after the hand-picked ones, and stay away where the author wants no others', () => {
    const wrong = [{ kind: 'date', date: '1935-01-15', trueOf: 'the trial of Zinoviev' }];
    const withEngine = poolOf([aClaim({ cards: [aCard({ options: { wrong } })] })], 'kirov-day');
    expect(withEngine[0]).toMatchObject({ key: 'date/1935-01-15', trueOf: 'the trial of Zinoviev' });
    expect(withEngine.length).toBeGreaterThan(3);
    expect(poolOf([aClaim({ cards: [aCard({ options: { wrong, engine: false } })] })], 'kirov-day')).toHaveLength(1);
  });
});
