/**
 * A name as whoever looks for it may type it: accents and case fall away, hyphens and stops become spaces, and the commonest ways to
 * transliterate Russian meet (Zinovyev and Zinoviev, Nikolayev and Nikolaev, Trotskii and Trotsky, Ezhov and Yezhov).
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘'ʹʼ`´]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .replace(/\b(y?e)(?=zh)/g, 'e')
    .replace(/(iy|ii|ij|yi)\b/g, 'y')
    .replace(/([aeiou])y(?=[aeiou])/g, '$1')
    .replace(/([^aeiou ])[iy](?=e)/g, '$1')
    .replace(/ks/g, 'x')
    .trim();
}
