import { compatibleValues } from '../claim/compatible';
import { anchorAt } from '../source/anchor';
import { digestOf } from '../source/digest';
import { certaintyOf } from './certainty';
import { DEED_CLASSES } from './lexicon/deeds';
import type { Library, Reading } from './library';
import { byCodeUnit, slugOf } from './people';
import type { Account, Disagreement, Shelf } from './proposals';
import { peopleIn } from './subject-of';
import { figuresOf } from './figure-claims';
import { stem } from './same-thing';
import { contentWords } from './vague';
import { writeDate } from '../historical-date-words';
import { dateOf } from '../claim/compatible';
import { within } from './reading';
import { namesAround, stemOfName, tolls } from './tolls';
import { shelfStatements } from './shelf-statements';
import type { Statement } from './statement';
import type { Value } from '../claim/value';
import type { SubjectName } from '../subject/subject';

/** Where documents give incompatible values for one thing: dates of somebody's fate or of a named event, figures of one unit in like sentences. */
export function disagreementsOf(library: Library, shelf: Shelf | null): Disagreement[] {
  if (library.texts.length < 2 && shelf === null) return [];
  const namesOf = namesByBlock(library);
  const statements = [
    ...library.readings.flatMap((reading) => {
      const told = tolls(library, reading, namesOf(reading));
      return [
        ...fates(library, reading),
        ...events(library, reading),
        // Whom it befell is compared by what befell them, and not by how alike the sentences are.
        ...(told.length > 0 ? told : counts(library, reading)),
      ];
    }),
    ...(shelf ? shelfStatements(library, shelf) : []),
  ];
  const byKey = new Map<string, Statement[]>();
  for (const statement of statements)
    byKey
      .set(statement.key, byKey.get(statement.key) ?? [])
      .get(statement.key)!
      .push(statement);
  const found = [...byKey.keys()]
    .sort(byCodeUnit)
    .flatMap((key) => panel(library, key, byKey.get(key)!.slice(0, MOST_OF_A_KIND)));
  return found.sort((a, b) => b.confidence - a.confidence || byCodeUnit(a.id, b.id));
}

/** The names in a block and in the title of its document, gathered once a block. */
function namesByBlock({ texts }: Library): (reading: Reading) => Set<string> {
  const textOf = new Map(texts.map((text) => [text.document, text]));
  const known = new Map<string, Set<string>>();
  return ({ sentence }) => {
    const key = `${sentence.document} ${sentence.block}`;
    const found = known.get(key);
    if (found) return found;
    const { text, title, blocks } = textOf.get(sentence.document)!;
    const { start, end } = blocks[sentence.block]!;
    const names = namesAround(`${title} ${text.slice(start, end)}`);
    known.set(key, names);
    return names;
  };
}

/** Figures of one unit that are compared with one another: each with each, so no more than this. */
const MOST_OF_A_KIND = 400;

/** "Kirov … murdered … on 1 December 1934": one person, one deed of a class that happens to somebody once, one date beside the verb. */
function fates(library: Library, reading: Reading): Statement[] {
  const { sentence, dates } = reading;
  const sure = dates.filter(
    ({ edtf, start, range }) =>
      edtf !== null && !range && !within(sentence.quoted, start) && !within(sentence.bracketed, start),
  );
  if (sure.length === 0 || sentence.kind === 'footnote' || sentence.kind === 'quote') return [];
  const words = sentence.words();
  const people = peopleIn(library.people, reading);
  return people.flatMap(({ person, mention }): Statement[] => {
    for (let at = mention.to; at < Math.min(words.length, mention.to + 12); at++) {
      const word = words[at]!;
      const deed = DEED_CLASSES.get(word.lemma);
      if (people.some((other) => other.mention.from >= mention.to && other.mention.from < at)) return [];
      if (!deed || word.tag !== 'VERB') continue;
      const passive = words.slice(mention.to, at).some(({ lower }) => /^(?:was|were|been|be)$/.test(lower));
      if (deed.passive && !passive) return [];
      const date =
        sure.find(({ start }) => start > word.start && start - word.end < 60) ??
        (sure.length === 1 && sure[0]!.end < mention.start ? sure[0] : undefined);
      if (
        !date ||
        date.value.kind !== 'date' ||
        /[;]| (?:and|but) .*\b(?:was|were|had)\b/.test(
          sentence.text.slice(Math.min(word.end, date.start), Math.max(word.end, date.start)),
        )
      )
        return [];
      return [
        {
          key: `actor/${person.id} ${deed.name}`,
          subject: `actor/${person.id}`,
          relation: `date/${slugOf(deed.name)}`,
          title: `When ${person.name} ${deed.past}`,
          value: date.value,
          words: new Set(),
          account: accountOf(library, reading, date.value, writeDate(dateOf(date.value))),
        },
      ];
    }
    return [];
  });
}

