import { refuse, type Found } from './candidate';
import { gapIn } from './gap';
import type { Library, Reading } from './library';
import { slugOf } from './people';
import { contentWords } from './vague';

/** Terms that the document itself explains: initials written out, and what something "became known as". */
export function termClaims(_: Library, reading: Reading): Found[] {
  return [...initials(reading), ...knownAs(reading)];
}

function initials(reading: Reading): Found[] {
  const { text, kind } = reading.sentence;
  if (kind === 'footnote' || kind === 'quote') return [];
  return [
    ...text.matchAll(
      /((?:\p{Lu}[\p{L}'’-]+|of|the|for|and|de|la)(?: (?:\p{Lu}[\p{L}'’-]+|of|the|for|and|de|la)){1,7}) \(((?:\p{Lu}){2,6})\)/gu,
    ),
  ].flatMap((match) => {
    const letters = match[2]!;
    const words = match[1]!.split(' ');
    // The last words that spell the letters out; small words may be passed over.
    for (let from = words.length - 2; from >= 0; from--) {
      const name = words.slice(from);
      const spelt = name
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word[0])
        .join('');
      if (spelt !== letters || !/^\p{Lu}/u.test(name[0]!)) continue;
      const full = name.join(' ');
      return [
        term(
          reading,
          { start: match.index, end: match.index + match[0].length },
          `What did the initials ${letters} stand for?`,
          full,
          'question',
          `${letters} stood for ${full}.`,
          letters,
          0.86,
        ),
      ];
    }
    return [];
  });
}

const NAMED_AS =
  /\b(?:(?:became|become|was|were|is|are|been|be|widely|popularly|commonly|generally|later) )*(?:known|nicknamed|dubbed|remembered|referred to|called) (?:to \w+ )?(?:as )?(?:the )?(?:"([^"]{3,40})"|'([^']{3,40})'|((?:\p{Lu}[\p{L}'’-]+)(?: (?:of (?:the )?)?\p{Lu}[\p{L}'’-]+){0,4}))/u;

function knownAs(reading: Reading): Found[] {
  const { text, kind } = reading.sentence;
  const match = NAMED_AS.exec(text);
  if (!match || kind === 'footnote' || kind === 'quote') return [];
  const name = (match[1] ?? match[2] ?? match[3]!).replace(/[,.]$/, '');
  if (/\bcalled\b/.test(match[0]) && !/\b(?:was|were|is|are|been|so-) ?called\b/.test(match[0])) return [];
  const start = match.index + match[0].lastIndexOf(name);
  const span = { start, end: start + name.length };
  const gap = gapIn({ ...reading, sentence: { ...reading.sentence, quoted: [] } }, span);
  if ('rule' in gap) return [refuse(gap.rule, 'term', reading, span)];
  if (contentWords(text.slice(0, match.index)).length < 2) return [refuse('nothing-explained', 'term', reading, span)];
  if (contentWords(name).some((word) => contentWords(gap.prompt).includes(word)))
    return [refuse('answer-in-stem', 'term', reading, span)];
  return [term(reading, span, gap.prompt.replace(/(["'])_____\1/, '_____'), name, 'gap', text, name, 0.8)];
}

function term(
  reading: Reading,
  span: { start: number; end: number },
  prompt: string,
  answer: string,
  form: 'question' | 'gap',
  text: string,
  name: string,
  likelihood: number,
): Found {
  const value = { kind: 'text' as const, text: answer, accepted: [] };
  return {
    candidate: {
      kind: 'term',
      reading,
      ...span,
      text,
      subject: `term/${slugOf(name)}`,
      relation: 'meaning',
      value,
      holder: null,
      cards: [{ form, prompt, answer: value, answerText: answer, accepted: [], likelihood }],
      trueOf: contentWords(text).slice(0, 8).join(' '),
    },
  };
}
