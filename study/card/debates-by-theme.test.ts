import { expect, it } from 'vitest';
import { aCollection } from '../testing/collections';
import { indexCollection } from './collection-index';
import { debatesByTheme } from './debates-by-theme';

it('debates stand by theme in the order of the collection, and in a theme by when what they ask about began', () => {
  const [debate] = aCollection().debates;
  const one = (id: string, theme: string, about: string) => ({ ...debate!, id, theme, about });
  const written = aCollection({
    debates: [
      one('war', 'war', '1941'),
      one('murder', 'terror', '1934-12-01'),
      one('man', 'terror', '1934-01'),
      one('camps', 'terror', '1930/1953'),
    ],
  });
  const themes = ['rise', 'terror', 'war'].map((id) => ({ id, title: id }));
  const index = indexCollection({ ...written, collection: { ...written.collection, themes } as never });
  expect(debatesByTheme(index).map(({ id, debates }) => [id, debates.map((found) => found.id)])).toEqual([
    ['terror', ['camps', 'man', 'murder']],
    ['war', ['war']],
  ]);
});
