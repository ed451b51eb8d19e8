/** As an author writes a gap: three underscores or more. */
const GAP = /_{3,}/g;

export function hasGap(prompt: string): boolean {
  return gapsIn(prompt) > 0;
}

export function gapsIn(prompt: string): number {
  return prompt.match(GAP)?.length ?? 0;
}

/** The prompt before and after its gap; the whole of it before where it has none. */
export function aroundGap(prompt: string): { before: string; after: string } {
  const [before = '', ...after] = prompt.split(GAP);
  return { before, after: after.join(' … ') };
}
