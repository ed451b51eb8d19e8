import type { CollectionIndex } from '@/study/card/collection-index';
import type { Finding } from './finding';
import type { Originals } from './originals';
import type { Places } from './read-collection';

/** What the checks of a collection read. */
export type Checking = { index: CollectionIndex; places: Places; originals: Originals };

/** A finding at the place where a thing (`claim/…`, `card/…`) is written. */
export function findingAt({ places }: Checking, thing: string, rule: string, message: string): Finding {
  const place = places.get(thing) ?? { file: 'content', line: null };
  return { ...place, rule, message: `${thing.split('/').slice(1).join('/')}: ${message}` };
}
