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
