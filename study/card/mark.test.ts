import { describe, expect, it } from 'vitest';
import type { Option } from './card';
import { markPick, markTyped, suggestedRating } from './mark';

const option = (key: string, text: string): Option => ({ key, text, order: null });
const asked = (key: string, text: string, accepted: string[] = []) => ({ answer: option(key, text), accepted });
const right = { kind: 'right', slip: false };
const slip = { kind: 'right', slip: true };
const wrong = { kind: 'wrong' };

describe('a name that a student types', () => {
  const ordzhonikidze = asked('actor/sergo', 'Sergo Ordzhonikidze', ['Ordzhonikidze', 'Grigory Ordzhonikidze']);
  const zinoviev = asked('actor/zinoviev', 'Grigory Zinoviev', ['Zinoviev', 'Zinovyev']);

  it.each(['Sergo Ordzhonikidze', 'ordzhonikidze', '  ORDZHONIKIDZE. ', 'Zinovyev'])(
    'counts under every alias: %s',
    (typed) => {
      expect(markTyped(typed.startsWith('Z') ? zinoviev : ordzhonikidze, typed)).toEqual(right);
    },
  );

  it.each(['Ordzonikidze', 'Ordzhonikidse', 'Orzhonikidse'])('counts with a slip in six letters: %s', (typed) => {
    expect(markTyped(ordzhonikidze, typed)).toEqual(slip);
  });

  it('does not count with more', () => {
    expect(markTyped(asked('actor/kirov', 'Kirov'), 'Kirof')).toEqual(wrong);
    expect(markTyped(zinoviev, 'Zinofief')).toEqual(wrong);
    expect(markTyped(zinoviev, '')).toEqual(wrong);
  });

  it('never counts a slip in initials, ordinals and digits', () => {
    expect(markTyped(asked('text/c', 'S.M. Kirov'), 'S.N. Kirov')).toEqual(wrong);
    expect(markTyped(asked('text/c', '17th Congress'), '18th Congress')).toEqual(wrong);
    expect(markTyped(asked('text/c', 'Seventeenth Congress'), 'Seventh Congress')).toEqual(wrong);
    expect(markTyped(asked('text/o', 'Order 00447'), 'Order 00446')).toEqual(wrong);
  });

  it('counts in whichever way the Russian was written', () => {
    expect(markTyped(asked('actor/t', 'Leon Trotsky', ['Trotsky']), 'Trotskii')).toEqual(right);
    expect(markTyped(asked('actor/y', 'Nikolai Yezhov', ['Yezhov']), 'Ezhov')).toEqual(right);
    expect(markTyped(asked('actor/z', 'Zinoviev'), 'Zinovjev')).toEqual(right);
    expect(markTyped(asked('actor/r', 'Alexei Rykov'), 'Aleksey Rykov')).toEqual(right);
    expect(markTyped(asked('actor/k', 'Kharkov'), 'Harkov')).toEqual(right);
  });

  it('never counts a slip in an ordinal written out, one letter from another or not', () => {
    expect(markTyped(asked('text/c', 'Nineteenth Congress'), 'Ninteenth Congress')).toEqual(wrong);
    expect(markTyped(asked('text/c', 'Nineteenth Congress'), 'Nineteenth Congres')).toEqual(slip);
  });

  it('never takes another actor or term for a slip', () => {
    const stalinism = asked('term/stalinism', 'Leninism');
    expect(markTyped(stalinism, 'Leninist')).toEqual(slip);
    expect(markTyped(stalinism, 'Leninist', ['Leninist'])).toEqual(wrong);
  });

  it('needs no article and no accents', () => {
    expect(markTyped(asked('text/g', 'The Gulag'), 'gulag')).toEqual(right);
    expect(markTyped(asked('actor/kun', 'Béla Kun'), 'Bela Kun')).toEqual(right);
  });
});

describe('a date that a student types', () => {
  const murder = asked('date/1934-12-01', '1 December 1934');
  const rising = asked('date/1917-11-07', '25 October 1917 (Old Style)');

  it('counts in any wording', () => {
    for (const typed of ['1 Dec 1934', '1.12.1934', 'December 1st, 1934'])
      expect(markTyped(murder, typed)).toEqual(right);
  });

  it('counts in either calendar, whether or not it says which', () => {
    expect(markTyped(rising, '25 October 1917')).toEqual(right);
    expect(markTyped(rising, '7 November 1917')).toEqual(right);
    expect(markTyped(rising, '8 November 1917')).toEqual({ kind: 'close', how: 'one day out' });
  });

  it('is asked at the card’s precision: less will not do, more within it will', () => {
    expect(markTyped(murder, 'December 1934')).toEqual(wrong);
    expect(markTyped(asked('date/1934', '1934'), '1 December 1934')).toEqual(right);
    expect(markTyped(asked('date/1934', '1934'), '1 December 1935')).toEqual(wrong);
  });

  it('is shown as close where it is, and is wrong all the same', () => {
    const mark = markTyped(asked('date/1934', '1934'), '1935');
    expect(mark).toEqual({ kind: 'close', how: 'one year out' });
    expect(suggestedRating(mark)).toBe(1);
    expect(markTyped(asked('date/1934-12', 'December 1934'), 'October 1934')).toEqual({
      kind: 'close',
      how: 'two months out',
    });
    expect(markTyped(asked('date/1934', '1934'), '1939')).toEqual(wrong);
  });

  it('may be a range', () => {
    expect(markTyped(asked('date/1928/1932', '1928–32'), '1928-1932')).toEqual(right);
    expect(markTyped(asked('date/1928/1932', '1928–32'), '1928')).toEqual(wrong);
  });
});

describe('a number that a student types', () => {
  const delegates = asked('number/1966/delegates', '1,966 delegates');

  it('counts with or without grouping and unit', () => {
    for (const typed of ['1966', '1,966', '1 966 delegates']) expect(markTyped(delegates, typed)).toEqual(right);
  });

  it('forgives no digit', () => {
    expect(markTyped(delegates, '1996')).toEqual({ kind: 'close', how: 'within a twentieth' });
    expect(markTyped(delegates, '1108')).toEqual(wrong);
    expect(markTyped(delegates, 'many')).toEqual(wrong);
  });

  it('wants both ends of a range', () => {
    const dead = asked('number/10-20/million-dead', '10–20 million dead');
    expect(markTyped(dead, '10-20 million')).toEqual(right);
    expect(markTyped(dead, '15')).toMatchObject({ kind: 'close' });
  });
});

describe('a pick', () => {
  it('is right or wrong by its key, and suggests Good or Again', () => {
    const card = asked('actor/kirov', 'Kirov');
    expect(suggestedRating(markPick(card, 'actor/kirov'))).toBe(3);
    expect(suggestedRating(markPick(card, 'actor/zinoviev'))).toBe(1);
  });
});
