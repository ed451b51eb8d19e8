import type { ReadSentence, Span } from './reading';
import type { Word } from './tagging';

/** One thing said of a subject: "was murdered in Leningrad". Places in the sentence's words; `end` is after the last. */
export type Predicate = {
  /** The auxiliary that inverts in a question, or null where "did" is needed. */
  auxiliary: string | null;
  /** The verb in its dictionary form, and the place where what follows it begins. */
  lemma: string;
  start: number;
  /** Place of the first word after auxiliary (or after the verb, without one). */
  rest: number;
  end: number;
  /** Taken over from the predicate before: "was arrested and shot". */
  shared: boolean;
  tense: 'past' | 'present';
};

/** The main clause of a stretch of a sentence. `subject` and `lead` (a phrase before it) are spans of its text. */
export type Clause = { subject: Span; subjectWords: Word[]; lead: Span | null; predicates: Predicate[] };

export type Unparsed = { unparsed: string };

/** Reads the main clause that begins at a word: a phrase before it, subject, predicates; or says which rule gave up. */
export function clauseAt(sentence: ReadSentence, from: number, to: number): Clause | Unparsed {
  const words = sentence.words();
  let at = from;
  while (at < to && OPENING.test(words[at]!.lower)) at++;
  if (words[at]?.text === ',') at++;
  const opened = at;
  const lead = leadPhrase(words, at, to);
  if (lead === 'subordinate') return { unparsed: 'opens-with-subordinate-clause' };
  if (lead !== null) at = lead + 1;
  if (at >= to) return { unparsed: 'no-subject' };
  const subject = subjectFrom(words, at, to);
  if ('unparsed' in subject) return subject;
  const predicates = predicatesFrom(words, subject.verb, to);
  if ('unparsed' in predicates) return predicates;
  const leadEnd = lead !== null && words[lead]!.text === ',' ? lead - 1 : lead;
  return {
    subject: { start: words[at]!.start, end: words[subject.end - 1]!.end },
    subjectWords: words.slice(at, subject.end),
    lead: leadEnd === null ? null : { start: words[opened]!.start, end: words[leadEnd]!.end },
    predicates,
  };
}

/** Whether a word is a verb that can carry a clause by itself: "signed", "was", never "signing" or "to sign". */
export function isFinite(words: Word[], place: number): boolean {
  const { tag, lower, lemma } = words[place]!;
  const before = words[place - 1];
  if (tag === 'AUX') return !/^(?:be|been|being|having)$/.test(lower);
  if (tag !== 'VERB' || /ing$/.test(lower) || before?.lower === 'to') return false;
  return lower !== lemma || BARE_PAST.has(lower);
}

const OPENING =
  /^(?:and|but|then|thus|hence|however|meanwhile|finally|indeed|yet|so|consequently|therefore|nevertheless|moreover|furthermore|also|instead|eventually|soon|subsequently)$/;
const SUBORDINATING = new Set(
  'when while although though because if as since whereas once unless whether after before until'.split(' '),
);
const RELATIVE = new Set('who which that whom whose where'.split(' '));
/** Adverbs before the verb that a question would lose, and its truth with them. */
const DENYING = /^(?:not|never|hardly|scarcely|barely|seldom|rarely)$/;
const HEDGING =
  /^(?:allegedly|supposedly|reportedly|probably|possibly|perhaps|apparently|almost|nearly|only|ostensibly|officially|briefly|initially|temporarily)$/;
const BARE_PAST = new Set('put cut set hit let cost split read cast shut quit bid rid burst spread'.split(' '));
const LONGEST_LEAD = 14;

