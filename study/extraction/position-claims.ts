import type { DocumentId } from '../ids';
import { refuse, type Found } from './candidate';
import type { Citation } from './citation';
import { isFinite } from './clause';
import { LABELLING, REPORTING, VIEW_VERBS } from './lexicon/reporting';
import type { Library, Reading } from './library';
import type { NameMention } from './name-mention';
import { personAt, slugOf, type People } from './people';
import { within } from './reading';
import {
  decapitalised,
  dictionaryForm,
  isIntroduction,
  trimmedView,
  verbAfter,
  type Refused,
  type Stance,
} from './stance';
import { holderRule, viewRule } from './position-rules';
import type { Word } from './tagging';
import { contentWords } from './vague';

/** Whose views a sentence reports. Only plain patterns: a wrong holder is worse than a view missed. */
export function positionClaims({ people }: Library, reading: Reading, cited: Citation | null): Found[] {
  const { kind } = reading.sentence;
  if (kind === 'quote') return [];
  const stance =
    accordingTo(people, reading) ??
    asSaid(people, reading) ??
    reporting(people, reading) ??
    labelling(people, reading) ??
    byPronoun(reading);
  if (!stance) return [];
  if ('rule' in stance) return [refuse(stance.rule, 'position', reading, stance)];
  const { holder, mention, view } = stance;
  const span = { start: mention.start, end: stance.end };
  const rule = viewRule(reading, holder, view);
  if (rule) return [refuse(rule, 'position', reading, span)];
  const own = cited && holder.name.split(' ').at(-1) === cited.surname ? cited : null;
  const answer = { kind: 'actor' as const, actor: holder.id };
  return [
    {
      candidate: {
        kind: 'position',
        reading,
        ...span,
        text: `${holder.name} ${stance.verb}${view}.`,
        subject: `actor/${holder.id}`,
        relation: `view/${slugOf(contentWords(view).slice(0, 5).join(' '))}`,
        value: { kind: 'text', text: view.trim().replace(/^that /, ''), accepted: [] },
        holder: {
          holder: `actor/${holder.id}`,
          name: holder.name,
          work: own?.work ?? null,
          year: own?.year ?? yearBehind(reading, mention),
          via: reading.sentence.document as DocumentId,
        },
        cards: [
          {
            form: 'question',
            prompt: stance.prompt,
            answer,
            answerText: holder.name,
            accepted: [],
            likelihood: stance.likelihood - (contentWords(view).length > 18 ? 0.08 : 0),
          },
        ],
        trueOf: `${stance.verb}${view}`,
      },
    },
  ];
}

