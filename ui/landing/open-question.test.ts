import { expect, it } from 'vitest';
import { sortingIn, type Writer } from './open-question';

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

it('anything else in the address is passed over', () => {
  expect(
    sortingIn(question, { utm: 'x', 'conrad-2003': 'somebody', 'woods-2003': ['planned', 'unproven'] }),
  ).toBeNull();
});
