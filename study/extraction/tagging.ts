import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** A word or mark of a sentence, with its offsets in it, its part of speech (universal tags) and its dictionary form. */
export type Word = { text: string; lower: string; tag: string; lemma: string; start: number; end: number };

/**
 * Tags the words of one sentence. The tagger is a library's; what it is known to get wrong in history books is put right here: months,
 * auxiliaries, capitalised words inside a sentence, participles after an auxiliary.
 */
export function tag(sentence: string): Word[] {
  const document = nlp.readDoc(sentence);
  const texts: string[] = document.tokens().out();
  const tags: string[] = document.tokens().out(its.pos);
  const lemmas: string[] = document.tokens().out(lemma);
  const words: Word[] = [];
  let at = 0;
  texts.forEach((text, index) => {
    const start = sentence.indexOf(text, at);
    const previous = words.at(-1);
    // The tokeniser breaks words at letters beyond Latin-1 ("Wałęsa"): put together again.
    if (
      previous &&
      start === previous.end &&
      /\p{L}$/u.test(previous.text) &&
      /^\p{L}/u.test(text) &&
      /[^\u0000-\u00ff]/.test(previous.text.slice(-1) + text[0])
    ) {
      at = start + text.length;
      Object.assign(previous, {
        text: previous.text + text,
        lower: (previous.text + text).toLowerCase(),
        lemma: (previous.text + text).toLowerCase(),
        end: at,
      });
      return;
    }
    if (start === -1 || text.trim() === '') return;
    at = start + text.length;
    words.push({ text, lower: text.toLowerCase(), tag: tags[index]!, lemma: lemmas[index]!, start, end: at });
  });
  return words.map((word, place) => ({ ...word, tag: corrected(word, words, place) }));
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;
// The library's types give `lemma` one argument more than `out` passes on; it is called as documented.
const lemma = its.lemma as unknown as typeof its.pos;

const AUXILIARIES = new Set(
  'am is are was were be been being have has had having do does did will would shall should can could may might must'.split(
    ' ',
  ),
);
const MONTHS = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const DETERMINERS = new Set('the a an this that these those his her its their our my your each every no'.split(' '));

function corrected({ text, lower, tag }: Word, words: Word[], place: number): string {
  if (MONTHS.test(text) && (place > 0 || /^\d|^,$/.test(words[1]?.text ?? ''))) return 'PROPN';
  if (AUXILIARIES.has(lower) && text === lower) return 'AUX';
  if (/^\d/.test(text)) return 'NUM';
  const before = words[place - 1];
  // "Charles I", "World War I": a numeral behind a name.
  if (text === 'I' && before && isNameBefore(before.text, place === 1)) return 'PROPN';
  if (
    place > 0 &&
    /^\p{Lu}/u.test(text) &&
    /^(?:VERB|ADJ|NOUN|INTJ|ADV|X)$/.test(tag) &&
    !/^["'(:]$/.test(before!.text)
  )
    return tag === 'ADJ' ? 'ADJ' : 'PROPN';
  // "the fighting", "a coup attempted": what follows an article is no finite verb.
  if (tag === 'VERB' && before && DETERMINERS.has(before.lower) && !/^(?:that|this|these|those)$/.test(before.lower))
    return /ing$/.test(lower) ? 'NOUN' : 'ADJ';
  return tag;
}

function isNameBefore(word: string, opens: boolean): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && !(opens && OPENERS.has(word.toLowerCase()));
}

/** Words that may open a sentence before the author's own "I". */
const OPENERS = new Set(
  'and but as if when while so thus here then for that what where yet or because though although since before after today now once'.split(
    ' ',
  ),
);
