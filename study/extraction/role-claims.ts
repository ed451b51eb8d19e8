import { refuse, type Found } from './candidate';
import { ROLE_NOUNS } from './lexicon/roles';
import type { Library, Reading } from './library';
import { personAt, slugOf } from './people';
import { within } from './reading';
import { isBalanced, loosenessOf } from './vague';

const OFFICES = new Set(
  'mayor minister secretary chairman president king queen archbishop bishop chancellor commander governor prefect head chief boss premier consul tribune pope emperor ambassador director editor'.split(
    ' ',
  ),
);
const KINSHIP =
  /\b(?:son|daughter|wife|widow|brother|sister|mother|father|uncle|nephew|niece|cousin|friend|mistress|heir)s?\b/;

/** "Georges Danton, the leader of the Cordeliers, …": who was it? Only offices that name what they are of. */
export function roleClaims({ people }: Library, reading: Reading): Found[] {
  const { sentence } = reading;
  const { text } = sentence;
  if (sentence.kind === 'footnote' || sentence.kind === 'quote') return [];
  return reading.names.flatMap((mention): Found[] => {
    const person = personAt(people, mention);
    if (!person || within(sentence.quoted, mention.start)) return [];
    const apposed = /^, (?:the|then|now) ([^,;:()"]{6,90}?)(?:,|\.$)/.exec(text.slice(mention.end));
    if (!apposed || /\b(?:and|or)\s*$/.test(text.slice(0, mention.start)) || /,\s*$/.test(text.slice(0, mention.start)))
      return [];
    const role = apposed[1]!.trim();
    const span = { start: mention.start, end: mention.end + apposed[0].length - 1 };
    const head = role
      .split(/ (?:of|for|in|to|at|from|who|under|behind) /)[0]!
      .split(' ')
      .at(-1)!
      .toLowerCase();
    if (!ROLE_NOUNS.has(head)) return [];
    const rule = KINSHIP.test(role)
      ? 'role-by-kinship'
      : !/ (?:of|for|in|to|at|from|behind) .*\p{Lu}/u.test(role) && !/\p{Lu}\p{L}+ /u.test(role)
        ? 'could-be-anybody'
        : /\b(?:who|which|that)\b/.test(role) || !isBalanced(role)
          ? 'role-with-a-clause'
          : loosenessOf(`Who was the ${role}`);
    if (rule) return [refuse(rule, 'person', reading, span)];
    if (role.includes(person.name.split(' ').at(-1)!)) return [refuse('answer-in-stem', 'person', reading, span)];
    // A year beyond a "but" or a semicolon is not that of the office.
    const near = reading.dates.filter(
      ({ start }) =>
        !/, (?:but|and|while|when)\b|;/.test(text.slice(Math.min(start, mention.start), Math.max(start, mention.end))),
    );
    const years = [...new Set(near.map(({ year }) => year))];
    const when = years.length === 1 && years[0] !== null && OFFICES.has(head) ? ` in ${years[0]}` : '';
    // Of an office that many held, the year must be asked too; without one it is a weak question.
    const weak = OFFICES.has(head) && when === '' && !/\b(?:first|last)\b/.test(role) ? 0.15 : 0;
    return [
      {
        candidate: {
          kind: 'person',
          reading,
          ...span,
          text: `${person.name} was the ${role}.`,
          subject: `event/${slugOf(role)}`,
          relation: 'office',
          value: { kind: 'actor', actor: person.id },
          holder: null,
          cards: [
            {
              form: 'question',
              prompt: `Who was the ${role}${when}?`,
              answer: { kind: 'actor', actor: person.id },
              answerText: person.name,
              accepted: [],
              likelihood: 0.72 - weak + (reading.dates.length > 0 ? 0.03 : 0),
            },
          ],
          trueOf: `the ${role}`,
        },
      },
    ];
  });
}
