import { dateOf } from '../claim/compatible';
import type { WrongValue } from '../claim/value';
import { overlaps } from '../historical-date';
import type { CardCandidate, Candidate } from './candidate';
import { figuresOf } from './figure-claims';
import type { Library, Reading } from './library';
import { sentencesLike, type SentenceIndex } from './same-thing';
import { peopleIn } from './subject-of';

/** Whether a document has two answers to a question: another sentence has all its words, and not its answer but another like it. */
export function hasTwoAnswers(
  { people }: Library,
  index: SentenceIndex,
  candidate: Candidate,
  card: CardCandidate,
): boolean {
  const { answer } = card;
  const asked = card.prompt.replace(/\b(?:which|year|month|date|decade|between|who)\b/gi, '');
  const others = sentencesLike(index, candidate.reading, asked, 1);
  if (answer.kind === 'date') {
    const own = dateOf(answer);
    return others.some(({ dates }) => {
      const given = dates.flatMap(({ value }) => (value.kind === 'date' ? [dateOf(value)] : []));
      return given.length > 0 && !given.some((date) => overlaps(date, own));
    });
  }
  if (answer.kind === 'actor' && candidate.kind === 'person') {
    return others.some((other) => {
      const named = peopleIn(people, other).filter(({ person }) => !card.prompt.includes(person.name));
      return named.length > 0 && !named.some(({ person }) => person.id === answer.actor);
    });
  }
  return false;
}

/** Whether a sentence tells of a value. */
export function gives({ people }: Library, reading: Reading, { value }: { value: WrongValue }): boolean {
  switch (value.kind) {
    case 'date':
      return reading.dates.some((date) => date.value.kind === 'date' && overlaps(dateOf(date.value), dateOf(value)));
    case 'actor':
      return peopleIn(people, reading).some(({ person }) => person.id === value.actor);
    case 'number':
      return figuresOf(reading).some((figure) => figure.value === value.value);
    default:
      return false;
  }
}
