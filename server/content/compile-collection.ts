import { compileCollection, type CompiledCollection } from '@/study/card/compile';
import type { Finding } from './finding';
import { collectionFolders, readCollection } from './read-collection';

export type CompiledContent = { collections: CompiledCollection[]; findings: Finding[] };

/** Reads and compiles every collection under a folder. What could not be read stands among the findings and is left out. */
export function compileContent(contentFolder: string): CompiledContent {
  const readings = collectionFolders(contentFolder).map(readCollection);
  return {
    collections: readings.flatMap(({ authored }) => (authored ? [compileCollection(authored)] : [])),
    findings: readings.flatMap(({ findings }) => findings),
  };
}
