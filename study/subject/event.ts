import { z } from 'zod';
import type { EventId, PlaceId } from '../ids';
import { writtenCalendar, writtenDate } from '../written-date';
import { writtenId } from '../written-id';
import { writtenProse } from '../written-prose';

/** Something that happened on a date, and so can be a wrong option for another date. `name` continues a sentence: "the murder of Kirov". */
export const eventSchema = z.strictObject({
  id: writtenId<EventId>(),
  name: writtenProse(),
  variants: z.array(z.string().min(1)).default([]),
  date: writtenDate,
  calendar: writtenCalendar,
  place: writtenId<PlaceId>().optional(),
  theme: z.string().min(1),
});
export type Event = z.infer<typeof eventSchema>;
