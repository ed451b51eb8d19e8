import { z } from 'zod';
import { subjectSchema } from '../subject/subject';
import { valueSchema } from './value';

/** What a statement is about, before anything fills it. Two values in one slot with one scope compete; another scope is another slot. */
export const openSlotSchema = z.strictObject({
  subject: subjectSchema,
  relation: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9-]+)*$/, 'a relation is kebab-case: date, delegates, shot-in'),
  /** Place, years and group counted; empty where the subject says it all. */
  scope: z.string().default(''),
});
export type OpenSlot = z.infer<typeof openSlotSchema>;

export const slotSchema = openSlotSchema.extend({ value: valueSchema });
export type Slot = z.infer<typeof slotSchema>;
