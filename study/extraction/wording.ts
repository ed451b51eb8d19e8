import { PLACES } from './lexicon/names';
import type { Clause, Predicate } from './clause';
import type { ReadSentence, Span } from './reading';
import type { Word } from './tagging';

/** The words of a predicate from `from` on, without the spans that are cut out of it, set as plain text. */
export function wordsWithout(sentence: ReadSentence, from: number, to: number, cut: Span[]): string {
  const words = sentence.words();
  if (from >= to) return '';
  const start = words[from]!.start;
  const end = words[to - 1]!.end;
  let text = '';
  let at = start;
  for (const span of [...cut].sort((a, b) => a.start - b.start)) {
    if (span.end <= start || span.start >= end) continue;
    text += `${sentence.text.slice(at, Math.max(at, span.start))} `;
    at = Math.max(at, span.end);
  }
  text += sentence.text.slice(at, end).replace(at > start ? /^\s*,\s+(?=(?:in|at|near)\b)/ : /^$/, ' ');
  return tidy(text);
}

export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:?!)])/g, '$1')
    .replace(/([,;:]\s*)+([,;:.])/g, '$2')
    .replace(/^[\s,;:]+|[\s,;:–—-]+$/g, '')
    .trim();
}

/** "The Reichstag" inside a sentence: "the Reichstag". Names keep their capital. */
export function lowered(text: string, words: Word[]): string {
  const first = words.find(({ start }) => text.startsWith(sentenceWord(words, start)));
  const tag = first?.tag ?? words[0]?.tag ?? '';
  const word = /^\S+/.exec(text)?.[0] ?? '';
  if (PLACES.has(word.replace(/['’]s?$/, ''))) return text;
  const next = words[words.indexOf(first!) + 1];
  if (
    first &&
    next &&
    /^(?:NOUN)$/.test(next.tag) &&
    /^\p{Ll}/u.test(next.text) &&
    !/(?:an|ish|ese|ic|ist)s?$/.test(word)
  )
    return text[0]!.toLowerCase() + text.slice(1);
  if (
    first &&
    /s$/.test(first.lower) &&
    first.lemma !== first.lower &&
    !/^\p{Lu}/u.test(next?.text ?? '') &&
    !/(?:an|ist|ite)s$/.test(word)
  )
    return text[0]!.toLowerCase() + text.slice(1);
  if (/^(?:PROPN)$/.test(tag) || /^\p{Lu}\p{Lu}/u.test(word)) return text;
  if (
    /^(?:The|A|An|His|Her|Their|Its|Some|Many|Most|All|Both|Each|Several|More|Other|Two|Three|Four|Five|Six|In|On|By|At|After|Under|From|With|For|Over|Nearly|About|Around)$/.test(
      word,
    )
  )
    return text[0]!.toLowerCase() + text.slice(1);
  if (/^(?:NOUN|ADJ|NUM|DET|ADP)$/.test(tag) && !/^\p{Lu}\p{L}+(?:an|ish|ese|ic)s?$/u.test(word))
    return text[0]!.toLowerCase() + text.slice(1);
  return text;
}

function sentenceWord(words: Word[], start: number): string {
  return words.find((word) => word.start === start)?.text ?? '';
}

/** A question about a predicate: "was the treaty signed in Paris", "did Caesar cross the Rubicon". */
export function inverted(sentence: ReadSentence, clause: Clause, predicate: Predicate, cut: Span[]): string {
  const subject = closed(lowered(tidy(without(sentence, clause.subject, cut)), clause.subjectWords));
  const rest = wordsWithout(sentence, predicate.rest, predicate.end, cut);
  if (predicate.auxiliary !== null) return tidy(`${predicate.auxiliary} ${subject} ${rest}`);
  return tidy(`${predicate.tense === 'present' ? 'does' : 'did'} ${subject} ${predicate.lemma} ${rest}`);
}

/** A predicate as it stands: "was murdered in Leningrad"; with the auxiliary that it shares with the one before. */
export function asStated(sentence: ReadSentence, predicate: Predicate, cut: Span[]): string {
  const own = wordsWithout(sentence, predicate.start, predicate.end, cut);
  return predicate.shared ? `${predicate.auxiliary} ${own}` : own;
}

export function subjectText(sentence: ReadSentence, clause: Clause, cut: Span[] = []): string {
  return closed(tidy(without(sentence, clause.subject, cut)));
}

/** "the Archbishop of Canterbury, John Stratford,": what a comma opened one must close. */
function closed(subject: string): string {
  return /^[^,]+, \p{Lu}[^,]+$/u.test(subject) && !/ and /.test(subject) ? `${subject},` : subject;
}

function without(sentence: ReadSentence, { start, end }: Span, cut: Span[]): string {
  let text = sentence.text.slice(start, end);
  for (const span of [...cut].sort((a, b) => b.start - a.start)) {
    if (span.start < start || span.end > end) continue;
    text = `${text.slice(0, span.start - start)} ${text.slice(span.end - start)}`;
  }
  return text;
}
