import { describe, expect, it } from 'vitest';
import { otherNames } from './other-names';

describe('the other names of a term', () => {
  it.each([
    ['collectivisation', 'Collectivization'],
    ['kulak', 'kulaks'],
    ['Workers’ Opposition', "the workers' opposition"],
    ['labour camp', 'labour-camps'],
    ['kolkhoz', 'kolkhozes'],
    ['super-industrialiser', 'super industrializer'],
  ])('leave out what only spells “%s” differently: %s', (name, variant) => {
    expect(otherNames(name, [variant])).toEqual([]);
  });

  it('keep what somebody would not guess, once', () => {
    expect(otherNames('NKVD', ['People’s Commissariat', 'Peoples Commissariat', 'secret police'])).toEqual([
      'People’s Commissariat',
      'secret police',
    ]);
  });
});
