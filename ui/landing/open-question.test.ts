import { expect, it } from 'vitest';
import { addressOf, sortingIn, type Writer } from './open-question';

const question = {
  writers: [{ document: 'conrad-2003' }, { document: 'woods-2003' }] as Writer[],
  views: [
    { id: 'planned', text: 'Planned' },
    { id: 'unproven', text: 'Unproven' },
  ],
};

it('a visitor without script sends where they put each text in the address', () => {
  expect(sortingIn(question, { said: '', 'conrad-2003': 'planned', 'woods-2003': 'unproven' })).toEqual({
    'conrad-2003': 'planned',
    'woods-2003': 'unproven',
  });
  expect(sortingIn(question, { said: '' })).toEqual({});
});

it('what a visitor sorted stands in the address, and is read from it again', () => {
  for (const sorting of [{}, { 'conrad-2003': 'planned' }, { 'conrad-2003': 'unproven', 'woods-2003': 'planned' }]) {
    const { searchParams } = new URL(addressOf(sorting), 'https://clio.test');
    expect(sortingIn(question, Object.fromEntries(searchParams))).toEqual(sorting);
  }
  expect(addressOf(null)).toBe('/');
});

it('anything else in the address is passed over', () => {
  expect(
    sortingIn(question, { utm: 'x', 'conrad-2003': 'somebody', 'woods-2003': ['planned', 'unproven'] }),
  ).toBeNull();
});
