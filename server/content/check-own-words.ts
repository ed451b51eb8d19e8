import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Finding } from './finding';
import type { Originals } from './originals';

/** The essays are their authors': from this many words in a row on, it is their text and not ours. */
export const LONGEST_RUN_WORDS = 12;

/** Files that hold twelve words in a row of an essay, whatever the case, punctuation and layout. */
export function checkOwnWords(originals: Originals, files: string[]): Finding[] {
  const theirs = new Map<string, string>();
  for (const [document, text] of originals.texts) {
    for (const { run } of runsOf(text)) theirs.set(run, document);
  }
  if (theirs.size === 0) return [];
  return files.flatMap((path) => {
    const source = readFileSync(path, 'utf8');
    const found: Finding[] = [];
    let reportedUpTo = 0;
    for (const { run, start, end } of runsOf(source)) {
      const document = theirs.get(run);
      if (!document || start < reportedUpTo) continue;
      reportedUpTo = end;
      const line = source.slice(0, start).split('\n').length;
      const message = `${LONGEST_RUN_WORDS} words in a row are ${document}'s ("${run.split(' ').slice(0, 4).join(' ')} …"): say it in our own`;
      found.push({ file: relative(process.cwd(), path), line, rule: 'own-words', message });
    }
    return found;
  });
}

function runsOf(text: string): { run: string; start: number; end: number }[] {
  const words = [...text.matchAll(/[\p{L}\d]+(?:['’][\p{L}]+)?/gu)];
  const runs = [];
  for (let at = 0; at + LONGEST_RUN_WORDS <= words.length; at++) {
    const taken = words.slice(at, at + LONGEST_RUN_WORDS);
    const run = taken.map(([word]) => word.toLowerCase().replace(/’/g, "'")).join(' ');
    runs.push({ run, start: taken[0]!.index, end: taken.at(-1)!.index + taken.at(-1)![0].length });
  }
  return runs;
}
