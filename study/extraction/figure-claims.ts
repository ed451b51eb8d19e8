import { refuse, type Found } from './candidate';
import { gapIn } from './gap';
import type { Library, Reading } from './library';
import { PLACES } from './lexicon/names';
import { slugOf, type People } from './people';
import { peopleIn } from './subject-of';
import { within } from './reading';
import { contentWords } from './vague';

/** A number with what it counts. `start` to `end` is the number alone, with "million" and "per cent". */
export type Figure = { start: number; end: number; value: number; unit: string; about: boolean };

const SMALL =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBER = new RegExp(
  `(?<currency>[£$€])?(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\b(?:${SMALL.join('|')})(?= (?:million|thousand|hundred|per cent)))(?: (?<scale>million|billion|thousand|hundred))?(?<percent> per cent| percent|%)?`,
  'gi',
);
const MONTH =
  /\b(?:(?:[Ii]n|[Bb]y|[Oo]n|[Ss]ince|of|during) May|January|February|March|April|June|July|August|September|October|November|December)\b/;
const HEDGE =
  /\b(?:about|around|some|nearly|almost|over|more than|approximately|at least|up to|roughly|perhaps|an estimated|estimated|fewer than|under|as many as|close to)\s*$/i;

export function figuresOf({ sentence, dates }: Reading): Figure[] {
  const { text } = sentence;
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const groups = match.groups!;
    if (dates.some((date) => start < date.end && end > date.start)) return [];
    if (/[\p{L}\d.,/-]$/u.test(text.slice(0, start)) || /^(?:[\p{L}\d/]|-\d|(?:st|nd|rd|th)\b)/u.test(text.slice(end)))
      return [];
    if (
      /\b(?:p|pp|page|pages|no|nos|vol|chapter|ch|article|section|part|figure|table|order|aged?|point)\.? ?$/i.test(
        text.slice(0, start),
      )
    )
      return [];
    if (
      !groups.currency &&
      !groups.percent &&
      !groups.scale &&
      /^(?:1[0-9]|20)\d{2}$/.test(groups.digits!) &&
      !/^ \p{Ll}+s\b/u.test(text.slice(end))
    )
      return [];
    const digits = SMALL.includes(groups.digits!.toLowerCase())
      ? SMALL.indexOf(groups.digits!.toLowerCase()) + 2
      : Number(groups.digits!.replaceAll(',', ''));
    const value =
      digits * ({ million: 1e6, billion: 1e9, thousand: 1e3, hundred: 100 }[groups.scale?.toLowerCase() ?? ''] ?? 1);
    const unit = groups.percent
      ? 'per cent'
      : groups.currency
        ? { '£': 'pounds', $: 'dollars', '€': 'euros' }[groups.currency]!
        : unitAfter(text.slice(end));
    if (unit === null || value === 0) return [];
    return [{ start, end, value, unit, about: HEDGE.test(text.slice(0, start)) }];
  });
}