/** "In March 1933," "After the war,": the place of its comma; null where the subject comes first. */
function leadPhrase(words: Word[], at: number, to: number): number | null | 'subordinate' {
  const first = words[at];
  if (
    !first ||
    !(first.tag === 'ADP' || first.tag === 'SCONJ' || SUBORDINATING.has(first.lower) || first.tag === 'ADV')
  )
    return null;
  for (let place = at + 1; place < Math.min(to, at + LONGEST_LEAD); place++) {
    if (isFinite(words, place)) return SUBORDINATING.has(first.lower) ? 'subordinate' : unmarkedLead(words, at, place);
    // "In February 1945 Roosevelt, Churchill and …": the subject begins behind the year, before any comma.
    if (
      /^\d{4}$/.test(words[place]!.text) &&
      /^(?:DET|PROPN|PRON)$/.test(words[place + 1]?.tag ?? '') &&
      first.tag === 'ADP'
    )
      return place;
    if (words[place]!.text === ',') {
      // "On May 5, 1789, the": the comma inside a date ends nothing.
      if (words[place + 1]?.tag === 'NUM' && words[place + 2]?.text === ',') continue;
      return place;
    }
  }
  return SUBORDINATING.has(first.lower) ? 'subordinate' : null;
}

/** "In 1917 the Bolsheviks seized power": no comma, so the phrase ends with its number. */
function unmarkedLead(words: Word[], at: number, verb: number): number | null {
  for (let place = at + 1; place < verb - 1; place++) {
    if (
      words[place]!.tag === 'NUM' &&
      /^\d{3,4}/.test(words[place]!.text) &&
      /^(?:DET|PROPN|ADJ|NOUN|PRON)$/.test(words[place + 1]!.tag)
    )
      return place;
  }
  return null;
}

function subjectFrom(words: Word[], at: number, to: number): { end: number; verb: number } | Unparsed {
  if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(words[at]!.tag)) return { unparsed: 'no-subject' };
  for (let place = at + 1; place < to; place++) {
    const { text, lower, tag } = words[place]!;
    if (isFinite(words, place)) return { end: place, verb: place };
    if (text === ',' || text === '(') {
      const close = closing(words, place, to);
      if (close === null || close + 1 >= to) return { unparsed: 'list-or-long-subject' };
      const verb = skipAdverbs(words, close + 1, to);
      // "the Archbishop of Canterbury, John Stratford, died": the name is what the office needs to be told by.
      const named = text === ',' && words[at]!.tag === 'DET' && isNamePhrase(words.slice(place + 1, close));
      if (verb < to && isFinite(words, verb)) {
        const adverb = words.slice(close + 1, verb).find(({ lower: word }) => DENYING.test(word) || HEDGING.test(word));
        if (adverb) return { unparsed: DENYING.test(adverb.lower) ? 'negative-stem' : 'hedged' };
        return { end: named ? close + 1 : place, verb };
      }
      return { unparsed: 'list-or-long-subject' };
    }
    if (RELATIVE.has(lower) || (SUBORDINATING.has(lower) && tag === 'SCONJ'))
      return { unparsed: 'subject-with-clause' };
    if (tag === 'VERB' && lower !== 'to') return { unparsed: 'subject-with-participle' };
    if (tag === 'ADV' && place + 1 < to && isFinite(words, place + 1)) {
      if (DENYING.test(lower)) return { unparsed: 'negative-stem' };
      return HEDGING.test(lower) ? { unparsed: 'hedged' } : { end: place, verb: place + 1 };
    }
  }
  return { unparsed: 'no-verb' };
}

/** "John Stratford", "Heinrich Brüning of the Centre Party". */
function isNamePhrase(words: Word[]): boolean {
  return (
    words[0]?.tag === 'PROPN' &&
    words.length <= 9 &&
    words.every(({ tag, lower }) => tag === 'PROPN' || /^(?:of|the|de|von|van)$/.test(lower))
  );
}

/** The place of the mark that ends an insertion; null where a list or a clause stands there instead. */
function closing(words: Word[], open: number, to: number): number | null {
  const wanted = words[open]!.text === '(' ? ')' : ',';
  if (wanted === ',' && RELATIVE.has(words[open + 1]?.lower ?? '')) {
    for (let place = open + 2; place < to; place++) if (words[place]!.text === ',') return place;
    return null;
  }
  for (let place = open + 1; place < Math.min(to, open + 16); place++) if (words[place]!.text === wanted) return place;
  return null;
}

