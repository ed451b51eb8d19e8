import { z } from 'zod';

/** Prose as an author types it, set as a printer would: `typeset` below. Never for ids, names to be matched, or words quoted letter by letter. */
export function writtenProse() {
  return z.string().min(1).overwrite(typeset);
}

/**
 * Straight quotation marks and apostrophes as curly ones. A mark opens at the start, after a space, an opening bracket, a dash or another
 * opening mark, and closes elsewhere; a single one before digits (the '30s) stands for what was left out, and is an apostrophe.
 */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([{–—“‘/])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{–—“/])'(?!\d)/g, '$1‘')
    .replaceAll("'", '’');
}
