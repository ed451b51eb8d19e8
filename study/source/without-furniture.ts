/**
 * A text without what a printer sets around the page: page numbers on lines of their own, heads and feet that come back on page after
 * page, form feeds; and with words put together again that a line's end divided. A sentence that ran over the page runs on.
 */
export function withoutFurniture(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split(/\n|\f/);
  const times = new Map<string, number>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key !== null) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const isFurniture = (line: string) => PAGE_NUMBER.test(line) || (times.get(keyOf(line) ?? '') ?? 0) >= OFTEN;
  const kept: string[] = [];
  let cut = false;
  for (const line of lines) {
    if (isFurniture(line)) {
      cut = true;
      continue;
    }
    // Blank lines around a head or a foot are its own, unless the text before it had come to an end.
    if (line.trim() === '' && cut) continue;
    if (cut && kept.length > 0) {
      while (kept.at(-1)?.trim() === '') kept.pop();
      if (/[.!?:"'”’)]\s*$/.test(kept.at(-1) ?? '')) kept.push('');
    }
    cut = false;
    kept.push(line);
  }
  return kept.join('\n').replace(/(\p{Ll})[-\u00ad\u2010]\n(?=\p{Ll})/gu, '$1');
}

/** Thrice is no accident; short words of a dialogue or a list ("Yes.") end with a stop and are text. */
const OFTEN = 3;
const LONGEST_HEAD = 90;
const PAGE_NUMBER = /^\s*(?:[-–—[(]\s*)?(?:page\s+|p\.\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—\])])?\s*$/i;

/** What a head is called on every page: itself, without the page's number. */
function keyOf(line: string): string | null {
  const bare = line
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^\d{1,4}\s+|\s+\d{1,4}$/g, '');
  return bare === '' || bare.length > LONGEST_HEAD || /[.!?,;:”"]$/.test(bare) || /^[-_*–—\s]+$/.test(bare)
    ? null
    : bare;
}
