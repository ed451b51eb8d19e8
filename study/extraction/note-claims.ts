import { parseEdtf } from '../historical-date';
import { writeDate } from '../historical-date-words';
import { refuse, type Found } from './candidate';
import { GAP } from './draft';
import type { Library, Reading } from './library';
import { slugOf } from './people';
import { contentWords, isBalanced, loosenessOf } from './vague';

/** Terse forms: "1923: French occupy the Ruhr" in notes, lists and tables, and "Munich Putsch (November 1923)" anywhere. */
export function noteClaims(_: Library, reading: Reading): Found[] {
  const bracketed = bracketDates(reading);
  return [...headDate(reading), ...(bracketed.length > 0 ? [] : tailDate(reading)), ...bracketed];
}

/** The date is the head of the line, the rest what happened. */
function headDate(reading: Reading): Found[] {
  const { sentence, dates } = reading;
  const first = dates[0];
  const opened = /^(?:[-*•–|]|\d{1,2}[.)])?\s*/.exec(sentence.text)![0].length;
  if (!first || first.start > opened || sentence.place > 0) return [];
  // In a chronology the heading gives the year of every line below it.
  if (first.inherited && reading.headingYear === null) return [];
  const marked =
    sentence.kind === 'list'
      ? /^(?:\s*(?:[:|–—\t]|-\s)\s*|\s+(?=\p{Lu}|\p{Ll}+(?<!s) (?:of|in|at|to|by)\b))(.+)$/u
      : /^\s*(?:[:|–—\t]|-\s)\s*(.+)$/;
  const rest = marked
    .exec(sentence.text.slice(first.end))?.[1]
    ?.replace(/\s*\|\s*$/, '')
    .trim();
  if (!rest) return [];
  const parts = rest
    .split(/;|(?<!\b(?:\p{Lu}|v|vs|St|Dr|Gen|Mr|Mrs|Col|Sir|govt|c|approx))\.\s|\s\|\s/u)
    .map((part) => part.trim());
  const event = parts[0]!.replace(/\.$/, '');
  const span = { start: first.start, end: first.end };
  const broken =
    contentWords(event).length < 2
      ? 'too-short'
      : event.length > 170
        ? 'too-long'
        : !isBalanced(event)
          ? 'unbalanced-marks'
          : loosenessOf(event);
  if (broken) return [refuse(broken, 'date', reading, span)];
  if (!/\p{Lu}\p{L}+/u.test(event)) return [refuse('nothing-named', 'date', reading, span)];
  return [dated(reading, 0, `${GAP}: ${event}.`, 'gap', event, 0.84)];
}

/** The date is the end of a line of notes, or stands in brackets behind its head: "Helsinki Conference, August 1975", "Freedom Charter (1955): …". */
function tailDate(reading: Reading): Found[] {
  const { sentence, dates } = reading;
  const [date] = dates;
  if (!date || dates.length > 1 || sentence.place > 0 || date.inherited || /^(?:footnote|quote)$/.test(sentence.kind))
    return [];
  const head = /^(?:[-*•–]\s*)?(\p{Lu}[^.;:?!]{3,80}?)\s*(\(|[-–—:]\s*|,\s*|\s)$/u.exec(
    sentence.text.slice(0, date.start),
  );
  const rest = sentence.text.slice(date.end);
  if (!head || sentence.words().some(({ tag, end }) => tag === 'AUX' && end <= date.start)) return [];
  const [, event] = head;
  const mark = head[2]!.trim();
  const told = mark === '(' ? /^\)(?:(?::| [-–—]) ([^.;]{6,140}))?[.;]?$/.exec(rest) : /^[.;]?$/.exec(rest);
  if (mark === '' && (date.preposition !== '' || sentence.kind !== 'list')) return [];
  if (!told || (sentence.kind === 'paragraph' && event!.split(' ').length > 6)) return [];
  if (contentWords(event!).length < 2 || loosenessOf(event!) || !isBalanced(event!)) return [];
  const prompt = told[1] ? `${event} (${GAP}): ${told[1]}.` : `${event}: ${GAP}.`;
  return [dated(reading, 0, prompt, 'gap', event!, 0.8)];
}