/** "According to Furet, the Revolution was …", "In Ferguson's view, …". */
function accordingTo(people: People, reading: Reading): Stance | Refused | null {
  const { text } = reading.sentence;
  const opened = /^(?:But |However, |Yet |And )?(According to|In|For) /.exec(text);
  const mention = opened
    ? reading.names.find(({ start }) => start >= opened[0].length && start <= opened[0].length + 40)
    : undefined;
  if (!opened || !mention) return null;
  const between = text.slice(opened[0].length, mention.start);
  const comma = /^(?:['’]s? (?:view|opinion|words|account|judgement|eyes|interpretation))?(?: \([^)]*\))?, /.exec(
    text.slice(mention.end),
  );
  if (!comma || (opened[1] !== 'According to' && !/view|opinion|account|judgement|eyes|interpretation/.test(comma[0])))
    return null;
  if (!isIntroduction(between)) return { rule: 'holder-not-alone', start: mention.start, end: mention.end };
  const holder = personAt(people, mention);
  if (!holder) return { rule: 'holder-unknown', start: mention.start, end: mention.end };
  const at = mention.end + comma[0].length;
  const raw = text
    .slice(at)
    .replace(/\s*\([^)]*\)\s*(?=[.!]?$)/, '')
    .replace(/[.!]["']?$/, '');
  if (/^"/.test(raw)) return null;
  const view = `that ${decapitalised(
    raw,
    reading.sentence.words().find(({ start }) => start === at),
  )}`;
  return {
    holder,
    mention,
    verb: 'holds ',
    view,
    prompt: `According to whom is it the case that ${view.slice(5)}?`,
    end: text.length,
    likelihood: 0.66,
  };
}

/** "As Cobban points out, the Revolution was …", "As the historian Linda Colley has argued, …": the view is the main clause. */
function asSaid(people: People, reading: Reading): Stance | Refused | null {
  const { text } = reading.sentence;
  if (!/^As /.test(text)) return null;
  const words = reading.sentence.words();
  const mention = reading.names.find(({ start }) => start >= 3 && start <= 40);
  if (!mention || !isIntroduction(text.slice(3, mention.start))) return null;
  const verb = verbAfter(words, mention.to);
  if (verb === null || !VIEW_VERBS.has(dictionaryForm(words[verb]!))) return null;
  const span = { start: mention.start, end: words[verb]!.end };
  const comma = /^(?: it| out)?(?: in [^,]{3,60}| \([^)]*\))?[,:] /.exec(text.slice(words[verb]!.end));
  const at = words[verb]!.end + (comma?.[0].length ?? 0);
  if (!comma) return null;
  const holder = personAt(people, mention);
  if (!holder) return { rule: 'holder-unknown', ...span };
  const quotation = /^"([^"]{12,220}?)(?<!\s)(?:"(?!\p{L}|\d| \p{L})|[.!?]?$)/u
    .exec(text.slice(at))?.[1]!
    .replace(/[,.]$/, '');
  if (quotation && !hasVerb(words, at, at + quotation.length + 2)) return { rule: 'stance-too-short', ...span };
  if (quotation) {
    const out = / out/.test(comma[0]) ? ' out' : '';
    const verbSaid = `${text
      .slice(mention.end, words[verb]!.end)
      .replace(/^.*[,)] /, '')
      .trim()}${out}`;
    return {
      holder,
      mention,
      verb: `${verbSaid}: `,
      view: `"${quotation}"`,
      prompt: `Who ${verbSaid}: "${quotation}"?`,
      end: text.length,
      likelihood: 0.74,
    };
  }
  const view = trimmedView(text.slice(at));
  const first = words.find(({ start }) => start === at);
  const said = `${text
    .slice(mention.end, words[verb]!.end)
    .replace(/^.*[,)] /, '')
    .trim()}${/^ out/.test(comma[0]) ? ' out' : ''}`;
  return {
    holder,
    mention,
    verb: `${said} `,
    view: `that ${decapitalised(view, first)}`,
    prompt: `Who ${said} that ${decapitalised(view, first)}?`,
    end: at + view.length,
    likelihood: 0.74,
  };
}

/** "Soboul argues that …", "Trotsky wrote: "…"", "Taylor took the view that …". */
function reporting(people: People, reading: Reading): Stance | Refused | null {
  const { sentence } = reading;
  const words = sentence.words();
  for (const mention of reading.names) {
    const verb = verbAfter(words, mention.to);
    if (verb === null) continue;
    const verbWord = words[verb]!;
    const phrase =
      /^(?:took|takes|take|defended|held|holds|advanced|put forward) the (?:view|position|line|argument|thesis) that /.exec(
        sentence.text.slice(verbWord.start),
      );
    const followed =
      /^ (?:that|how) /.exec(sentence.text.slice(verbWord.end)) ??
      /^ out that /.exec(sentence.text.slice(verbWord.end)) ??
      /^ in (?:his|her|their|an?|the) [^,;:."]{3,60}? that /.exec(sentence.text.slice(verbWord.end));
    // A quotation may go on in the next sentence: what stands in this one is whole by itself.
    const quoted =
      /^(?: that| in [^,;:."]{3,60}?(?: that)?)?[,:]? "([^"]{12,220}?)(?<!\s)(?:"(?!\p{L}|\d| \p{L})|[.!?]?$)/u.exec(
        sentence.text.slice(verbWord.end),
      );
    const that = phrase
      ? verbWord.start + phrase[0].length
      : followed && !/how/.test(followed[0])
        ? verbWord.end + followed[0].length
        : null;
    if (that === null && !quoted) continue;
    // Three words in quotation marks are no view: something must be said of something.
    if (that === null && !hasVerb(words, verbWord.end, verbWord.end + quoted![0].length)) continue;
    if (verbWord.lemma === 'point' && !/^ out/.test(sentence.text.slice(verbWord.end))) continue;
    if (!phrase && !REPORTING.has(dictionaryForm(verbWord))) continue;
    const span = { start: mention.start, end: verbWord.end };
    if (within(sentence.quoted, mention.start)) return { rule: 'inside-a-quotation', ...span };
    const holder = personAt(people, mention);
    const wrong = holderRule(words, reading, mention, verb);
    if (wrong) return { rule: wrong, ...span };
    if (!holder) return { rule: 'holder-unknown', ...span };
    const verbText = sentence.text.slice(verbWord.start, phrase ? that! - 6 : verbWord.end).trim();
    const auxiliary = words.slice(mention.to, verb).find(({ tag }) => tag === 'AUX')?.text ?? '';
    const said = `${auxiliary} ${verbText}`.trim();
    if (that !== null && !(quoted && sentence.text[that] === '"')) {
      if (
        !phrase &&
        !VIEW_VERBS.has(verbWord.lemma) &&
        !/^(?:say|state|declare|warn|announce|proclaim|complain|predict|stress|remark|explain)$/.test(verbWord.lemma)
      )
        continue;
      const view = trimmedView(sentence.text.slice(that));
      const lead = followed && !/^ that /.test(followed[0]) ? followed[0].trimStart() : 'that ';
      // "historians such as Fischer maintain": one of them is asked for.
      const one = said === verbWord.lemma && auxiliary === '' ? `${said}s` : said.replace(/^have /, 'has ');
      return {
        holder,
        mention,
        verb: `${one} `,
        view: lead + view,
        prompt: `Who ${one} ${lead}${view}?`,
        end: that + view.length,
        likelihood: VIEW_VERBS.has(verbWord.lemma) ? 0.82 : 0.76,
      };
    }
    const quote = quoted![1]!.replace(/[,.]$/, '');
    return {
      holder,
      mention,
      verb: `${said}: `,
      view: `"${quote}"`,
      prompt: `Who ${said}: "${quote}"?`,
      end: verbWord.end + quoted![0].length,
      likelihood: 0.76,
    };
  }
  return null;
}

function hasVerb(words: Word[], start: number, end: number): boolean {
  return words.some((word, place) => word.start >= start && word.end <= end && isFinite(words, place));
}

/** "He argued that …", where whom it means is plain (see pronouns.ts). */
function byPronoun({ sentence, opensWith }: Reading): Stance | null {
  const said = /^(?:He|She) (?:also |further |then |therefore )?(\p{Ll}+(?: out)?) that /u.exec(sentence.text);
  if (!said || !opensWith) return null;
  const verb = sentence.words().find(({ start }) => start === said[0].indexOf(said[1]!));
  if (!verb || !VIEW_VERBS.has(dictionaryForm(verb))) return null;
  const view = trimmedView(sentence.text.slice(said[0].length));
  return {
    holder: opensWith,
    mention: { name: opensWith.name, start: 0, end: said[0].indexOf(' '), from: 0, to: 1, vote: 0 },
    verb: `${said[1]} `,
    view: `that ${view}`,
    prompt: `Who ${said[1]} that ${view}?`,
    end: said[0].length + view.length,
    likelihood: 0.68,
  };
}

/** "Conquest describes the famine as …". */
function labelling(people: People, reading: Reading): Stance | Refused | null {
  const { sentence } = reading;
  const words = sentence.words();
  for (const mention of reading.names) {
    const verb = verbAfter(words, mention.to);
    if (
      verb === null ||
      !LABELLING.has(words[verb]!.lemma) ||
      words.slice(mention.to, verb).some(({ tag }) => tag === 'AUX')
    )
      continue;
    const match = /^\S+ ((?:the |a |an |his |her |its |\p{Lu})[^,;]{3,60}? as [^;]{6,120}?"?)[.;]?$/u.exec(
      sentence.text
        .slice(words[verb]!.start)
        .replace(/\s*\([^)]*\)\s*(?=[.!]?$)/, '')
        .replace(/[.,]"$/, '"')
        .replace(
          /(?<! as ".*),? (?:which|who|although|while|but|and (?:his|her|their|the|this)|and \w+ (?:was|were|that)) .*$/,
          '',
        ),
    );
    if (!match) continue;
    const span = { start: mention.start, end: words[verb]!.end };
    if (within(sentence.quoted, mention.start)) return { rule: 'inside-a-quotation', ...span };
    const wrong = holderRule(words, reading, mention, verb);
    if (wrong) return { rule: wrong, ...span };
    const holder = personAt(people, mention);
    if (!holder) return { rule: 'holder-unknown', ...span };
    const said = words[verb]!.text;
    return {
      holder,
      mention,
      verb: `${said} `,
      view: match[1]!,
      prompt: `Who ${said} ${match[1]!}?`,
      end: words[verb]!.start + match[0].length,
      likelihood: 0.74,
    };
  }
  return null;
}

/** "Soboul (1962)": the year in brackets behind a holder is that of the work. */
function yearBehind({ sentence }: Reading, mention: NameMention): number | null {
  const match = /^ \(((?:1[6-9]|20)\d{2})\)/.exec(sentence.text.slice(mention.end));
  return match ? Number(match[1]) : null;
}
