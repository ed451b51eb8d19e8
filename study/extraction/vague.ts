/** What a question or sentence would need the document for. The name of the rule that it breaks, or null. */
export function loosenessOf(text: string): string | null {
  const plain = withoutNumeral(text.replace(/"[^"]*"/g, '""'));
  if (
    /\b(?:this|these|those|such|latter|former|aforementioned|above|below|following|previous|preceding)\b/i.test(plain)
  )
    return 'points-elsewhere';
  if (/\b(?:I|we|us|our|my|you|your)\b/.test(plain)) return 'speaks-to-the-reader';
  if (
    /\bthat (?:year|month|day|time|summer|autumn|winter|spring|decade|moment|same|period)\b|\b(?:a|an|one) further\b|\banother\b|\b(?:all|both|some|most|many|one|two|each) of (?:them|these|those)\b|\b(?:get|got|find|found|had|have|need|want|make|made) one\b/i.test(
      plain,
    )
  )
    return 'points-elsewhere';
  if (
    /\b(?:against|with|by|from|to|on) the (?:rebels|enemy|government|authorities|strikers|king|party|movement|army|company|regime)[.?]?$/.test(
      plain,
    )
  )
    return 'points-elsewhere';
  if (
    /\b(?:days?|weeks?|months?|years?|hours?|decades?|afternoon|morning|evening) (?:later|earlier|afterwards|before that)\b/.test(
      plain,
    )
  )
    return 'points-elsewhere';
  if (POINTING.test(plain.replace(/\b[Tt]he (?:first|second|third) time\b/g, ''))) return 'points-elsewhere';
  if (/\bif\b.*\b(?:had|would|could|might)\b/.test(plain)) return 'modal';
  if (
    /^(?:[Ee]veryone|[Ee]verybody|[Nn]obody|[Pp]eople)\b|^(?:[Tt]he )(?:new |old |first )?(?:regime|company|party|government|army|country|nation|nations|war|king|queen|city|town|regime|movement|group|committee|leader|leaders|author|book|work|rebels|crowd|men|women|others|people|population|state|figure|figures|number|total|plan|policy|law|act|treaty|reform|reforms|decision|change|attempt|effort|move|reaction|response|campaign|crisis|conflict|battle|siege|attack|meeting|report|letter|speech|measure|measures|defenders|attackers|besiegers|troops|soldiers|forces|protesters|demonstrators|strikers|police|magistrates|authorities|parliament|empire|union|league|assembly|commission|inquiry|trial|strike)\b(?! of\b| \p{Lu})/u.test(
      plain,
    )
  )
    return 'bare-subject';
  if (
    /^(?:he|she|it|they|him|his|her|its|their|there|here|one|another|others?|some|many|most|both|each|neither|either|none)\b/i.test(
      plain,
    )
  )
    return 'opens-with-a-pronoun';
  const pronoun = /\b(he|she|it|they|him|them|his|her|hers|its|their|theirs)\b/i.exec(plain);
  if (pronoun && !antecedentBefore(plain.slice(0, pronoun.index), pronoun[0].toLowerCase()))
    return 'pronoun-without-antecedent';
  return null;
}

/** "Charles I", "World War I": the numeral is nobody speaking. */
export function withoutNumeral(text: string): string {
  return text.replace(
    /(?<=\b(?!(?:And|But|As|If|When|While|So|Thus|Here|Then|That|What|Where|Yet|Or) )\p{Lu}\p{Ll}+) I\b/gu,
    ' the First',
  );
}

/** "The same year", "the former": but not the Second Republic, nor the first woman. */
const POINTING =
  /\b[Tt]he (?:next|following|same|previous|other|rest|result|situation|event|events|case|process|issue|problem|two|three|former|second|third|whole|entire|said|accusation|disease|proposal|demand|offer|charge|matter|document|accused|agreement)\b(?! (?:\p{Lu}|wom[ae]n|man|person|emperor|king|president|English|British|modern|European|five-year|stage|phase|minister|chancellor|leader|secretary|of the))/u;

function antecedentBefore(before: string, pronoun: string): boolean {
  const named =
    /(?:^|\s)(?!(?:In|On|By|At|After|Before|When|Who|What|Which|Between|From|During|According)\b)\p{Lu}\p{L}+/u.test(
      before,
    );
  if (/^(?:its|their|theirs|them|they|it)$/.test(pronoun))
    return named || /\b(?:the|a|an|many|some|most|several) \p{Ll}+/iu.test(before);
  return named || /^who\b/i.test(before);
}

/** Words that carry meaning. */
export function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word));
}

const FUNCTION_WORDS = new Set(
  `the and for that with was were are had has have from into this which who what when where did does not but all any its his her their they
  been being also than then there these those such some most more many much very only even just over under between among about after before
  during year date month both each other another would could should will may might must can upon against without within because while`.split(
    /\s+/,
  ),
);

/** Brackets and quotation marks in pairs. */
export function isBalanced(text: string): boolean {
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
  return count(/\(/g) === count(/\)/g) && count(/\[/g) === count(/\]/g) && count(/"/g) % 2 === 0;
}
