import type { HowWell } from './how-well';

const ORDER: HowWell['kind'][] = ['unmet', 'shaky', 'recognised', 'recalled'];

/** How well a thing is known that several cards ask about: as well as the least known of them. Null where none does. */
export function leastKnown(kinds: readonly HowWell['kind'][]): HowWell['kind'] | null {
  return ORDER.find((kind) => kinds.includes(kind)) ?? null;
}
