import { parseEdtf } from '../historical-date';
import { writeDate } from '../historical-date-words';
import { clauseAt, type Clause, type Predicate } from './clause';
import { stretchesOf } from './stretches';
import { refuse, type CardCandidate, type Found } from './candidate';
import type { DateMention } from './date-mention';
import { besideParticiple } from './beside-participle';
import { gapIn } from './gap';
import { VIEW_VERBS } from './lexicon/reporting';
import type { Library, Reading } from './library';
import { within } from './reading';
import { subjectNamed } from './subject-of';
import { contentWords, isBalanced, loosenessOf } from './vague';
import { asStated, inverted, lowered, subjectText, tidy, wordsWithout } from './wording';
import { slugOf } from './people';
import type { Word } from './tagging';

/** What the dates of a sentence give: a question where its grammar is plain, a gap where the sentence can stand alone. */
export function dateClaims({ people }: Library, reading: Reading): Found[] {
  return reading.dates.map((mention) => {
    const refusal = standsWrong(reading, mention);
    if (refusal) return refuse(refusal, 'date', reading, mention);
    const asked = questionOf(reading, mention);
    const gap = gapIn(reading, mention);
    const cards: CardCandidate[] = [];
    const answerText = answerTextOf(reading, mention);
    const answer = mention.value;
    const card = { answer, answerText, accepted: [] };
    const unsure = mention.inherited ? 0.12 : 0;
    if ('prompt' in asked)
      cards.push({ ...card, form: 'question', prompt: asked.prompt, likelihood: asked.likelihood - unsure });
    if (
      'prompt' in gap &&
      !isQualified(reading, mention) &&
      !/^(?:since|after|before|until|till)$/.test(mention.preposition) &&
      isSureGap(reading, mention)
    )
      cards.push({
        ...card,
        form: 'gap',
        prompt: gap.prompt,
        likelihood: 0.8 - unsure - (reading.dates.length > 1 ? 0.1 : 0),
      });
    if (cards.length === 0) return refuse('rule' in asked ? asked.rule : 'no-card', 'date', reading, mention);
    const said = 'prompt' in asked ? asked : null;
    const subject = said
      ? subjectNamed(people, reading, said.clause.subject)
      : (`event/${slugOf(contentWords(reading.sentence.text).slice(0, 8).join(' '))}` as const);
    return {
      candidate: {
        kind: 'date',
        reading,
        start: mention.start,
        end: mention.end,
        text: said ? said.text : reading.sentence.text,
        subject,
        relation: said
          ? `date/${slugOf(said.trueOf.replace(/^.*? (?=was|were|did|had)/, ''))
              .slice(0, 40)
              .replace(/-$/, '')}`
          : 'date',
        value: answer,
        holder: null,
        cards,
        trueOf: said ? said.trueOf : 'prompt' in gap ? withoutGap(gap.prompt) : '',
      },
    };
  });
}

