import { describe, expect, it } from 'vitest';
import { aCard, aClaim, aCollection, aPosition, linted } from '../testing/collections';
import { lintExamples as plainExamples } from '../testing/lint-examples';
import { joinedLintExamples } from '../testing/lint-examples-joined';
import { officeLintExamples } from '../testing/lint-examples-office';
import { lintCard, lintRules } from './lint';
import { chooseOptions } from './options';

const lintExamples = [...plainExamples, ...officeLintExamples];
const examples = [...lintExamples, ...joinedLintExamples];

describe('the linter', () => {
  it.each(lintExamples)('refuses by "$rule": $because', ({ rule, bad, good, beside = [], actors }) => {
    const rulesBroken = (claim: Parameters<typeof aClaim>[0]) => {
      const claims = [...beside.map((other) => aClaim(other)), aClaim(claim)];
      return lintCard(linted(aCollection({ claims, ...(actors ? { actors } : {}) }), 'kirov-day')).map(
        (refusal) => refusal.rule,
      );
    };
    expect(rulesBroken(bad)).toContain(rule);
    expect(rulesBroken(good)).toEqual([]);
  });

  it.each(joinedLintExamples)('refuses of a card on several claims by "$rule": $because', (example) => {
    const { rule, bad, good, contradictions = [] } = example;
    const claims = example.claims.map((claim) => aClaim(claim));
    const rulesBroken = (card: Record<string, unknown>) => {
      const cards = [{ id: 'joined', revision: 1, ...card }];
      return lintCard(linted(aCollection({ claims, contradictions, cards }), 'joined')).map((refusal) => refusal.rule);
    };
    expect(rulesBroken(bad)).toContain(rule);
    expect(rulesBroken(good)).toEqual([]);
  });

  it('has an example of every rule, and a reason for each', () => {
    expect(new Set(examples.map(({ rule }) => rule))).toEqual(new Set(lintRules.map(({ name }) => name)));
    for (const { reason } of lintRules) expect(reason).toMatch(/[.?]$/);
  });

  it('lets no slip be rehearsed when a corrected date is asked', () => {
    const slot = { subject: 'event/congress', relation: 'date' };
    const given = (date: string, verdict: string) => ({
      document: 'archer-2001',
      value: { kind: 'date', date },
      says: 'Has it so.',
      verdict,
      anchors: [
        {
          document: 'archer-2001',
          paragraph: 1,
          start: 0,
          end: 10,
          length: 10,
          digest: '0123456789abcdef',
          before: '',
          after: '',
        },
      ],
    });
    const contradictions = [
      {
        id: 'when',
        title: 'When',
        slot,
        values: [given('1934-10', 'slip'), given('1934-01', 'accepted')],
        settledBy: 'handbook',
        note: 'It met in January.',
      },
    ];
    const corrected = (prompt: string) => {
      const claims = [
        aClaim({
          standing: 'corrected',
          checked: 'handbook',
          slot: { ...slot, value: { kind: 'date', date: '1934-01' } },
          cards: [aCard({ prompt, answer: { kind: 'date', date: '1934-01' } })],
        }),
      ];
      return lintCard(linted(aCollection({ claims, contradictions }))).map(({ rule }) => rule);
    };
    expect(corrected('In which month did the congress, put in October 1934 by one writer, meet?')).toContain(
      'standing-forbids',
    );
    expect(corrected('According to Ann Archer, when did the congress meet?')).toContain('standing-forbids');
    expect(corrected('In which month did the congress meet?')).toEqual([]);
  });

  it('lets "who argues …?" be asked, since the holder is the answer', () => {
    const claims = [
      aPosition('conquest-stalin', 'actor/robert-conquest', 'stalin', {
        prompt: 'Who holds that the order came from the top?',
        answer: { kind: 'actor', actor: 'robert-conquest' },
      }),
    ];
    expect(lintCard(linted(aCollection({ claims })))).toEqual([]);
  });

  it('finds no fault with what the engine itself offers, whichever options a seed takes', () => {
    const { compiled } = linted(aCollection());
    for (let seed = 0; seed < 50; seed++) expect(chooseOptions(compiled, { seed })).toHaveLength(4);
    expect(lintCard(linted(aCollection()))).toEqual([]);
  });
});
