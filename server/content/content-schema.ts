import { z } from 'zod';
import { collectionSchema } from '@/study/card/collection';
import { writtenDeckSchema } from '@/study/card/deck';
import { joinedCardSchema, writtenClaimSchema } from '@/study/card/written-card';
import { contradictionSchema } from '@/study/claim/contradiction';
import { debateSchema } from '@/study/claim/debate';
import { referenceSchema } from '@/study/claim/reference';
import { documentSchema } from '@/study/source/document';
import { actorSchema } from '@/study/subject/actor';
import { eventSchema } from '@/study/subject/event';
import { placeSchema } from '@/study/subject/place';
import { termSchema } from '@/study/subject/term';

/** What each kind of content file holds: one thing, or a list of things. */
const files: Record<string, z.ZodType> = {
  collection: collectionSchema,
  document: documentSchema,
  actors: z.array(actorSchema),
  events: z.array(eventSchema),
  terms: z.array(termSchema),
  places: z.array(placeSchema),
  references: z.array(referenceSchema),
  debates: z.array(debateSchema),
  contradictions: z.array(contradictionSchema),
  claims: z.array(writtenClaimSchema),
  cards: z.array(joinedCardSchema),
  decks: z.array(writtenDeckSchema),
};

/** JSON Schemas by file name (`claims.json`), for editors: they describe what is typed, before any transformation. */
export function contentSchemas(): Map<string, string> {
  return new Map(
    Object.entries(files).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
      return [`${name}.json`, `${JSON.stringify({ title: `Clio: ${name}`, ...json }, null, 2)}\n`];
    }),
  );
}
