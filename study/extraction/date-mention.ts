import { parseEdtf, precisionOf, type Precision } from '../historical-date';
import type { Value } from '../claim/value';

/** A date in a sentence. `start` to `end` is the date alone; `phrase` begins with its preposition, where it has one. */
export type DateMention = {
  start: number;
  end: number;
  phrase: number;
  /** "in", "on", "by", … in small letters; empty where the date stands without. */
  preposition: string;
  precision: Precision;
  /** Years between two; then no single day is asked for. */
  range: boolean;
  /** EDTF, or null for what EDTF as we read it cannot say: years before Christ. */
  edtf: string | null;
  value: Value;
  /** The year came from an earlier sentence. */
  inherited: boolean;
  /** For inheriting: the year it states or was given. */
  year: number | null;
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH = `(?:${MONTHS.join('|')}|Jan\\.?|Feb\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)`;
const YEAR = '(?:1[0-9]|20)\\d{2}';
const DAY = '(?:[12]?\\d|3[01])(?:st|nd|rd|th)?';
const TO = '\\s?(?:-|–|—|to|and|until)\\s?';
const LATER = '(?:early |late |mid-|the (?:beginning|start|end|middle|close) of |(?:the )?(?:first|second) half of )?';

/** Longest forms first: each alternative names what it found. */
const DATE = new RegExp(
  [
    `(?<dr1>${DAY})${TO}(?<dr2>${DAY})(?: of)? (?<drm>${MONTH}),? (?<dry>${YEAR})`,
    `(?:the )?(?<d>${DAY})(?: of)? (?<dm>${MONTH}),? (?<dy>${YEAR})`,
    `(?<am>${MONTH}) (?<ad>${DAY}),? (?<ay>${YEAR})`,
    `(?<mr1>${MONTH})${TO}(?<mr2>${MONTH}),? (?<mry>${YEAR})`,
    `(?<m>${MONTH})(?: of|,)? (?<my>${YEAR})`,
    `(?:the )?(?<s>spring|summer|autumn|fall|winter) (?:of )?(?<sy>${YEAR})`,
    `(?:the )?(?<dec>1\\d\\d0|20\\d0)(?:'s|s)`,
    `(?<yr1>${YEAR})${TO}(?<yr2>${YEAR}|\\d{2}(?!\\d))`,
    `(?<yd1>1\\d{2}[0-8]|20\\d[0-8])\\s?[-–]\\s?(?<yd2>\\d)(?!\\d|[.,]\\d| [a-z])`,
    `(?<by>\\d{1,3}|${YEAR}) ?(?<bc>BCE|BC|B\\.C\\.)`,
    `(?:AD|A\\.D\\.) (?<ady>\\d{1,4})`,
    `(?<cy>(?:c\\.? ?|ca\\.? |circa ))?(?<y>${YEAR})`,
    `(?:the )?(?<pd>${DAY})(?: of)? (?<pdm>${MONTH})`,
    `(?<pam>${MONTH}) (?<pad>${DAY})(?!\\d)`,
    `(?<pm>${MONTHS.join('|')})`,
  ].join('|'),
  'g',
);

const BEFORE = new RegExp(
  `(?:^|[\\s("'])((in|on|by|during|from|since|until|till|between|around|about|after|before|at|of|to|throughout)(?: the)?(?: night of| morning of| year| years| month of)?) ?(?:the )?${LATER}$`,
  'i',
);

/** The dates of a sentence in order. What has a month but no year takes `year`, that of an earlier sentence, or is left out without one. */
export function dateMentions(text: string, earlierYear: number | null): DateMention[] {
  const found: DateMention[] = [];
  let year = earlierYear;
  let inherited = true;
  for (const match of text.matchAll(DATE)) {
    const mention = mentionOf(text, match, year, inherited);
    if (!mention) continue;
    found.push(mention);
    if (mention.year !== null && !mention.range) {
      year = mention.year;
      inherited = mention.inherited;
    }
  }
  return found;
}

function mentionOf(text: string, match: RegExpMatchArray, year: number | null, _: boolean): DateMention | null {
  const start = match.index!;
  const end = start + match[0].length;
  const groups = match.groups!;
  if (/[\p{L}\d£$€,.]$/u.test(text.slice(0, start)) && !/[\s"'(]$/.test(text.slice(0, start))) return null;
  if (/^(?:,\d{3}|\.\d|%|\d|[\p{L}])/u.test(text.slice(end))) return null;
  const partial = groups.pd ?? groups.pad ?? groups.pm;
  const before = BEFORE.exec(text.slice(0, start));
  // A month alone is a date only after a preposition: "May", "March" and "August" are words as well.
  if (groups.pm && !before) return null;
  if (groups.y && !groups.cy && looksLikeCount(text, start, end)) return null;
  if (partial && year === null) return null;
  const edtf = edtfOf(groups, year);
  const bc = groups.bc ? `${groups.by} BC` : null;
  if (!bc && (edtf === null || parseEdtf(edtf) === null)) return null;
  const date = bc ? null : parseEdtf(edtf!)!;
  return {
    start,
    end,
    phrase: before ? start - before[0].replace(/^[\s("']/, '').length : start,
    preposition: before ? before[2]!.toLowerCase() : '',
    precision: date ? precisionOf(date) : 'year',
    range: date?.kind === 'range',
    edtf: bc ? null : edtf,
    value: bc ? { kind: 'text', text: bc, accepted: [`${groups.by} BCE`, groups.by!] } : { kind: 'date', date: edtf! },
    inherited: partial !== undefined,
    year: date?.kind === 'point' && date.precision !== 'decade' ? date.year : null,
  };
}

function edtfOf(groups: Record<string, string | undefined>, year: number | null): string | null {
  const day = (y: string | number, m: string, d: string) => `${y}-${monthOf(m)}-${two(parseInt(d, 10))}`;
  if (groups.dr1) return `${day(groups.dry!, groups.drm!, groups.dr1)}/${day(groups.dry!, groups.drm!, groups.dr2!)}`;
  if (groups.d) return day(groups.dy!, groups.dm!, groups.d);
  if (groups.am) return day(groups.ay!, groups.am, groups.ad!);
  if (groups.mr1) return `${groups.mry}-${monthOf(groups.mr1)}/${groups.mry}-${monthOf(groups.mr2!)}`;
  if (groups.m) return `${groups.my}-${monthOf(groups.m)}`;
  if (groups.s)
    return `${groups.sy}-${21 + ['spring', 'summer', 'autumn', 'winter'].indexOf(groups.s === 'fall' ? 'autumn' : groups.s)}`;
  if (groups.dec) return `${groups.dec.slice(0, 3)}X`;
  if (groups.yr1) return `${groups.yr1}/${groups.yr2!.length === 2 ? groups.yr1.slice(0, 2) + groups.yr2 : groups.yr2}`;
  if (groups.yd1)
    return Number(groups.yd2) > Number(groups.yd1.at(-1))
      ? `${groups.yd1}/${groups.yd1.slice(0, 3)}${groups.yd2}`
      : groups.yd1;
  if (groups.ady) return groups.ady.padStart(4, '0');
  if (groups.y) return groups.y + (groups.cy ? '~' : '');
  if (year === null) return null;
  if (groups.pd) return day(year, groups.pdm!, groups.pd);
  if (groups.pam) return day(year, groups.pam, groups.pad!);
  return groups.pm ? `${year}-${monthOf(groups.pm)}` : null;
}

/** "1200 delegates", "another 1500 men": a bare number before a plural, with no preposition of time, counts something. */
function looksLikeCount(text: string, start: number, end: number): boolean {
  if (/^-\w/.test(text.slice(end)) && !/^-(?:\d|year)/.test(text.slice(end))) return true;
  if (/\b(?:in|by|since|until|from|during|of|the|and|to|between|after|before)\s$/i.test(text.slice(0, start)))
    return /^ (?:of|per cent|percent|men|people|troops|tons|miles|soldiers|prisoners|ships)\b/.test(text.slice(end));
  return (
    /^ \p{Ll}+s\b(?! (?:was|were))/u.test(text.slice(end)) ||
    /\b(?:p|pp|page|no|vol|nearly|over|some|another)\.? ?$/.test(text.slice(0, start))
  );
}

function monthOf(name: string): string {
  return two(MONTHS.findIndex((month) => month.startsWith(name.replace('.', '').slice(0, 3))) + 1);
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
