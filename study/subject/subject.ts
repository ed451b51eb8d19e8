import { z } from 'zod';

/** What a claim is about, named with its kind: `actor/sergei-kirov`. A document stands for its author. */
export const subjectSchema = z.templateLiteral(
  [z.enum(['actor', 'event', 'term', 'place', 'document']), '/', z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)],
  { message: 'a subject is actor/…, event/…, term/…, place/… or document/… with an id' },
);
export type SubjectName = `${'actor' | 'event' | 'term' | 'place' | 'document'}/${string}`;

/** Whose a view is: `actor/robert-conquest`, or `document/woods-2003` for its author. */
export const holderSchema = z.templateLiteral(
  [z.enum(['actor', 'document']), '/', z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)],
  { message: 'write actor/… or document/… (its author)' },
);
export type HolderName = `${'actor' | 'document'}/${string}`;

/** The kind and the id in a name such as `actor/sergei-kirov`. */
export function partsOf(name: SubjectName): { kind: 'actor' | 'event' | 'term' | 'place' | 'document'; id: string } {
  const [kind, id] = name.split('/');
  return { kind: kind as 'actor', id: id! };
}
