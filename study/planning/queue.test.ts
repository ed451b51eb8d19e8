import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId, ClaimId } from '../ids';
import { DEFAULT_REPLAY_SETTINGS } from '../memory/schedule';
import type { Memory } from '../memory/memory';
import { aMemory } from '../testing/memories';
import { arrangeQueue, type Candidate, type DueCandidate, type QueueRequest } from './queue';

const TODAY = 20_500;

const claims = (...names: string[]) => names as ClaimId[];
const fresh = (card: string, claim = card): Candidate => ({ card: card as CardId, claims: claims(claim) });
const due = (card: string, claim = card, memory: Partial<Memory> = {}): DueCandidate => ({
  ...fresh(card, claim),
  memory: { ...aMemory([[TODAY - 3, 3]], card as CardId), dueStudyDay: TODAY, ...memory },
});
const queue = (request: Partial<QueueRequest>) =>
  arrangeQueue({
    due: [],
    fresh: [],
    today: TODAY,
    introducedToday: 0,
    newPerDay: 10,
    claimsMetToday: new Set(),
    settings: DEFAULT_REPLAY_SETTINGS,
    ...request,
  });
const cardsOf = (request: Partial<QueueRequest>) => queue(request).cards.map(({ card }) => card);

describe('the cards due today', () => {
  it('are those whose day has come, the most forgotten first', () => {
    const cards = [
      due('solid', 'a', { stability: 90 }),
      due('shaky', 'b', { stability: 2 }),
      due('tomorrow', 'c', { dueStudyDay: TODAY + 1 }),
      due('long-overdue', 'd', { stability: 30, lastStudyDay: TODAY - 400, dueStudyDay: TODAY - 370 }),
      due('only-guessed', 'e', { stability: null, difficulty: null, lastStudyDay: null }),
    ];
    expect(cardsOf({ due: cards })).toEqual(['only-guessed', 'long-overdue', 'shaky', 'solid']);
  });

  it('come in the same order on every device, and another day in another where they are equally forgotten', () => {
    const cards = [...'abcdefgh'].map((name) => due(name, name, { dueStudyDay: TODAY - 1 }));
    const order = cardsOf({ due: cards });
    expect(cardsOf({ due: [...cards].reverse() })).toEqual(order);
    expect(cardsOf({ due: cards, today: TODAY + 1 })).not.toEqual(order);
  });
});

describe('new cards', () => {
  const ten = Array.from({ length: 12 }, (_, index) => fresh(`new-${index}`));

  it('come in their deck’s order up to the day’s allowance, less those met today', () => {
    expect(cardsOf({ fresh: ten })).toHaveLength(10);
    expect(queue({ fresh: ten, introducedToday: 7 })).toMatchObject({
      cards: [{ card: 'new-0', kind: 'new' }, { card: 'new-1' }, { card: 'new-2' }],
      newOverAllowance: 9,
    });
    expect(cardsOf({ fresh: ten, introducedToday: 11 })).toEqual([]);
  });

  it('are spread among the due ones, which begin', () => {
    const six = [...'abcdef'].map((name) => due(name));
    const kinds = queue({ due: six, fresh: ten, newPerDay: 3 }).cards.map(({ kind }) => kind);
    expect(kinds.join(' ')).toBe('due new due due new due due new due');
  });

  it('wait for another day where a related card is asked or was answered today', () => {
    const cards = [fresh('when', 'kirov'), fresh('who', 'kirov'), fresh('where', 'congress'), fresh('why', 'famine')];
    const arranged = queue({ due: [due('old', 'congress')], fresh: cards, claimsMetToday: new Set(claims('famine')) });
    expect(arranged.cards.map(({ card }) => card).sort()).toEqual(['old', 'when']);
    expect(arranged.siblingsHeld).toBe(3);
  });
});

describe('related cards', () => {
  it('do not share a day where one can wait for the next at no cost', () => {
    const well = { stability: 40, dueStudyDay: TODAY };
    expect(queue({ due: [due('when', 'kirov', well), due('who', 'kirov', well)] })).toMatchObject({
      cards: [expect.anything()],
      siblingsHeld: 1,
    });
  });

  it('do share it where waiting would cost: fragile, forgotten today, or already a day late', () => {
    const others = [due('a'), due('b'), due('c')];
    for (const fragile of [
      { stability: 2 },
      { stability: 40, lastStudyDay: TODAY },
      { stability: 40, dueStudyDay: TODAY - 1 },
    ]) {
      const both = [due('when', 'kirov', fragile), due('who', 'kirov', fragile)];
      expect(cardsOf({ due: [...both, ...others] })).toHaveLength(5);
    }
  });

  it('are never asked next to one another, and none is lost uncounted', () => {
    const candidate = fc.record({
      claim: fc.integer({ min: 0, max: 5 }),
      second: fc.option(fc.integer({ min: 0, max: 5 })),
      overdueDays: fc.integer({ min: 0, max: 3 }),
      stability: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 20 }), fc.integer({ min: 0, max: 20 }), (drawn, split) => {
        const all = drawn.map(({ claim, second, overdueDays, stability }, index) => ({
          ...due(`card-${index}`, '', { dueStudyDay: TODAY - overdueDays, stability }),
          claims: claims(...[claim, second].filter((one) => one !== null).map(String)),
        }));
        const arranged = queue({ due: all.slice(0, split), fresh: all.slice(split) });
        for (const [index, card] of arranged.cards.entries()) {
          const next = arranged.cards[index + 1];
          expect(card.claims.some((claim) => next?.claims.includes(claim))).toBe(false);
        }
        expect(arranged.cards.length + arranged.siblingsHeld + arranged.newOverAllowance).toBe(all.length);
        expect(new Set(arranged.cards.map(({ card }) => card)).size).toBe(arranged.cards.length);
      }),
    );
  });
});
