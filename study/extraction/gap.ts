import { GAP } from './draft';
import type { Reading } from './library';
import { within, type Span } from './reading';
import { isBalanced, loosenessOf } from './vague';

const SHORTEST = 30;
const LONGEST = 230;

/**
 * The sentence with a span of it left out, to be filled; or the rule that forbids it. Citations in brackets are dropped, and what
 * follows a comma and "which" or "-ing" where the sentence would be long.
 */
export function gapIn(
  { sentence, dates, names, opensWith }: Reading,
  { start, end }: Span,
): { prompt: string } | { rule: string } {
  const { text } = sentence;
  if (within(sentence.quoted, start)) return { rule: 'inside-a-quotation' };
  if (within(sentence.bracketed, start)) return { rule: 'inside-brackets' };
  if (sentence.kind === 'footnote' || sentence.kind === 'quote') return { rule: `inside-a-${sentence.kind}` };
  if (/\?$/.test(text)) return { rule: 'a-question' };
  const before = text.slice(0, start);
  // "… of the Soviet Union, which dissolved on …": plain enough where what it is about is named and the whole is short.
  if (
    /, (?:who|which|whose) [^,]*$/.test(before) &&
    !(
      text.length < 200 &&
      !REPORTS.test(text) &&
      /\p{Lu}\p{L}+, (?:who|which) (?!.*\b(?:he|she|it|they)\b)[^,]*$/u.test(before)
    )
  )
    return { rule: 'gap-in-a-tail' };
  if (REPORTED.test(before)) return { rule: 'date-in-reported-speech' };
  const drop = sentence.bracketed.filter((span) => /\d|cit|ibid|see /.test(text.slice(span.start, span.end)));
  let prompt = '';
  let at = 0;
  for (const span of [...drop.map((bracket) => ({ ...bracket, by: '' })), { start, end, by: GAP }].sort(
    (a, b) => a.start - b.start,
  )) {
    prompt += text.slice(at, span.start) + span.by;
    at = span.end;
  }
  prompt = (prompt + text.slice(at))
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .trim();
  prompt = prompt.replace(
    /^(?:(?:But|And|However|Yet|Thus|Then|Indeed|Moreover|Furthermore|Nevertheless|Nonetheless|Meanwhile|Finally|Therefore|Consequently|So|Hence|Still|Firstly|Secondly|Thirdly),? |(?:In addition|In fact|As a result|In turn|Of course|For example|For instance|In particular|Not surprisingly|Even so|At first|In the end|To be sure), )(?=\p{L}|_)/u,
    '',
  );
  prompt = prompt
    .replace(/^[-*•–]\s+/, '')
    .replace(/^(?:January|February|March|April|May|June|July|August|September|October|November|December): /, '')
    .replace(/, for (?:example|instance), /, ', ');
  if (opensWith !== null)
    prompt = prompt.replace(
      /^(?:(He|She)|His|Her) /,
      (_, alone) => `[${opensWith.name}${alone ? '' : /s$/.test(opensWith.name) ? "'" : "'s"}] `,
    );
  prompt = prompt[0]!.toUpperCase() + prompt.slice(1);
  if (prompt.length > LONGEST) prompt = shortened(prompt);
  prompt = prompt.replace(/[:;,]$/, '');
  if (!/[.!]["')]?$/.test(prompt)) prompt += '.';
  // Only a name at its beginning is something that a pronoun further on can stand for.
  const first = /^[\p{L}.'’-]+/u.exec(prompt)?.[0] ?? '';
  const opensWithName =
    opensWith !== null || names.some(({ name }) => name.startsWith(first)) || /^[A-Z]{2,}/.test(first);
  const rule = gapRule(
    opensWithName ? prompt : prompt[0]!.toLowerCase() + prompt.slice(1),
    text.slice(start, end),
    dates.length,
  );
  return rule ? { rule } : { prompt };
}

/** What a writer is said to hold is a view: a date or a figure inside it is theirs. */
const REPORTED =
  /\b(?:argu|claim|stress|maintain|insist|suggest|believ|contend|emphasi[sz]|conclud|say|said|stat|declar|writ|wrote|affirm|posit|not|observ|remark|hold|held|estimat|acknowledg|admit|alleg|assert|indicat|report|show|reveal|recall)\w* that\b[^,;]*$|^In the (?:view|opinion) of\b|^As [\p{L} .'-]{3,60} (?:argu|contend|claim|not|observ|stat|suggest|wrot|writ|explain|put|point|remark|conclud)\w*(?: out| it)?[:,] /u;

const MONTHS = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*/gu;

/** Of who holds a view, when they wrote it is no event of the past that is studied. */
const REPORTS =
  /^According to|\b(?:argu|claim|stress|maintain|insist|suggest|believ|contend|emphasi[sz]|conclud)\w* that\b/;

function gapRule(prompt: string, answer: string, _dates: number): string | null {
  if (!prompt.includes(GAP)) return 'gap-in-a-tail';
  if (prompt.length < SHORTEST) return 'too-short';
  if (prompt.length > LONGEST) return 'too-long';
  if (!isBalanced(prompt)) return 'unbalanced-marks';
  const years = answer.match(/\d{4}/g) ?? [];
  if (years.some((year) => prompt.includes(year))) return 'answer-in-stem';
  if (!/\p{Ll}\p{Lu}|(?:^|\s)\p{Lu}/u.test(prompt.slice(1).replace(MONTHS, ''))) return 'nothing-named';
  return loosenessOf(prompt.replace(GAP, 'Gap').replace(/^(?:In|On|By|During|Since|From|After) /, ''));
}

function shortened(prompt: string): string {
  for (const tail of [/; .*$/, /, (?:which|who|where|although|though|while|but|and|[a-z]+ing)\b.*$/, /:.*$/]) {
    const shorter = prompt.replace(tail, '.');
    if (shorter.length <= LONGEST && shorter.includes(GAP)) return shorter;
  }
  return prompt;
}