/** "The Seventeenth Congress … in October 1934": a named event that happened once, and the date that stands by it. */
function events(library: Library, reading: Reading): Statement[] {
  const { sentence, dates } = reading;
  if (sentence.kind === 'footnote' || sentence.kind === 'quote') return [];
  return [...sentence.text.matchAll(NAMED_EVENT)].flatMap((match): Statement[] => {
    const name = match[1]!.replace(/^[Tt]he /, '');
    const [start, end] = [match.index, match.index + match[0].length];
    if (within(sentence.quoted, start)) return [];
    const date = dates.find(
      (mention) =>
        mention.edtf !== null &&
        !mention.range &&
        /^(?:in|on|)$/.test(mention.preposition) &&
        isBeside(sentence.text, { start, end }, mention),
    );
    if (!date || date.value.kind !== 'date') return [];
    const slug = slugOf(numbered(name));
    return [
      {
        key: `event/${slug} date`,
        subject: `event/${slug}`,
        relation: 'date',
        title: `When the ${name} was`,
        value: date.value,
        words: new Set(),
        account: accountOf(library, reading, date.value, writeDate(dateOf(date.value))),
      },
    ];
  });
}

const ORDINALS =
  'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth Twentieth'.split(
    ' ',
  );
const NAMED_EVENT = new RegExp(
  `((?:[Tt]he )?(?:(?:${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th)|\\p{Lu}[\\p{L}'’-]+) )+(?:[Cc]ongress|[Cc]onference|Treaty|Putsch|Pact|Battle|Convention|Diet|Armistice|Concordat|Bastille)(?: of \\p{Lu}[\\p{L}-]+)?|Estates General|(?:[Tt]he )?Bastille)`,
  'gu',
);

/** "17th Party Congress" and "Seventeenth Congress" are one. */
function numbered(name: string): string {
  return name
    .replace(new RegExp(`\\b(?:${ORDINALS.join('|')})\\b`), (word) => `${ORDINALS.indexOf(word) + 1}th`)
    .replace(/(\d)(?:st|nd|rd)\b/, '$1th')
    .replace(/ Party\b/i, '');
}

