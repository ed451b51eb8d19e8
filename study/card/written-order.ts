import { z } from 'zod';
import type { EventId } from '../ids';
import { writtenId } from '../written-id';

/**
 * The answer of an ordering card: events, earliest first. With `around`, one of them stands fixed, and only what came before it
 * and what after is asked.
 */
export const writtenOrderSchema = z
  .strictObject({
    kind: z.literal('order'),
    events: z.array(writtenId<EventId>()).min(3).max(5),
    around: writtenId<EventId>().optional(),
  })
  .refine(({ events }) => new Set(events).size === events.length, {
    message: 'each event stands in the order once',
    path: ['events'],
  })
  .refine(({ events, around }) => around === undefined || events.includes(around), {
    message: 'around is one of the events',
    path: ['around'],
  });
export type WrittenOrder = z.infer<typeof writtenOrderSchema>;
