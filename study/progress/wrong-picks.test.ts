import { describe, expect, it } from 'vitest';
import type { Card } from '../card/card';
import type { CardId } from '../ids';
import type { Presentation } from '../review/review';
import { namesBySpelling, wrongPicksOf, type AskedCard, type Named } from './wrong-picks';

const CARD = 'card' as CardId;
const option = (key: string, text: string) => ({ key, text, order: null });
const wrongly = (presentation: Presentation, given: string) => ({ card: CARD, presentation, given, times: 2 });

function picked(
  presentation: Presentation,
  given: string,
  asked: Partial<AskedCard> = {},
  names = new Map<string, Named>(),
) {
  const card = { right: 'actor/yezhov', options: [], pairs: [], ...asked };
  return wrongPicksOf([wrongly(presentation, given)], new Map([[CARD, card]]), names);
}

describe('a wrong answer that is another thing', () => {
  it('is an option that was picked', () => {
    expect(picked('multiple-choice', 'actor/yagoda')).toEqual([
      { card: CARD, right: 'actor/yezhov', picked: 'actor/yagoda', times: 2 },
    ]);
  });

  it('is the name of another person that was typed, under any of their names and in any transliteration', () => {
    const names = namesBySpelling([
      {
        answer: option('actor/zinoviev', 'Grigory Zinoviev'),
        accepted: ['Zinoviev', 'Apfelbaum'],
        wrong: [{ ...option('actor/yagoda', 'Genrikh Yagoda'), trueOf: null, because: null }],
      } satisfies Pick<Card, 'answer' | 'accepted' | 'wrong'>,
    ]);
    for (const typed of ['Zinoviev', "zinov'ev", 'Apfelbaum', 'GRIGORY ZINOVYEV'])
      expect(picked('typed', typed, {}, names), typed).toMatchObject([{ picked: 'actor/zinoviev' }]);
    expect(picked('cloze', 'Genrikh Yagoda', {}, names)).toMatchObject([{ picked: 'actor/yagoda' }]);
    expect(picked('typed', 'Zinoviof Zinoviof', {}, names)).toEqual([]);
  });

  it('is a line of a matching card that was taken for another, once an answer', () => {
    const pairs = ['a', 'b', 'c'].map((name) => ({
      left: option(`document/${name}`, name),
      right: option(`view/debate/${name}`, name),
    }));
    const swapped = { 'document/a': 'view/debate/b', 'document/b': 'view/debate/a', 'document/c': 'view/debate/c' };
    expect(picked('matching', JSON.stringify(swapped), { pairs })).toEqual([
      { card: CARD, right: 'document/a', picked: 'document/b', times: 2 },
    ]);
    const sentences = pairs.map(({ left, right }) => ({ left: { ...left, key: `text/${left.text}` }, right }));
    expect(picked('matching', '{"text/a":"view/debate/c"}', { pairs: sentences })).toMatchObject([
      { right: 'view/debate/a', picked: 'view/debate/c' },
    ]);
    expect(picked('matching', 'no pairs', { pairs })).toEqual([]);
  });

  it('is no order, and nothing on a card that is not known', () => {
    expect(picked('ordering', '["event/b","event/a"]')).toEqual([]);
    expect(wrongPicksOf([wrongly('multiple-choice', 'actor/yagoda')], new Map(), new Map())).toEqual([]);
  });
});