/** Right behind it, or behind a verb of opening and holding; or before it at the head of the sentence. */
function isBeside(
  text: string,
  event: { start: number; end: number },
  date: { start: number; phrase: number; end: number },
): boolean {
  if (date.phrase >= event.end)
    return /^[ ,(]*(?:(?:of the [\p{L} ]{3,40}|Party|was|were|met|opened|began|fell|took place|held|signed|stormed|at|in|\p{Lu}[\p{L}-]+)[ ,]*){0,5}$/u.test(
      text.slice(event.end, date.phrase),
    );
  return date.start < 5 && event.start - date.end < 30;
}

/** Figures: the unit, somebody or something named in both, and enough other words in common make the same thing counted. */
function counts(library: Library, reading: Reading): Statement[] {
  const { sentence } = reading;
  if (sentence.kind === 'footnote' || sentence.kind === 'quote') return [];
  const figures = figuresOf(reading).filter(({ value, start }) => value >= 10 && !within(sentence.quoted, start));
  if (figures.length > 3) return [];
  const names = peopleIn(library.people, reading).map(({ person }) => `person:${person.id}`);
  return figures.map(({ value, unit, about, start, end }) => {
    const around = `${sentence.text.slice(Math.max(0, start - 110), start)} ${sentence.text.slice(end, end + 110)}`;
    const plain = contentWords(around)
      .filter((word) => !/^\d+$/.test(word) && word !== unit)
      .map(stem);
    const words = new Set([...plain, ...names]);
    const number: Value = { kind: 'number', value, unit, ...(about ? { about } : {}) };
    const unitText = unit === 'per cent' || /[£$€]/.test(sentence.text.slice(start, end)) ? '' : ` ${unit}`;
    return {
      key: `number/${slugOf(unit)}`,
      subject: `event/${slugOf(plain.slice(0, 6).join(' '))}` as SubjectName,
      relation: `number/${slugOf(unit)}`,
      title: `How many ${unit}`,
      value: number,
      words,
      account: accountOf(library, reading, number, sentence.text.slice(start, end) + unitText),
    };
  });
}

function accountOf(library: Library, { sentence }: Reading, value: Value, says: string): Account {
  const { text } = library.texts.find(({ document }) => document === sentence.document)!;
  return {
    document: sentence.document,
    claim: null,
    value,
    says,
    certainty: certaintyOf(sentence.text),
    sentence: sentence.text,
    anchor: anchorAt(text, sentence.start, sentence.end),
  };
}

/** Statements of one key as panels: for figures those whose sentences are alike enough; one panel a group whose values clash between sources. */
function panel(library: Library, key: string, statements: Statement[]): Disagreement[] {
  const groups: Statement[][] = [];
  for (const statement of statements) {
    const group = groups.find((others) => others.some((other) => alike(other.words, statement.words)));
    if (group) group.push(statement);
    else groups.push([statement]);
  }
  return groups.flatMap((group): Disagreement[] => {
    const sources = new Set(group.map(({ account }) => `${account.document}/${account.claim !== null}`));
    const clash = group.some((a, at) =>
      group.slice(at + 1).some((b) => sourceOf(a) !== sourceOf(b) && !compatibleValues(a.value, b.value)),
    );
    if (sources.size < 2 || !clash) return [];
    const first = group[0]!;
    const number = first.value.kind === 'number';
    const subject = key.startsWith('toll/') ? sharedNames(group, library) : number ? sharedWords(group) : '';
    return [
      {
        id: `disagreement-${digestOf([key, ...group.map(({ account }) => `${account.document} ${account.says} ${account.sentence}`)].join('\n')).slice(0, 16)}`,
        kind: 'values',
        title: number ? `${first.title}: ${subject}` : first.title,
        slot: { subject: first.subject, relation: first.relation, scope: '' },
        accounts: group.map(({ account }) => account),
        note: number ? 'They may count different things: compare whom, where and in which years.' : null,
        confidence: Math.round((number ? 0.45 + Math.min(0.3, likeness(group) / 2) : 0.75) * 100) / 100,
      },
    ];
  });
}

function sourceOf({ account }: Statement): string {
  return account.claim === null ? `text ${account.document}` : `shelf ${account.document}`;
}

/** Both sets empty: the key alone says what it is. A person in both weighs two words. */
function alike(a: Set<string>, b: Set<string>): boolean {
  if (a.size === 0 && b.size === 0) return true;
  const common = [...a].filter((word) => b.has(word));
  const weight = common.length + common.filter((word) => word.startsWith('person:')).length;
  return weight >= 3 && common.length / Math.min(a.size, b.size) >= 0.25;
}

function likeness(group: Statement[]): number {
  const [a, b] = [group[0]!.words, group[1]!.words];
  return [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size);
}

/** The names that stand around most figures of a group, as the first document writes them. */
function sharedNames(group: Statement[], { texts }: Library): string {
  const [first, ...others] = group;
  const shared = [...first!.words].filter(
    (name) => others.filter(({ words }) => words.has(name)).length * 2 >= others.length,
  );
  const text = texts.find(({ document }) => document === first!.account.document);
  const written = text ? (`${text.title} ${text.text}`.match(/\p{Lu}[\p{L}'’-]{3,}/gu) ?? []) : [];
  const named = shared.flatMap((name) => written.find((word) => stemOfName(word) === name) ?? []);
  return [...new Set(named)].slice(0, 3).join(', ');
}

/** The words of the first sentence that the others have too, as they are written. */
function sharedWords(group: Statement[]): string {
  const others = group.slice(1).map(({ words }) => words);
  const written = contentWords(group[0]!.account.sentence).filter((word) =>
    others.every((words) => words.has(stem(word))),
  );
  return [...new Set(written)].slice(0, 5).join(', ');
}
