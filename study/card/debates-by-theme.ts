import type { Debate } from '../claim/debate';
import { parseEdtf, sortKey } from '../historical-date';
import type { CollectionIndex } from './collection-index';

export type ThemeOfDebates = { id: string; title: string; debates: Debate[] };

/** The questions of a collection under its themes, in a theme by when what they ask about began. A theme that nothing is argued in is left out. */
export function debatesByTheme({ authored }: CollectionIndex): ThemeOfDebates[] {
  const { collection, debates } = authored;
  return collection.themes
    .map(({ id, title }) => ({
      id,
      title,
      debates: debates.filter(({ theme }) => theme === id).sort((a, b) => beginning(a) - beginning(b)),
    }))
    .filter((theme) => theme.debates.length > 0);
}

function beginning({ about }: Debate): number {
  const date = parseEdtf(about);
  return date ? sortKey(date) : Infinity;
}
