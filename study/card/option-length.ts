/** Over this many times the median length an option stands out. */
const LONGEST_RATIO = 1.5;

/** Names, dates and figures are as long as they are; only from here does length tell of care taken with the right answer. */
const SHORT_CHARACTERS = 32;

/** The options that are much longer than the rest, which gives them away (or gives away that they were padded). */
export function standingOut(texts: string[]): string[] {
  const median = medianOf(texts.map(({ length }) => length));
  return texts.filter(({ length }) => length > SHORT_CHARACTERS && length > LONGEST_RATIO * median);
}

/** Whether a text would stand out beside the others, or make one of them stand out. */
export function tooLongBeside(text: string, others: string[]): boolean {
  return standingOut([text, ...others]).length > standingOut(others).length;
}

function medianOf(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]!
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
