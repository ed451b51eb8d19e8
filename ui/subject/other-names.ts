/** The names of a term that say something its headword does not: those that differ by a capital, a plural, an -ise or an apostrophe help nobody who reads. */
export function otherNames(name: string, variants: readonly string[]): string[] {
  const seen = new Set([folded(name)]);
  return variants.filter((variant) => {
    const key = folded(variant);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/['’‘]/g, '')
    .replaceAll(/[-–\s]+/g, ' ')
    .replace(/^the /, '')
    .split(' ')
    .map((word) =>
      word
        .replace(/iz(e|ed|er|es|ers|ing|ation|ations)$/, 'is$1')
        .replace(/(z|x|ch|sh)es$/, '$1')
        .replace(/([^s])s$/, '$1'),
    )
    .join(' ');
}
