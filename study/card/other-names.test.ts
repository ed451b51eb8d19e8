import { expect, it } from 'vitest';
import { aCard, aClaim, aCollection } from '../testing/collections';
import { compileCollection } from './compile';
import { markTyped } from './mark';

const people = [
  { id: 'ivan-smirnov', name: 'Ivan Smirnov', variants: ['Smirnov'] },
  { id: 'alexander-smirnow', name: 'Alexander Smirnow', variants: ['Smirnow'] },
  { id: 'pyotr-smilga', name: 'Pyotr Smilga', variants: ['Smilga'] },
].map((one) => ({ ...one, sortName: one.name, who: 'A leader.', circle: 'bolshevik-leader' }));

it('a name that is another person’s is no slip of the pen, though one letter apart', () => {
  const asking = aCard({ prompt: 'Who signed the letter?', answer: { kind: 'actor', actor: 'ivan-smirnov' } });
  const [card] = compileCollection(aCollection({ actors: people, claims: [aClaim({ cards: [asking] })] })).cards;
  expect(card!.otherNames).toEqual(['Smirnow']);
  expect(markTyped(card!, 'Smirnow', card!.otherNames).kind).toBe('wrong');
  expect(markTyped(card!, 'Smirnof', card!.otherNames)).toEqual({ kind: 'right', slip: true });
});
