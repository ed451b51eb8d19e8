import type { SubjectName } from '../subject/subject';
import { personAt, slugOf, type People } from './people';
import type { Reading } from './library';
import type { Span } from './reading';

/** What a claim is about: the person named in a span, or the phrase itself as an event. */
export function subjectNamed(people: People, reading: Reading, span: Span): SubjectName {
  const name = reading.names.find(({ start, end }) => start >= span.start && end <= span.end && end >= span.end - 2);
  const person = name ? personAt(people, name) : null;
  if (person) return `actor/${person.id}`;
  return `event/${slugOf(reading.sentence.text.slice(span.start, span.end).replace(/^(?:the|a|an) /i, ''))}`;
}

/** The people named in a sentence, and where. */
export function peopleIn(people: People, { names }: Reading) {
  return names.flatMap((mention) => {
    const person = personAt(people, mention);
    return person ? [{ person, mention }] : [];
  });
}
