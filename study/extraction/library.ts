import type { Actor } from '../subject/actor';
import type { CanonicalText } from './canonical-text';
import { dateMentions, type DateMention } from './date-mention';
import { namesIn, type NameMention } from './name-mention';
import { peopleOf, type People } from './people';
import type { FoundPerson } from './proposals';
import { pronounsRead } from './pronouns';
import { sentencesOfBlock, type ReadSentence } from './reading';

/** A sentence with what was found in it. */
export type Reading = {
  sentence: ReadSentence;
  dates: DateMention[];
  names: NameMention[];
  /** Whom "He", "She", "His" or "Her" at its beginning stands for, where that is plain; null elsewhere. */
  opensWith: FoundPerson | null;
  /** The year that the heading above it gives: "1789" in a chronology. */
  headingYear: number | null;
};

/** Documents as they were read: every sentence, in order, and the people of all of them. */
export type Library = { texts: CanonicalText[]; readings: Reading[]; people: People };

const INHERITED_SENTENCES = 2;
const BLOCKS_A_STEP = 20;

/** Reads documents in steps; yields how much of them has been read, 0 to 1. */
export function* reading(texts: CanonicalText[], actors: readonly Actor[]): Generator<number, Library> {
  const readings: Reading[] = [];
  const total = Math.max(
    1,
    texts.reduce((sum, { blocks }) => sum + blocks.length, 0),
  );
  let done = 0;
  for (const text of texts) {
    const common = commonWords(text.text);
    let headingYear: number | null = null;
    for (let block = 0; block < text.blocks.length; block++) {
      const { kind, start, end } = text.blocks[block]!;
      if (kind === 'heading')
        headingYear = Number(/^(?:1\d|20)\d\d$/.exec(text.text.slice(start, end))?.[0] ?? 0) || null;
      else readings.push(...readBlock(text, block, headingYear, (word) => common.has(word)));
      if (++done % BLOCKS_A_STEP === 0) yield done / total;
    }
  }
  const mentions = readings.flatMap(({ sentence, names }) =>
    names.map((mention) => ({ document: sentence.document, mention })),
  );
  const people = peopleOf(mentions, actors);
  return { texts, readings: pronounsRead(readings, people), people };
}

function readBlock(
  text: CanonicalText,
  block: number,
  headingYear: number | null,
  isCommon: (word: string) => boolean,
): Reading[] {
  let year = headingYear;
  let age = 0;
  return sentencesOfBlock(text, block, isCommon).map((sentence) => {
    if (++age > INHERITED_SENTENCES) year = headingYear;
    const dates = dateMentions(sentence.text, year);
    const stated = dates.filter(
      (date) => date.year !== null && !date.range && /^(?:in|on|by|during|at|)$/.test(date.preposition),
    );
    if (stated.length > 0) {
      year = stated.at(-1)!.year;
      age = 0;
    }
    return { sentence, dates, names: namesIn(sentence, isCommon), opensWith: null, headingYear };
  });
}

/** Words that the document has in small letters. */
function commonWords(text: string): Set<string> {
  return new Set(text.match(/(?<![\p{L}'’-])\p{Ll}[\p{Ll}'’-]*/gu) ?? []);
}
