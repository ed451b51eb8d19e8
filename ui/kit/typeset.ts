/** Apostrophes and quotation marks as a printer sets them; content is written with the straight ones of a keyboard. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([—–])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([—–“])'/g, '$1‘')
    .replace(/'/g, '’');
}
