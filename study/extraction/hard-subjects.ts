import type { HardSubject } from '../card/card';

/** What a sentence is about that some would rather leave out. */
export function hardSubjectsOf(text: string): HardSubject[] {
  return MARKS.flatMap(([subject, mark]) => (mark.test(text) ? [subject] : []));
}

const MARKS: [HardSubject, RegExp][] = [
  [
    'killing',
    /\b(?:kill(?:ed|ing|s)?|murder\w*|massacre\w*|execut(?:ed|ion|ions)|shot|hanged|behead\w*|guillotin\w*|genocide|exterminat\w*|assassinat\w*|lynch\w*|gassed|slaughter\w*|death camps?|died of|starved)\b/i,
  ],
  ['torture', /\btortur\w*/i],
  ['suicide', /\b(?:suicides?|(?:killed|shot|hanged|poisoned) (?:him|her)self|took (?:his|her) own life)\b/i],
  ['antisemitism', /\b(?:anti-?semit\w*|pogroms?|Holocaust|Final Solution|blood libel)\b/i],
  ['sexual-violence', /\b(?:rap(?:e|ed|es|ing|ist)|sexual(?:ly)? (?:violence|assault\w*|abus\w*))\b/i],
];
