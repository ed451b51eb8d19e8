import type { CollectionIndex } from './collection-index';
import { isSlipOf, spellingOf, type Spelling } from './mark';
import { isQuestion, type CardOnClaims } from './written-card';

/**
 * Names of other people, terms and places that are within a slip of an answer's: whoever types one of them means that, and did not mistype.
 * Found when a card is compiled, since a browser does not hold everybody's names; nearly always there are none.
 */
export function otherNamesLike(index: CollectionIndex, names: readonly string[], on: CardOnClaims): string[] {
  if (!isQuestion(on)) return [];
  const { answer } = on.card;
  switch (answer.kind) {
    case 'date':
    case 'number':
    case 'view':
      return [];
    case 'actor':
    case 'event':
    case 'term':
    case 'place':
    case 'text':
      return like(names, index);
  }
}

function like(names: readonly string[], index: CollectionIndex): string[] {
  const spellings = names.map(spellingOf);
  return namesOfAll(index)
    .filter(({ name, spelling }) => !names.includes(name) && spellings.some((one) => isSlipOf(one, spelling)))
    .map(({ name }) => name);
}

type KnownName = { name: string; spelling: Spelling };

const known = new WeakMap<CollectionIndex, KnownName[]>();

function namesOfAll(index: CollectionIndex): KnownName[] {
  const found = known.get(index);
  if (found) return found;
  const { actors, terms, places } = index.authored;
  const names = new Set([...actors, ...terms, ...places].flatMap(({ name, variants }) => [name, ...variants]));
  const all = [...names].map((name) => ({ name, spelling: spellingOf(name) }));
  known.set(index, all);
  return all;
}
