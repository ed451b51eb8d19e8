import { describe, expect, it } from 'vitest';
import { compatibleValues, contradicts, sameSlot } from './compatible';
import { valueSchema } from './value';

const value = (written: object) => valueSchema.parse(written);
const date = (edtf: string) => value({ kind: 'date', date: edtf });
const number = (amount: number, more = {}) => value({ kind: 'number', value: amount, unit: 'delegates', ...more });

describe('two statements of one thing', () => {
  it.each([
    ['a year and a day of it', date('1934'), date('1934-12-01'), true],
    ['October and January', date('1934-10'), date('1934-01'), false],
    ['a figure and its rounding', number(681692), number(700000), true],
    ['two exact figures, near as they are', number(1966), number(1996), false],
    ['a figure and "about" it', number(1930), number(1966, { about: true }), true],
    ['a figure within a range', number(15), value({ kind: 'number', from: 10, to: 20, unit: 'delegates' }), true],
    ['other units', number(5), value({ kind: 'number', value: 9, unit: 'tons' }), true],
    ['two people', value({ kind: 'actor', actor: 'a' }), value({ kind: 'actor', actor: 'b' }), false],
    [
      'two views',
      value({ kind: 'view', debate: 'd', view: 'a' }),
      value({ kind: 'view', debate: 'd', view: 'b' }),
      false,
    ],
    ['answers to different questions', date('1934'), number(1966), true],
  ])('%s', (_, a, b, compatible) => {
    expect(compatibleValues(a, b)).toBe(compatible);
    expect(compatibleValues(b, a)).toBe(compatible);
  });

  it('are no contradiction where the scope differs', () => {
    const slot = (scope: string, amount: number) => ({
      subject: 'event/congress' as const,
      relation: 'delegates',
      scope,
      value: number(amount),
    });
    expect(contradicts(slot('all', 1966), slot('all', 1108))).toBe(true);
    expect(contradicts(slot('all', 1966), slot('arrested', 1108))).toBe(false);
    expect(sameSlot(slot('With a vote', 1), slot('with a  vote', 2))).toBe(true);
  });
});
