import type { DocumentId } from '../ids';
import type { Found } from './candidate';
import { REPORTING } from './lexicon/reporting';
import type { Library, Reading } from './library';
import { personAt, slugOf } from './people';
import { contentWords } from './vague';

const LONGEST = 220;

/** A block quotation whose speaker the sentence before it names: "Lenin put it plainly:" and then the words. */
export function blockQuotes({ people }: Library, readings: Reading[], at: number): Found[] {
  const reading = readings[at]!;
  const before = readings[at - 1];
  const { sentence } = reading;
  if (sentence.kind !== 'quote' || sentence.place > 0 || !before || before.sentence.block !== sentence.block - 1)
    return [];
  if (!/[:,]$|\b(?:thus|wrote|said|declared)$/.test(before.sentence.text)) return [];
  const words = before.sentence.words();
  const speakers = before.names.filter(({ to }) =>
    words.slice(to, to + 5).some(({ lemma }) => REPORTING.has(lemma) || lemma === 'put'),
  );
  const person = speakers.length === 1 ? personAt(people, speakers[0]!) : null;
  const quote = sentence.text.replace(/^>\s*/, '').replace(/^"|"$/g, '');
  if (!person || /\b(?:whom|which|that)\b/.test(before.sentence.text.slice(0, speakers[0]!.start).slice(-8))) return [];
  if (
    quote.length > LONGEST ||
    contentWords(quote).length < 5 ||
    quote.includes('"') ||
    quote.includes(person.name.split(' ').at(-1)!)
  )
    return [];
  const answer = { kind: 'actor' as const, actor: person.id };
  return [
    {
      candidate: {
        kind: 'position',
        reading,
        start: 0,
        end: sentence.text.length,
        text: `${person.name} wrote: "${quote}"`,
        subject: `actor/${person.id}`,
        relation: `view/${slugOf(contentWords(quote).slice(0, 5).join(' '))}`,
        value: { kind: 'text', text: quote, accepted: [] },
        holder: {
          holder: `actor/${person.id}`,
          name: person.name,
          work: null,
          year: null,
          via: sentence.document as DocumentId,
        },
        cards: [
          {
            form: 'question',
            prompt: `Whose words are these: "${quote.replace(/\.$/, '')}"?`.replace(
              'Whose words are these',
              'Who is quoted as writing',
            ),
            answer,
            answerText: person.name,
            accepted: [],
            likelihood: 0.72,
          },
        ],
        trueOf: `wrote "${quote}"`,
      },
    },
  ];
}