function standsWrong({ sentence, dates }: Reading, mention: DateMention): string | null {
  if (within(sentence.quoted, mention.start)) return 'inside-a-quotation';
  if (sentence.kind === 'footnote' || sentence.kind === 'quote') return `inside-a-${sentence.kind}`;
  if (within(sentence.bracketed, mention.start)) return 'inside-brackets';
  if (/\?["']?$/.test(sentence.text)) return 'a-question';
  if (dates.some((other) => other !== mention && other.edtf === mention.edtf)) return 'date-given-twice';
  return null;
}

/** "the late 1920s": the decade alone would be half the answer. */
function isQualified({ sentence }: Reading, { start, precision }: DateMention): boolean {
  return precision === 'decade' && /\b(?:early|late|mid)[- ]$/.test(sentence.text.slice(0, start));
}

/** Attributive dates ("the 1925 harvest") make poor gaps. */
function isSureGap({ sentence }: Reading, { start, end, preposition, precision }: DateMention): boolean {
  return (
    !(preposition === 'on' && precision !== 'day') &&
    !(preposition === 'from' && /^ to\b/.test(sentence.text.slice(end))) &&
    preposition !== '' &&
    (preposition !== 'of' || OF_AN_EVENT.test(sentence.text.slice(0, start))) &&
    preposition !== 'to' &&
    !/\b(?:around|about)\s$/.test(sentence.text.slice(0, start))
  );
}

/** "The Stamp Act of 1765", "the Gallipoli campaign of 1915": the date of something named, not a part of its description. */
const OF_AN_EVENT =
  /\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}'’-]+ )*(?:Act|Acts|Treaty|Battle|Revolution|Revolt|Rebellion|Rising|Uprising|War|Crisis|Massacre|Genocide|Pact|Plan|Edict|Decree|Conference|Congress|Convention|Constitution|Declaration|Famine|Plot|Campaign|campaign|Offensive|offensive|Mutiny|mutiny|Coup|Putsch|Strike|strike|uprising|revolt|rebellion|massacre) of $/u;

/** What a date is true of, where there is only a gap: the sentence without it, if it is short. */
function withoutGap(prompt: string): string {
  const text = tidy(
    prompt
      .replace(/(?:\b(?:in|on|by|during|between|at|from) (?:the )?(?:(?:night|end|beginning) of )?)?_____,?/i, '')
      .replace(/\.$/, ''),
  );
  return text.length <= 110 ? text : '';
}

type Asked = { prompt: string; text: string; trueOf: string; likelihood: number; clause: Clause; predicate: Predicate };

function questionOf(reading: Reading, mention: DateMention): Asked | { rule: string } {
  const { sentence } = reading;
  const words = sentence.words();
  if (isQualified(reading, mention)) return { rule: 'date-is-no-adjunct' };
  const opener = openerOf(mention);
  if (!opener) return { rule: /^(?:|of|to)$/.test(mention.preposition) ? 'date-is-no-adjunct' : 'open-ended-date' };
  const stretch = stretchesOf(words).find(
    ({ from, to }) => to > from && mention.phrase >= words[from]!.start && mention.end <= words[to - 1]!.end + 1,
  );
  if (!stretch) return { rule: 'outside-every-clause' };
  const clause = clauseAt(sentence, stretch.from, stretch.to);
  if ('unparsed' in clause) return { rule: clause.unparsed };
  const cut = [{ start: mention.phrase, end: mention.end }];
  const inLead = clause.lead !== null && mention.phrase >= clause.lead.start && mention.end <= clause.lead.end + 1;
  const beforeSubject = mention.end <= clause.subject.start;
  // "Hindenburg elected President" in notes is short for "was elected": without an auxiliary it cannot be asked.
  if (sentence.kind !== 'paragraph' && clause.predicates.some(({ auxiliary }) => auxiliary === null))
    return { rule: 'terse' };
  const predicate = beforeSubject
    ? clause.predicates[0]!
    : clause.predicates.find(
        ({ start, end }) => mention.phrase >= words[start]!.start && mention.end <= words[end - 1]!.end,
      );
  if (!predicate) return { rule: mention.start < clause.subject.end ? 'date-in-the-subject' : 'date-in-a-tail' };
  // "never apologised for it but expressed regret": what it was for stands with the first verb.
  if (predicate !== clause.predicates[0] && /^but$/.test(words[joinBefore(words, predicate.start)]?.lower ?? ''))
    return { rule: 'several-predicates' };
  if (within(sentence.quoted, words[predicate.start]!.start)) return { rule: 'inside-a-quotation' };
  if (predicate.tense === 'present' && predicate.lemma !== 'be' && sentence.kind === 'paragraph')
    return { rule: 'present-tense' };
  if (predicate.tense === 'present') return { rule: 'present-tense' };
  if (beforeSubject && clause.predicates.length > 1 && clause.predicates.length > 2)
    return { rule: 'several-predicates' };
  const between = beforeSubject ? '' : sentence.text.slice(words[predicate.start]!.start, mention.phrase);
  if (/\b(?:that|to|who|which)\b(?!.*,).*$/.test(between) && /\bthat\b/.test(between))
    return { rule: 'date-in-reported-speech' };
  if (/,[^,]*$/.test(between) && !/, (?:and )?[^,]*,\s*$/.test(between) && between.split(',').at(-1)!.trim() !== '')
    return { rule: 'date-after-an-insertion' };
  if (!beforeSubject && besideParticiple(words, predicate, mention.phrase)) return { rule: 'date-beside-a-participle' };
  const broken = words.slice(predicate.start, predicate.end).some(({ text }) => text === ',');
  if (broken && words[predicate.end]?.text === ',' && /^(?:and|or)$/.test(words[predicate.end + 1]?.lower ?? ''))
    return { rule: 'broken-off' };
  const leftover =
    inLead && clause.lead
      ? leadRest(reading, clause, mention)
      : clause.lead
        ? sentence.text.slice(clause.lead.start, clause.lead.end)
        : '';
  const body = inverted(sentence, clause, predicate, cut);
  const tail =
    leftover === ''
      ? ''
      : ` ${leftover[0]!.toLowerCase() === leftover[0] || /^\p{Lu}\p{Ll}+ (?:of|the)?/u.test(leftover) ? lowered(leftover, []) : leftover}`;
  const prompt = `${opener} ${tidy(body)}${tail}?`;
  const stated = tidy(`${subjectText(sentence, clause, cut)} ${asStated(sentence, predicate, cut)}${tail}`);
  const rule = questionRule(
    reading,
    clause,
    predicate,
    body + tail,
    prompt,
    wordsWithout(sentence, predicate.rest, predicate.end, cut),
    answerTextOf(reading, mention),
  );
  if (rule) return { rule };
  let likelihood = 0.84;
  if (leftover !== '') likelihood -= 0.12;
  if (mention.preposition === 'by' || mention.preposition === 'around') likelihood -= 0.12;
  if (clause.subjectWords.length > 7) likelihood -= 0.06;
  if (!clause.subjectWords.some(({ tag }) => tag === 'PROPN')) likelihood -= 0.08;
  if (contentWords(body).length < 4) likelihood -= 0.05;
  if (mention.range) likelihood -= 0.08;
  return { prompt, text: statedWithDate(reading, mention, stated), trueOf: stated, likelihood, clause, predicate };
}

function joinBefore(words: Word[], start: number): number {
  return words[start - 1]?.tag === 'ADV' ? start - 2 : start - 1;
}

function questionRule(
  { sentence, dates }: Reading,
  clause: Clause,
  predicate: Predicate,
  body: string,
  prompt: string,
  rest: string,
  answerText: string,
): string | null {
  // When a historian came to hold a view is no event of the past that is studied.
  if (VIEW_VERBS.has(predicate.lemma) && /^(?:out )?that\b/.test(rest)) return 'date-in-reported-speech';
  const subject = subjectText(sentence, clause);
  if (
    clause.subjectWords.some(
      ({ tag, lower }) =>
        tag === 'PRON' || /^(?:his|her|their|its|this|these|that|those|such|both|another|other)$/.test(lower),
    )
  )
    return 'pronoun-in-the-subject';
  if (!clause.subjectWords.some(({ tag }) => tag === 'PROPN' || tag === 'NOUN')) return 'nothing-named';
  if (/\b(?:not|never|no longer|hardly|n't)\b/i.test(body)) return 'negative-stem';
  if (!isBalanced(body)) return 'unbalanced-marks';
  const named =
    /\p{Lu}\p{L}{2,}/u.test(
      subject.replace(/^\p{Lu}/u, (first) => (clause.subjectWords[0]!.tag === 'PROPN' ? first : first.toLowerCase())),
    ) || /\p{Lu}\p{L}{2,}/u.test(rest);
  if (!named) return 'nothing-named';
  const event = EVENTFUL.has(predicate.lemma);
  if (contentWords(body).length < (event ? 2 : 4)) return 'vague-predicate';
  if (predicate.lemma === 'be' && contentWords(rest).length < 3) return 'vague-predicate';
  // "was a deadly clash", "had more than fifty": what something was or had is no event to be dated.
  if (predicate.lemma === 'be' && /^(?:an?|the|one) /.test(rest)) return 'vague-predicate';
  if (/^(?:have|own|number|consist|contain)$/.test(predicate.lemma)) return 'vague-predicate';
  if (
    /^(?:tell|say|ask|inform|warn|persuade|convince|order|want|enable|allow|force)$/.test(predicate.lemma) &&
    !/\b(?:that|to)\b/.test(rest)
  )
    return 'broken-off';
  if (
    /\b(?:just|only|soon|shortly|even|about|some|again|also|later|earlier|still|first|one day|and|or|of|in|on|by|to|for|with|from|the|a|an|as|at|into|between)\?$/i.test(
      prompt,
    )
  )
    return 'broken-off';
  if (/ (?:and|or|but),? *(?:in|on|by|\?)/.test(prompt)) return 'broken-off';
  if (prompt.length > 190 || prompt.split(' ').length < 6) return prompt.length > 190 ? 'too-long' : 'too-short';
  const month = MONTH_NAME.exec(answerText);
  if (month && prompt.includes(month[0])) return 'answer-in-stem';
  if (/ - |\btry and\b|\bto try\b/u.test(prompt)) return 'broken-off';
  if (/\b(?:it|him|them|they)\b/.test(rest)) return 'pronoun-without-antecedent';
  if (dates.some(({ start, end, edtf }) => edtf !== null && prompt.includes(sentence.text.slice(start, end))))
    return 'second-date-in-stem';
  return (
    loosenessOf(subject) ??
    loosenessOf(
      lowered(`${subject} ${predicate.auxiliary ?? 'did'} ${rest}`, clause.subjectWords).replace(/^\p{Ll}/u, (first) =>
        first.toUpperCase(),
      ),
    )
  );
}

const MONTH_NAME = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

const EVENTFUL = new Set(
  `die bear murder assassinate execute found abolish abdicate marry crown elect sign sink fall invade surrender resign open begin end publish arrest kill collapse
  dissolve outlaw ratify behead shoot declare break retire call launch occupy land annex capture besiege conquer liberate convert expel exile`.split(
    /\s+/,
  ),
);

function openerOf({ precision, preposition, range, value }: DateMention): string | null {
  if (!/^(?:in|on|by|during|from|between|at|around|about|throughout)$/.test(preposition)) return null;
  if (range)
    return preposition === 'by' || preposition === 'on'
      ? null
      : precision === 'year'
        ? 'Between which years'
        : 'Between which dates';
  if (preposition === 'from' || preposition === 'between') return null;
  // "On March 1947": the day is missing.
  if (preposition === 'on' && precision !== 'day') return null;
  const by = preposition === 'by' ? 'By' : preposition === 'around' || preposition === 'about' ? 'Around' : 'In';
  if (value.kind === 'text') return `${by} which year`;
  switch (precision) {
    case 'day':
      return preposition === 'by' ? null : 'On which date';
    case 'month':
      return `${by} which month and year`;
    case 'season':
      return `${by} which season and year`;
    case 'year':
      return `${by} which year`;
    case 'decade':
      return `${by} which decade`;
  }
}

/** What a leading phrase holds besides the date: "In March 1933, after the fire," keeps "after the fire". */
function leadRest({ sentence }: Reading, { lead }: Clause, mention: DateMention): string {
  return tidy(sentence.text.slice(lead!.start, mention.phrase) + ' ' + sentence.text.slice(mention.end, lead!.end));
}

function answerTextOf({ sentence }: Reading, { edtf, start, end }: DateMention): string {
  const date = edtf === null ? null : parseEdtf(edtf);
  return date ? writeDate(date) : sentence.text.slice(start, end).replace(/\s*B\.?C\.?(?:E\.?)?$/, ' BC');
}

function statedWithDate(reading: Reading, mention: DateMention, stated: string): string {
  const preposition = mention.preposition === 'at' ? 'in' : mention.preposition;
  const words = `${stated} ${preposition} ${answerTextOf(reading, mention)}`;
  return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
}
