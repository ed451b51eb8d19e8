const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "one", "eleven", "13": words up to twelve, as a book sets them. */
export function numeral(count: number): string {
  return WORDS[count] ?? String(count);
}

/** "one card", "eleven cards", "13 cards". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numeral(count)} ${count === 1 ? one : many}`;
}

/** For two counts of one sentence: "13 cards", "3 new ones", digits for both where either has no word. */
export function countedAlike(beside: number, count: number, one: string, many = `${one}s`): string {
  const inWords = beside < WORDS.length && count < WORDS.length;
  return inWords ? counted(count, one, many) : `${count} ${count === 1 ? one : many}`;
}

/** For the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