const EVENT_HEADS =
  'Treaty|Battle|Act|Putsch|Pact|Revolt|Rebellion|Revolution|War|Congress|Conference|Plan|Crisis|Massacre|Decree|Edict|Peace|Law|Coup|Uprising|Rising|Siege|Trial|Purge|Convention|Accord|Agreement|Plot|Mutiny|Famine|Strike|Riots|Election|Proclamation|Charter|Concordat|Constitution|Declaration|Armada|Pilgrimage|Ordinance|Statute|Dissolution|Diet|Council|Synod|Airlift|Blockade|Crash|Fire|March';
/** What is done to such an event, where "was" alone would not do. */
const DONE_TO: [RegExp, string][] = [
  [/\b(?:Act|Law|Statute)\b/, 'passed'],
  [/\b(?:Decree|Edict|Proclamation|Declaration|Ordinance|Charter)\b/, 'issued'],
  [/\b(?:Treaty|Pact|Accord|Concordat|Agreement|Peace)\b/, 'signed'],
  [/\bBattle\b/, 'fought'],
  [/\bPlan\b/, 'adopted'],
];
const NAMED_EVENT = new RegExp(
  `((?:the )?(?:(?:First|Second|Third|Great|\\p{Lu}[\\p{L}'’-]+) )*(?:${EVENT_HEADS})(?: (?:of|in|against|on) (?:the )?\\p{Lu}[\\p{L}'’-]+(?: (?:of )?\\p{Lu}[\\p{L}'’-]+)*)?) \\($`,
  'u',
);

/** "History of the American Revolution (1805)" dates a book, "the outbreak of the Great War (1914)" a part of the event. */
const PART_OF_A_TITLE =
  /(?:\b\p{Lu}[\p{L}'’-]+|\b(?:origins?|causes?|start|end|outbreak|beginning|eve|aftermath|history|account|study|narrative|anniversary|years?|effects?|impact|course|legacy)) (?:of|on|in|to|and|&) (?:the )?$|&\s*$/u;

/** A named event with its date in brackets behind it. */
function bracketDates(reading: Reading): Found[] {
  const { sentence, dates } = reading;
  return dates.flatMap((mention, index) => {
    const named = NAMED_EVENT.exec(sentence.text.slice(0, mention.start));
    if (!named || sentence.text[mention.end] !== ')' || mention.inherited) return [];
    if (sentence.kind === 'footnote' || sentence.kind === 'quote') return [];
    const name = named[1]!.replace(/^The /, 'the ');
    if (name.split(' ').length < 2) return [];
    if (PART_OF_A_TITLE.test(sentence.text.slice(0, named.index)))
      return [refuse('date-of-a-work', 'date', reading, mention)];
    const article = /^the |^\p{L}+['’]s /u.test(name) ? '' : 'the ';
    const verb = DONE_TO.find(([head]) => head.test(name))?.[1] ?? '';
    const opener =
      mention.precision === 'day'
        ? 'On which date was'
        : mention.range
          ? 'Between which years was'
          : mention.precision === 'month'
            ? 'In which month and year was'
            : 'In which year was';
    return [
      dated(
        reading,
        index,
        `${opener} ${article}${name}${verb && ` ${verb}`}?`,
        'question',
        `${article}${name} took place`,
        0.82,
      ),
    ];
  });
}

function dated(
  reading: Reading,
  index: number,
  prompt: string,
  form: 'question' | 'gap',
  event: string,
  likelihood: number,
): Found {
  const mention = reading.dates[index]!;
  const date = mention.edtf === null ? null : parseEdtf(mention.edtf);
  const answerText = date ? writeDate(date) : reading.sentence.text.slice(mention.start, mention.end);
  return {
    candidate: {
      kind: 'date',
      reading,
      start: mention.start,
      end: mention.end,
      text:
        form === 'gap'
          ? `${answerText}: ${event}.`
          : `${event[0]!.toUpperCase()}${event.slice(1)} in ${answerText}.`.replace(
              / took place in /,
              mention.precision === 'day' ? ' took place on ' : ' took place in ',
            ),
      subject: `event/${slugOf(event.replace(/^the | took place$/g, ''))}`,
      relation: 'date',
      value: mention.value,
      holder: null,
      cards: [{ form, prompt, answer: mention.value, answerText, accepted: [], likelihood }],
      trueOf: event,
    },
  };
}