/** "The plague killed about _____ people in Florence": the number is left out of the sentence. */
export function figureClaims({ people }: Library, reading: Reading): Found[] {
  const figures = figuresOf(reading);
  const { text } = reading.sentence;
  return figures.map((figure) => {
    if (
      figure.value < 10 &&
      figure.unit !== 'per cent' &&
      !/million|billion/.test(text.slice(figure.start, figure.end))
    )
      return refuse('too-small-to-matter', 'figure', reading, figure);
    if (within(reading.sentence.quoted, figure.start)) return refuse('inside-a-quotation', 'figure', reading, figure);
    if (figures.length > 2) return refuse('several-figures', 'figure', reading, figure);
    if (
      /\bonly\s*$/i.test(text.slice(0, figure.start)) &&
      figure.unit !== 'per cent' &&
      /^ (?:of|out of) (?:the )?\d/.test(text.slice(figure.end))
    )
      return refuse('implausible', 'figure', reading, figure);
    if (
      /\b(?:between|from) [\d.,]+ (?:and|to) $|\d(?: to | ?[-–] ?| or )$/i.test(text.slice(0, figure.start)) ||
      /^(?: to | ?[-–] ?| or )\d/.test(text.slice(figure.end))
    )
      return refuse('part-of-a-range', 'figure', reading, figure);
    const gap = gapIn(reading, figure);
    if ('rule' in gap) return refuse(gap.rule, 'figure', reading, figure);
    if (MONTH.test(gap.prompt) && !/\d{3}|BC/.test(gap.prompt))
      return refuse('points-elsewhere', 'figure', reading, figure);
    // There is always another election: without its year nobody can say which.
    if (/\b(?:seats?|votes?|deputies)\b/i.test(gap.prompt) && !/\d{4}|BC/.test(gap.prompt))
      return refuse('points-elsewhere', 'figure', reading, figure);
    // Without a year, only whom or where it was tells one march, strike or vote from the next.
    const undated = !/\d{4}|BC/.test(gap.prompt);
    if (undated && /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(gap.prompt))
      return refuse('points-elsewhere', 'figure', reading, figure);
    if (undated && reading.sentence.kind === 'paragraph' && !isPlaced(people, reading))
      return refuse('nothing-named', 'figure', reading, figure);
    const answer = {
      kind: 'number' as const,
      value: figure.value,
      unit: figure.unit,
      ...(figure.about ? { about: true } : {}),
      text: text.slice(figure.start, figure.end),
    };
    const about = contentWords(text.slice(figure.end)).slice(0, 6).join(' ');
    return {
      candidate: {
        kind: 'figure',
        reading,
        start: figure.start,
        end: figure.end,
        text: text,
        subject: `event/${slugOf(contentWords(text.slice(0, figure.start)).slice(-6).join(' ') || about)}`,
        relation: `number/${slugOf(figure.unit)}`,
        value: answer,
        holder: null,
        cards: [
          {
            form: 'gap',
            prompt: gap.prompt,
            answer,
            answerText: answer.text,
            accepted: acceptedNumbers(figure),
            likelihood: 0.8 - (figures.length > 1 ? 0.1 : 0) - (reading.dates.length === 0 ? 0.06 : 0),
          },
        ],
        trueOf: contentWords(text).slice(0, 8).join(' '),
      },
    };
  });
}

const GREAT_EVENTS =
  /^(?:Terror|War|Revolution|Famine|Plague|Death|Battle|Massacre|Genocide|Holocaust|Siege|Revolt|Rebellion|Armada)$/;

/** Whether a sentence names a person, a place, a people or a great event. */
function isPlaced(people: People, reading: Reading): boolean {
  return (
    peopleIn(people, reading).length > 0 ||
    (reading.sentence.text.match(/\p{Lu}[\p{L}-]+/gu) ?? []).some(
      (word) => PLACES.has(word) || GREAT_EVENTS.test(word) || /(?:ian|ish|ese)s?$/.test(word),
    ) ||
    /\b(?:at|in|near) (?!(?:May|March|April|June|July)\b)\p{Lu}\p{Ll}{3,}/u.test(reading.sentence.text)
  );
}

/** The noun that is counted: "men", "grain" of "tons of grain". */
function unitAfter(after: string): string | null {
  const match =
    /^ (?:or (?:so|more) )?((?:[\p{Ll}-]+ ){0,2}?[\p{Ll}-]+s|(?:[\p{Ll}-]+ )?(?:men|women|people|children|troops|infantry|cavalry|clergy|police))\b/u.exec(
      after,
    );
  if (!match) return null;
  const unit = match[1]!;
  if (
    /^(?:of|in|on|by|to|was|is|and|or|as|has|this|its|his|times|years|months|days|weeks|hours|minutes|centuries|decades)\b/.test(
      unit,
    ) ||
    /\b(?:was|is|has|as|this|its|his|of|in|to|and|by)$/.test(unit) ||
    /\b(?:of|in|on|by|to|and|or|the|were|was|had|who|that|for|from|at|with)\b/.test(unit)
  )
    return null;
  return unit.split(' ').at(-1)!;
}

function acceptedNumbers({ value }: Figure): string[] {
  const plain = String(value);
  return [...new Set([plain, plain.replace(/\B(?=(\d{3})+$)/g, ',')])];
}