function skipAdverbs(words: Word[], at: number, to: number): number {
  let place = at;
  while (place < to && words[place]!.tag === 'ADV') place++;
  return place;
}

function predicatesFrom(words: Word[], verb: number, to: number): Predicate[] | Unparsed {
  if (words[verb]!.tag === 'VERB' && words[verb - 1]!.text === ',' && verbBehindAComma(words, verb + 1, to))
    return { unparsed: 'two-verbs' };
  const end = tailOf(words, verb, to);
  const starts = [verb];
  for (let place = verb + 1; place < end - 1; place++) {
    // What is joined inside "that …" is said by somebody, not done by the subject.
    if (words[place]!.lower === 'that' && words[place]!.tag === 'SCONJ') break;
    const next = skipAdverbs(words, place + 1, end);
    if (
      /^(?:and|but|then)$/.test(words[place]!.lower) &&
      next < end &&
      (isFinite(words, next) || isParticiple(words[next]!))
    )
      starts.push(next);
    else if (isFinite(words, place) && !joined(words, place) && !starts.includes(place)) {
      // A second verb that nothing joins: the first was a participle, or there is a clause within.
      if (words[place]!.tag === 'VERB' && insideGroup(words, verb, place)) continue;
      return { unparsed: 'two-verbs' };
    }
  }
  const predicates: Predicate[] = [];
  for (const [index, start] of starts.entries()) {
    const stop = index + 1 < starts.length ? joiner(words, starts[index + 1]!) : end;
    const predicate = predicateAt(words, start, stop, predicates[0] ?? null);
    if ('unparsed' in predicate) {
      if (index === 0) return predicate;
      break;
    }
    predicates.push(predicate);
  }
  return predicates;
}

/** "The report, written by X, presented in 1919, declared …": the verb is the one behind the next comma. */
function verbBehindAComma(words: Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at - 1]!.text === ',' && isFinite(words, at)) return true;
  return false;
}

function predicateAt(words: Word[], start: number, end: number, first: Predicate | null): Predicate | Unparsed {
  const { tag, lower, lemma } = words[start]!;
  const main = { start, end, shared: false, tense: 'past' as const };
  if (tag === 'AUX') {
    let place = start + 1;
    while (place < end && (words[place]!.tag === 'AUX' || words[place]!.tag === 'ADV')) place++;
    const verb = words[place];
    const isVerb = verb?.tag === 'VERB';
    if (/^(?:am|is|are|has|have|does|do|will|can|may|must|shall)$/.test(lower))
      return { ...main, tense: 'present', auxiliary: lower, lemma: isVerb ? verb.lemma : 'be', rest: start + 1 };
    if (/^(?:would|could|should|might)$/.test(lower)) return { unparsed: 'modal' };
    // "had married": what looks like a participle after "had" is one, whatever the tagger takes it for.
    if (!isVerb && lower === 'had' && verb && /^\p{Ll}+(?:ed|en|wn)$/u.test(verb.text) && verb.tag !== 'DET')
      return { ...main, auxiliary: lower, lemma: verb.lemma, rest: start + 1 };
    if (!isVerb && /^(?:had|did)$/.test(lower))
      return lower === 'had' ? { ...main, auxiliary: null, lemma: 'have', rest: start + 1 } : { unparsed: 'no-verb' };
    return { ...main, auxiliary: lower, lemma: isVerb ? verb.lemma : 'be', rest: start + 1 };
  }
  if (first?.auxiliary && /^(?:was|were|had)$/.test(first.auxiliary) && first.lemma !== 'be') {
    if (!PASSIVES.has(lemma)) return { unparsed: 'shared-auxiliary' };
    return { ...main, auxiliary: first.auxiliary, lemma, rest: start, shared: true };
  }
  if (
    /s$/.test(lower) &&
    !/ss$/.test(lower) &&
    `${lemma}s` === lower.replace(/ies$/, 'ys').replace(/([sxzho])es$/, '$1s')
  )
    return { ...main, tense: 'present', auxiliary: null, lemma, rest: start + 1 };
  return { ...main, auxiliary: null, lemma, rest: start + 1 };
}

