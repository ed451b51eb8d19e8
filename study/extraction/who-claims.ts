import { clauseAt, type Predicate } from './clause';
import { stretchesOf } from './stretches';
import { refuse, type Found } from './candidate';
import { ROLE_NOUNS, TITLES } from './lexicon/roles';
import type { Library, Reading } from './library';
import { personAt, slugOf } from './people';
import { within } from './reading';
import { contentWords, isBalanced, loosenessOf } from './vague';
import { asStated, tidy } from './wording';
import { LABELLING, REPORTING } from './lexicon/reporting';

/** "Who crossed the Rubicon in 49 BC?": a person is the subject, and what is said of them could be said of nobody else named. */
export function whoClaims({ people, readings }: Library, reading: Reading): Found[] {
  const { sentence } = reading;
  if (sentence.kind === 'footnote' || sentence.kind === 'quote' || /\?["']?$/.test(sentence.text)) return [];
  const words = sentence.words();
  return stretchesOf(words).flatMap(({ from, to }) => {
    if (to - from < 4) return [];
    const clause = clauseAt(sentence, from, to);
    if ('unparsed' in clause) return [];
    const name = reading.names.find(
      ({ start, end }) => start >= clause.subject.start && end <= clause.subject.end && end >= clause.subject.end - 2,
    );
    const person = name ? personAt(people, name) : null;
    if (!name || !person || !isAlone(sentence.text.slice(clause.subject.start, name.start))) return [];
    if (within(sentence.quoted, name.start)) return [];
    if (sentence.kind !== 'paragraph' && clause.predicates.some(({ auxiliary }) => auxiliary === null)) return [];
    return clause.predicates.map((predicate): Found => {
      const said = asStated(sentence, predicate, []);
      const span = { start: name.start, end: words[predicate.end - 1]!.end };
      const lead =
        clause.lead && predicate === clause.predicates[0]
          ? tidy(sentence.text.slice(clause.lead.start, clause.lead.end))
          : '';
      const when = /^(?:In|On|By|During) (?:the )?[\p{L}\d ,]*\d{3,4}(?: BC)?$/u.test(lead)
        ? ` ${lead[0]!.toLowerCase()}${lead.slice(1)}`
        : '';
      const prompt = `Who ${said}${when}?`;
      const rule = whoRule(
        reading,
        person.name,
        person.mentions > readings.length / 12 && person.mentions > 6,
        predicate,
        said + when,
        prompt,
      );
      if (rule) return refuse(rule, 'person', reading, span);
      const dated = reading.dates.length > 0;
      const names = reading.names.filter((other) => other !== name && said.includes(other.name)).length;
      return {
        candidate: {
          kind: 'person',
          reading,
          ...span,
          text: `${person.name} ${said}${when}.`,
          subject: `event/${slugOf(`${said}${when}`)}`,
          relation: 'who',
          value: { kind: 'actor', actor: person.id },
          holder: null,
          cards: [
            {
              form: 'question',
              prompt,
              answer: { kind: 'actor', actor: person.id },
              answerText: person.name,
              accepted: [],
              likelihood:
                0.62 + (dated ? 0.08 : 0) + Math.min(names, 2) * 0.06 + (EVENTFUL.test(predicate.lemma) ? 0.06 : 0),
            },
          ],
          trueOf: said + when,
        },
      };
    });
  });
}

/** Only titles and a role may stand before the name: of "the army of Caesar" Caesar is not the subject. */
function isAlone(before: string): boolean {
  const own = before
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  return (
    own.every(
      (word) =>
        TITLES.has(word.replace(/\.$/, '')) ||
        ROLE_NOUNS.has(word.toLowerCase()) ||
        /^(?:the|a|an|then|young|old|former|new|late|great|\p{Lu}\p{L}+(?:an|ish|ese|ch|ist))$/u.test(word),
    ) && !/\bof\b/.test(before)
  );
}

const STATIVE =
  /^(?:feared|admired|hoped|relied|used|tried|attempted|began|continued|supported|opposed|liked|hated|knew|saw|felt|thought|considered|caused|showed|enjoyed|realised|wanted|was (?:\w+ )?(?:afraid|jealous|suspicious|keen|aware|able|willing|determined|ready))\b/;
const EVENTFUL =
  /^(?:found|lead|invent|discover|write|publish|introduce|command|assassinate|murder|defeat|succeed|become|establish|sign|launch|issue|propose|draft|paint|compose|replace|marry|cross|conquer|organise|create)$/;

function whoRule(
  { sentence, dates, names }: Reading,
  name: string,
  isMainCharacter: boolean,
  { lemma, tense }: Predicate,
  said: string,
  prompt: string,
): string | null {
  if (REPORTING.has(lemma) && /^\w+ (?:that|how|it|,|:|")/.test(said)) return 'reported-speech';
  if (/^(?:argue|claim|maintain|contend|suggest|insist|believe|think|assert)$/.test(lemma)) return 'reported-speech';
  if (LABELLING.has(lemma) && / as /.test(said)) return 'reported-speech';
  if (tense === 'present' && lemma !== 'be') return 'present-tense';
  if (/\b(?:not|never|no longer|hardly|n't)\b/i.test(said)) return 'negative-stem';
  if (!isBalanced(said) || said.includes('"')) return 'unbalanced-marks';
  if (said.includes(name.split(' ').at(-1)!)) return 'answer-in-stem';
  const anchored =
    dates.some(({ start, end }) => said.includes(sentence.text.slice(start, end))) ||
    names.some((other) => said.includes(other.name)) ||
    /\s\p{Lu}\p{L}{2,}/u.test(said);
  if (!anchored) return 'could-be-anybody';
  if (contentWords(said).length < 3) return 'vague-predicate';
  if (/ - |\bboth\b/.test(said)) return 'broken-off';
  if (/\bon (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/.test(said))
    return 'broken-off';
  if (
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(said) &&
    !/\d{3}|BC/.test(said)
  )
    return 'points-elsewhere';
  const dated = dates.some(({ start, end }) => said.includes(sentence.text.slice(start, end)));
  // "Who died in March 1919?" has many answers: besides its date something must be told.
  const bare = said.replace(
    /\b(?:\d+(?:st|nd|rd|th)?|January|February|March|April|May|June|July|August|September|October|November|December|BC|early|late|spring|summer|autumn|winter|end|beginning)\b/g,
    '',
  );
  if (contentWords(bare).length < 2) return 'could-be-anybody';
  if (/^(?:joined|left|attended|visited|studied|was (?:made|given|awarded)|received)\b/.test(said))
    return 'could-be-anybody';
  // Of whom a document tells half its story, nearly anything could be asked: only what is dated or decisive.
  if (!dated && !EVENTFUL.test(lemma) && (isMainCharacter || contentWords(said).length < 5 || STATIVE.test(said)))
    return 'could-be-anybody';
  if (
    lemma === 'be' &&
    /^(?:is|was) (?:a|an|one of|in|at|on|from|by|also|already|now|still|soon)\b/.test(said) &&
    !/^\S+ (?:an? )?\S+ed\b/.test(said)
  )
    return 'could-be-anybody';
  if (
    /\b(?:and|or|of|in|on|by|to|for|with|from|the|a|an|as|at|into|between|also|too|just|only|soon|again|later)\?$/i.test(
      prompt,
    )
  )
    return 'broken-off';
  if (
    /^(?:was|were|had|did)? ?(?:also|too|even|still|again|however|instead|himself|herself)\b/.test(said) ||
    /\b(?:also|instead|therefore|thus|however|then|again)\b/.test(said)
  )
    return 'points-elsewhere';
  if (/\b(?:him|them|it|they|he|she)\b/.test(said)) return 'pronoun-without-antecedent';
  if (prompt.length > 170 || prompt.split(' ').length < 5) return prompt.length > 170 ? 'too-long' : 'too-short';
  if (
    /^(?:seem|appear|have|want|hope|like|feel|know|see|go|come|get|need|try|begin|continue|fail|tend|remain|prove|show|give|take|make|do|find|keep|let|put|say|tell|ask|call)$/.test(
      lemma,
    ) &&
    contentWords(said).length < 5
  )
    return 'vague-predicate';
  return loosenessOf(`Who ${said}`);
}
