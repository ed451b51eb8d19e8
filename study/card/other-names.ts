import type { CollectionIndex } from './collection-index';
import { isSlipOf } from './mark';
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
      return namesOfAll(index).filter((other) => !names.includes(other) && names.some((name) => isSlipOf(name, other)));
  }
}

const known = new WeakMap<CollectionIndex, string[]>();

function namesOfAll(index: CollectionIndex): string[] {
  const found = known.get(index);
  if (found) return found;
  const { actors, terms, places } = index.authored;
  const names = [...actors, ...terms, ...places].flatMap(({ name, variants }) => [name, ...variants]);
  const all = [...new Set(names)];
  known.set(index, all);
  return all;
}