const PASSIVES = new Set(
  'shoot execute arrest expel sentence kill hang imprison exile deport replace dismiss appoint behead crown defeat abolish dissolve ban guillotine burn destroy'.split(
    ' ',
  ),
);

/** Where a predicate's tail begins: a clause or a participle after a comma, a subordinate clause, a bracket. */
function tailOf(words: Word[], verb: number, to: number): number {
  for (let place = verb + 1; place < to; place++) {
    const { text, lower, tag } = words[place]!;
    const next = words[place + 1];
    if (/^(?:-|–|—)$/.test(text) && words[place - 1]!.end < words[place]!.start) return place;
    if (text === '(' || text === '.' || text === '?' || text === '!' || text === ':' || text === ';') return place;
    if (text === ',' && next) {
      if (RELATIVE.has(next.lower) || SUBORDINATING.has(next.lower) || /ing$/.test(next.lower)) return place;
      if (
        /^(?:but|with|not|including|despite|thereby|thus|even|only|largely|partly|mainly|however|though)$/.test(
          next.lower,
        )
      )
        return place;
      if (next.tag === 'NUM' && !/\d/.test(next.text)) return place;
      if (
        /^(?:and|or)$/.test(next.lower) &&
        /^(?:DET|PROPN|PRON)$/.test(words[place + 2]?.tag ?? '') &&
        verbLater(words, place + 3, to)
      )
        return place;
      if (
        next.tag === 'ADP' &&
        words.slice(place + 2, place + 6).some(({ lower: word }) => /ing$/.test(word) && word !== 'during')
      )
        return place;
      if (next.tag === 'DET' || next.tag === 'VERB' || (next.tag === 'PRON' && next.lower !== 'that')) return place;
    }
    if (
      /^(?:and|but)$/.test(lower) &&
      /^(?:he|she|it|they)$/.test(next?.lower ?? '') &&
      verbLater(words, place + 2, to)
    )
      return place;
    if (/^(?:when|while|because|although|though|if|unless|whereas|where|who|which|whose|whom)$/.test(lower))
      return place;
    if (/^(?:as|after|before|until|since)$/.test(lower) && clauseSoon(words, place, to)) return place;
    if (tag === 'SCONJ' && lower !== 'that' && clauseSoon(words, place, to)) return place;
  }
  return to;
}

function verbLater(words: Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFinite(words, at)) return true;
  return false;
}

function clauseSoon(words: Word[], place: number, to: number): boolean {
  for (let at = place + 1; at < Math.min(to, place + 10); at++) {
    if (words[at]!.text === ',') return false;
    if (isFinite(words, at)) return true;
  }
  return false;
}

function isParticiple({ tag, lower }: Word): boolean {
  return tag === 'VERB' && (/(?:ed|en|wn|ung|ot)$/.test(lower) || BARE_PAST.has(lower));
}

/** Whether a verb further on belongs to the first by a conjunction, a comma, "that" or a relative. */
function joined(words: Word[], place: number): boolean {
  for (let at = place - 1; at >= Math.max(0, place - 8); at--) {
    const { lower, text, tag } = words[at]!;
    if (lower === 'that' || lower === 'to' || RELATIVE.has(lower)) return true;
    if (/^(?:and|or|but)$/.test(lower) && at >= place - 2) return true;
    if (text === ',' && at === place - 1) return true;
    if (tag === 'VERB' || tag === 'AUX') return false;
  }
  return false;
}

/** "was finally murdered": only auxiliaries and adverbs between. */
function insideGroup(words: Word[], verb: number, place: number): boolean {
  return words.slice(verb, place).every(({ tag }) => tag === 'AUX' || tag === 'ADV' || tag === 'PART');
}

function joiner(words: Word[], start: number): number {
  let at = start - 1;
  while (at > 0 && !/^(?:and|but|then)$/.test(words[at]!.lower)) at--;
  return words[at - 1]?.text === ',' ? at - 1 : at;
}
