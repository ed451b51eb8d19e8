/** Whether a prompt names something, as whole words and whatever the case: "Kirov" stands in "Kirov's murder", "Lenin" not in "Leninism". */
export function stemMentions(prompt: string, name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0) return false;
  const stem = ` ${wordsOf(prompt).join(' ')} `;
  return stem.includes(` ${words.join(' ')} `);
}

/** Words in small letters, without accents and possessive endings; numbers keep their digits together. */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s\b/g, '')
    .replace(/(\d)[,  ](?=\d{3})/g, '$1');
  return plain.match(/[\p{L}\d]+/gu) ?? [];
}

/** The numbers of a text, without grouping: "1,966" is 1966. */
export function numeralsOf(text: string): string[] {
  return text.replace(/(\d)[,  ](?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?/g) ?? [];
}

/** A text without what stands in double quotation marks: a quoted "never" is somebody's word, not the question's. */
export function unquoted(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”/g, '""');
}
