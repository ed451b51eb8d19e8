import type { Value } from '../claim/value';
import type { SubjectName } from '../subject/subject';
import { certaintyOf } from './certainty';
import { anchorAt } from '../source/anchor';
import type { Library, Reading } from './library';
import type { Statement } from './statement';
import { slugOf } from './people';
import { within } from './reading';
import { stem } from './same-thing';

/** What is counted of people caught up in an event; two classes in one sentence ("379 were killed and 1,200 injured") are never compared. */
const CLASSES: { name: string; title: string; sign: RegExp }[] = [
  {
    name: 'killed',
    title: 'How many were killed',
    sign: /\b(?:kill(?:ed|ing)|dead|died|deaths?|fatalit(?:y|ies)|massacred|murdered|perished|slain|lost their lives)\b/i,
  },
  { name: 'injured', title: 'How many were injured', sign: /\b(?:injur(?:ed|ing|ies)|wounded|hurt)\b/i },
  { name: 'arrested', title: 'How many were arrested', sign: /\b(?:arrest(?:ed|s|ing)|imprisoned|detained)\b/i },
  {
    name: 'gathered',
    title: 'How many gathered',
    sign: /\b(?:crowd|gathered|demonstrators|protesters|protestors|marchers|rally)\b/i,
  },
];

const SMALL =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  );
const NUMBER = new RegExp(
  `\\b(?<low>\\d{1,3}(?:,\\d{3})+|\\d{2,})(?: ?[-–] ?(?<high>\\d{1,3}(?:,\\d{3})+|\\d{2,})| to (?<to>\\d{1,3}(?:,\\d{3})+|\\d{2,}))?(?: (?<scale>thousand|million))?|\\b(?<word>${SMALL.join('|')})\\b(?= (?:people|men|women|were|died|of|demonstrators|protesters|persons|civilians|soldiers)\\b)`,
  'gi',
);
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const HEDGE =
  /\b(?:about|around|some|nearly|almost|over|more than|approximately|at least|up to|roughly|perhaps|estimated(?: at)?|fewer than|under|as many as|reportedly)\s*$/i;

/** Tolls and crowds: whoever writes of one event in another document is recognised by the names around the figure. */
export function tolls(library: Library, reading: Reading, names: Set<string>): Statement[] {
  const { sentence, dates } = reading;
  const { text } = sentence;
  if (/^(?:footnote|quote)$/.test(sentence.kind) || names.size < 2) return [];
  const found = [...text.matchAll(NUMBER)].filter(
    ({ index, 0: own }) =>
      !dates.some(({ start, end }) => index < end && index + own.length > start) &&
      !within(sentence.quoted, index) &&
      !within(sentence.bracketed, index) &&
      !new RegExp(`(?:${MONTHS}) $|\\bincluding $`).test(text.slice(0, index)) &&
      !new RegExp(
        `^ (?:of )?(?:${MONTHS})\\b|^ (?:soldiers|troops|cavalry|infantry|riflemen|police|officers|ships|miles)\\b`,
      ).test(text.slice(index + own.length)) &&
      !/^(?: per cent|%| years| days| minutes|:\d| hours|-year|(?:st|nd|rd|th)\b| o'clock)/.test(
        text.slice(index + own.length),
      ) &&
      !/[\d.,:£$€]$/.test(text.slice(0, index)),
  );
  return found.flatMap((match, at): Statement[] => {
    const end = match.index + match[0].length;
    const before = text.slice(
      Math.max(found[at - 1] ? found[at - 1]!.index + found[at - 1]![0].length : 0, match.index - 45),
      match.index,
    );
    const after = text.slice(end, Math.min(found[at + 1]?.index ?? text.length, end + 70)).split(/[;(]/)[0]!;
    // "killing at least 379 people and injuring …": a verb right before the figure has it as its object.
    const object =
      /\b\p{L}+ing (?:of )?(?:(?:about|around|some|nearly|almost|over|more than|at least|up to|an estimated) )?$/u.exec(
        before,
      )?.[0];
    const kind = (object ? classOf(object, 'last') : null) ?? classOf(after, 'first') ?? classOf(before, 'last');
    if (!kind || /\bof (?:whom|them|which)\b[^,]*$/.test(before)) return [];
    const { low, high, to, scale, word } = match.groups!;
    const times = scale?.toLowerCase() === 'million' ? 1e6 : scale ? 1e3 : 1;
    const read = (digits: string) => Number(digits.replaceAll(',', '')) * times;
    const from = word ? SMALL.indexOf(word.toLowerCase()) : -1;
    const value = word ? (from < 11 ? from + 10 : (from - 8) * 10) : read(low!);
    const upper = high ?? to;
    const about = HEDGE.test(text.slice(0, match.index));
    const number: Value = upper
      ? { kind: 'number', from: value, to: read(upper), unit: 'people' }
      : { kind: 'number', value, unit: 'people', ...(about ? { about } : {}) };
    const source = library.texts.find(({ document }) => document === sentence.document)!;
    return [
      {
        key: `toll/${kind.name}`,
        subject: `event/${slugOf([...names].slice(0, 4).join(' '))}` as SubjectName,
        relation: `number/${kind.name}`,
        title: kind.title,
        value: number,
        words: names,
        account: {
          document: sentence.document,
          claim: null,
          value: number,
          says: `${HEDGE.exec(text.slice(0, match.index))?.[0].trim() ?? ''} ${match[0]} ${kind.name}`.trim(),
          certainty: certaintyOf(text),
          sentence: text,
          anchor: anchorAt(source.text, sentence.start, sentence.end),
        },
      },
    ];
  });
}

/** Which class's word stands nearest to the figure; null where none does. */
function classOf(text: string, side: 'first' | 'last') {
  const hits = CLASSES.flatMap((kind) =>
    [...text.matchAll(new RegExp(kind.sign.source, 'gi'))].map(({ index }) => ({ kind, index })),
  ).sort((a, b) => a.index - b.index);
  return (side === 'first' ? hits[0] : hits.at(-1))?.kind ?? null;
}

/** The names of a block and of the title, as stems: what its figures are about. */
export function namesAround(text: string): Set<string> {
  const words = text.match(/(?<![.!?:]["'”’)]*\s{1,2}|^)\p{Lu}[\p{L}'’-]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.test(word)).map(stemOfName));
}

export function stemOfName(word: string): string {
  return stem(word.toLowerCase().replace(/['’]s?$/, ''));
}

const COMMON =
  /^(?:January|February|March|April|June|July|August|September|October|November|December|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|General|Brigadier|British|English|French|German|Indian|American|Army|Government|King|Queen|Lord|Sir|President|Minister|This|That|These|When|After|Before|However|Massacre|Battle|England|Britain|France|India|Europe)/;
