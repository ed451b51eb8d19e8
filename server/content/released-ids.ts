import { existsSync, readFileSync } from 'node:fs';
import type { Finding } from './finding';

/** Kinds whose ids live on outside the content: in reviews, decks, bookmarks and other people's collections. */
const RELEASED_KINDS = [
  'collection',
  'document',
  'passage',
  'actor',
  'event',
  'term',
  'place',
  'reference',
  'debate',
  'contradiction',
  'claim',
  'card',
  'deck',
];

/** The ids that have shipped, one a line as `card/kirov-murder-date`; lines that begin with # are comments. */
export function readReleasedIds(path: string): string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** A released id may be retired, and never vanish: students' reviews name it. */
export function checkReleasedIds(path: string, written: Set<string>): Finding[] {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return readReleasedIds(path).flatMap((id) => {
    if (written.has(id)) return [];
    const line = lines.findIndex((text) => text.trim() === id) + 1;
    const message = `${id} has vanished: put it back, with retired: and the reason where it is a card`;
    return [{ file: path, line, rule: 'released', message }];
  });
}

/** The file's new text: what was released, and what is written now. */
export function withReleased(path: string, written: Set<string>): string {
  const ids = new Set([
    ...readReleasedIds(path),
    ...[...written].filter((id) => RELEASED_KINDS.includes(id.split('/')[0]!)),
  ]);
  const head = '# Ids that have shipped; none may vanish. Written by npm run content:check -- --release\n';
  return (
    head +
    [...ids]
      .sort()
      .map((id) => `${id}\n`)
      .join('')
  );
}
