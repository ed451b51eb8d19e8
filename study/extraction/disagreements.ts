import { compatibleValues } from '../claim/compatible';
import { anchorAt } from '../source/anchor';
import { digestOf } from '../source/digest';
import type { Candidate } from './candidate';
import { certaintyOf } from './certainty';
import { DEED_CLASSES } from './lexicon/deeds';
import type { Library, Reading } from './library';
import { byCodeUnit, slugOf } from './people';
import type { Account, Disagreement, Shelf } from './proposals';
import { peopleIn } from './subject-of';
import { figuresOf } from './figure-claims';
import { contentWords } from './vague';
import { writeDate } from '../historical-date-words';
import { dateOf } from '../claim/compatible';
import { within } from './reading';
import { shelfStatements } from './shelf-statements';
import type { Value } from '../claim/value';
import type { SubjectName } from '../subject/subject';

/** A value that a document gives for something: `key` is what it is given for, `words` tell whether two mean the same. */
export type Statement = {
  key: string;
  subject: SubjectName;
  relation: string;
  title: string;
  value: Value;
  words: Set<string>;
  account: Account;
};

/** Where documents give incompatible values for one thing: dates of somebody's fate or of a named event, figures of one unit in like sentences. */
export function disagreementsOf(library: Library, _candidates: Candidate[], shelf: Shelf | null): Disagreement[] {
  const statements = [
    ...library.readings.flatMap((reading) => [...fates(library, reading), ...counts(library, reading)]),
    ...(shelf ? shelfStatements(library, shelf) : []),
  ];
  const byKey = new Map<string, Statement[]>();
  for (const statement of statements) byKey.set(statement.key, [...(byKey.get(statement.key) ?? []), statement]);
  const found = [...byKey.keys()].sort(byCodeUnit).flatMap((key) => panel(key, byKey.get(key)!));
  return found.sort((a, b) => b.confidence - a.confidence || byCodeUnit(a.id, b.id));
}

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
    for (let at = mention.to; at < Math.min(words.length, mention.to + 6); at++) {
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

/** Figures: the unit, and enough other words in common, make the same thing counted. */
function counts(library: Library, reading: Reading): Statement[] {
  const { sentence } = reading;
  if (sentence.kind === 'footnote' || sentence.kind === 'quote') return [];
  const figures = figuresOf(reading);
  if (figures.length !== 1 || figures[0]!.value < 10 || within(sentence.quoted, figures[0]!.start)) return [];
  const { value, unit, about, start, end } = figures[0]!;
  const words = new Set(
    contentWords(sentence.text.slice(0, start) + sentence.text.slice(end)).filter((word) => !/^\d+$/.test(word)),
  );
  const number: Value = { kind: 'number', value, unit, ...(about ? { about } : {}) };
  return [
    {
      key: `number/${slugOf(unit)}`,
      subject: `event/${slugOf([...words].slice(0, 6).join(' '))}`,
      relation: `number/${slugOf(unit)}`,
      title: `How many ${unit}`,
      value: number,
      words,
      account: accountOf(
        library,
        reading,
        number,
        sentence.text.slice(start, end) + (unit === 'per cent' ? '' : ` ${unit}`),
      ),
    },
  ];
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
function panel(key: string, statements: Statement[]): Disagreement[] {
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
    const subject = number ? common(group) : '';
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

/** Both sets empty: the key alone says what it is. */
function alike(a: Set<string>, b: Set<string>): boolean {
  if (a.size === 0 && b.size === 0) return true;
  const common = [...a].filter((word) => b.has(word)).length;
  return common >= 3 && common / Math.min(a.size, b.size) >= 0.4;
}

function likeness(group: Statement[]): number {
  const [a, b] = [group[0]!.words, group[1]!.words];
  return [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size);
}

function common(group: Statement[]): string {
  return (
    [...group[0]!.words]
      .filter((word) => group.slice(1).every(({ words }) => words.has(word)))
      .slice(0, 5)
      .join(', ') ||
    [...group[0]!.words]
      .filter((word) => group[1]!.words.has(word))
      .slice(0, 5)
      .join(', ')
  );
}
