import { describe, expect, it } from 'vitest';
import type { CardId } from '../ids';
import type { Option } from './card';
import { chooseOptions } from './options';

const year = (value: number): Option => ({ key: `date/${value}`, text: String(value), order: value });
const name = (key: string): Option => ({ key, text: key, order: null });
const card = (id: string, answer: Option, wrong: Option[]) => ({
  id: id as CardId,
  answer,
  wrong: wrong.map((option) => ({ ...option, trueOf: null, because: null })),
});

const years = card('years', year(1934), [1933, 1935, 1932, 1936, 1930, 1938, 1929, 1939].map(year));
const people = card('people', name('kirov'), ['zinoviev', 'kamenev', 'bukharin', 'rykov', 'tomsky'].map(name));

/** How often the right answer stood at each rank, over a deck of like cards and many seeds. */
function ranks(cards: ReturnType<typeof card>[], seeds: number): number[] {
  const counts = [0, 0, 0, 0];
  for (let seed = 0; seed < seeds; seed++) {
    for (const one of cards) counts[chooseOptions(one, { seed }).findIndex(({ key }) => key === one.answer.key)]! += 1;
  }
  return counts;
}

/** Pearson's statistic against an even spread; with three degrees of freedom 16.3 is passed once in a thousand by chance. */
function chiSquare(counts: number[]): number {
  const even = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - even) ** 2 / even, 0);
}

describe('the options of a question', () => {
  it('are the same for the same seed, so that a refresh changes nothing', () => {
    expect(chooseOptions(people, { seed: 'sitting-1' })).toEqual(chooseOptions(people, { seed: 'sitting-1' }));
    const shown = Array.from({ length: 20 }, (_, seed) =>
      chooseOptions(people, { seed })
        .map(({ key }) => key)
        .join(),
    );
    expect(new Set(shown).size).toBeGreaterThan(5);
  });

  it('hold the right answer once, and three wrong ones, the best', () => {
    for (let seed = 0; seed < 50; seed++) {
      const keys = chooseOptions(people, { seed }).map(({ key }) => key);
      expect([...keys].sort()).toEqual(['bukharin', 'kamenev', 'kirov', 'zinoviev']);
    }
  });

  it('say nothing of what a wrong one is true of: that would tell', () => {
    expect(Object.keys(chooseOptions(people, { seed: 1 })[0]!)).toEqual(['key', 'text', 'order']);
  });

  it('stand in order where they are dates or numbers', () => {
    for (let seed = 0; seed < 50; seed++) {
      const orders = chooseOptions(years, { seed }).map(({ order }) => order!);
      expect(orders).toEqual([...orders].sort((a, b) => a - b));
      expect(orders).toHaveLength(4);
    }
  });

  it('put what this learner has mixed up first', () => {
    for (let seed = 0; seed < 50; seed++) {
      expect(chooseOptions(people, { seed, mixedUp: ['tomsky'] }).map(({ key }) => key)).toContain('tomsky');
    }
  });

  it('are as many as there are where there are fewer', () => {
    expect(chooseOptions(card('few', name('a'), [name('b'), name('c')]), { seed: 3 })).toHaveLength(3);
    expect(chooseOptions(card('one side', year(1917), [year(1918), year(1921), year(1924)]), { seed: 3 })).toHaveLength(
      4,
    );
    expect(chooseOptions(people, { seed: 3, count: 2 })).toHaveLength(3);
  });

  it('have the right answer at every rank alike, shuffled or in order', () => {
    const deckOf = (one: ReturnType<typeof card>) =>
      Array.from({ length: 40 }, (_, at) => ({ ...one, id: `${one.id}-${at}` as CardId }));
    expect(chiSquare(ranks(deckOf(people), 50))).toBeLessThan(16.3);
    expect(chiSquare(ranks(deckOf(years), 50))).toBeLessThan(16.3);
  });
});
