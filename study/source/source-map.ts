/**
 * The way from a canonical text back to the file it was taken from. A run says that from `at` on, character for character, the text
 * is what stands on `page` from `offset` on; page 0 is what stands in no file (a line break between two paragraphs, a hyphen undone).
 * What a page is depends on the format: of a PDF a page, of a book a chapter, of a Word file a paragraph, elsewhere there is one.
 */
export type SourceMap = { unit: 'page' | 'chapter' | 'paragraph' | 'file'; runs: SourceRun[] };

/** [at, page, offset], in the order of `at`: three numbers, because a long text has many. */
export type SourceRun = [at: number, page: number, offset: number];

/** Where a character of the canonical text stands in the file; null where it was put in between. */
export function sourceOf(map: SourceMap, at: number): { page: number; offset: number } | null {
  let low = 0;
  let high = map.runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map.runs[middle]![0] <= at) low = middle + 1;
    else high = middle;
  }
  const run = map.runs[low - 1];
  if (!run || run[1] === 0) return null;
  return { page: run[1], offset: run[2] + at - run[0] };
}
