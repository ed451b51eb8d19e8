import { z } from 'zod';
import type { ActorId, DebateId, EventId, Id, PlaceId, TermId } from '../ids';
import { writtenCalendar, writtenDate } from '../written-date';
import { writtenId } from '../written-id';
import { writtenProse } from '../written-prose';

/** What a slot is filled with, and what a card has as its answer. A number is exact, "about", or a range with `from` and `to`. */
export const valueSchema = valuesWith({});
export type Value = z.infer<typeof valueSchema>;

/** Why an option is right or wrong, in one sentence: every option of a card on argument and evidence has one. */
const because = writtenProse().optional();

/** A hand-picked wrong option: a value, and what it is true of ("the first Moscow trial opened"), or why it is wrong. */
export const wrongValueSchema = valuesWith({ trueOf: writtenProse().optional(), because });
export type WrongValue = z.infer<typeof wrongValueSchema>;

/** The one right answer of a card. */
export const answerValueSchema = valuesWith({ because });
export type AnswerValue = z.infer<typeof answerValueSchema>;

function valuesWith<Extra extends z.ZodRawShape>(extra: Extra) {
  /** How it reads, where the plain form would read badly: "681,692". */
  const text = writtenProse().optional();
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('date'), date: writtenDate, calendar: writtenCalendar, text, ...extra }),
    z
      .strictObject({
        kind: z.literal('number'),
        value: z.number().optional(),
        from: z.number().optional(),
        to: z.number().optional(),
        unit: z.string().min(1),
        about: z.boolean().optional(),
        text,
        ...extra,
      })
      .refine(oneNumberOrRange, { message: 'a number has value:, or from: and to: with the smaller first' }),
    z.strictObject({ kind: z.literal('actor'), actor: writtenId<ActorId>(), text, ...extra }),
    z.strictObject({ kind: z.literal('event'), event: writtenId<EventId>(), text, ...extra }),
    z.strictObject({ kind: z.literal('term'), term: writtenId<TermId>(), text, ...extra }),
    z.strictObject({ kind: z.literal('place'), place: writtenId<PlaceId>(), text, ...extra }),
    z.strictObject({
      kind: z.literal('view'),
      debate: writtenId<DebateId>(),
      view: writtenId<Id<'view'>>(),
      text,
      ...extra,
    }),
    z.strictObject({
      kind: z.literal('text'),
      text: writtenProse(),
      accepted: z.array(z.string().min(1)).default([]),
      ...extra,
    }),
  ]);
}

function oneNumberOrRange(number: object): boolean {
  const { value, from, to } = number as { value?: number; from?: number; to?: number };
  if (value !== undefined) return from === undefined && to === undefined;
  return from !== undefined && to !== undefined && from <= to;
}
