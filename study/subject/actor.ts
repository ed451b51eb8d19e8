import { z } from 'zod';
import { writtenDate } from '../written-date';
import { writtenId } from '../written-id';
import type { ActorId, Id } from '../ids';
import { writtenProse } from '../written-prose';

/** People of one circle and role make each other's wrong options. */
export const circles = [
  'bolshevik-leader',
  'police-chief',
  'military',
  'writer',
  'historian',
  'foreign-leader',
  'family',
  'white-or-tsarist',
  'accused',
  'other',
] as const;

/** A role with the years in which it was held; `to` absent where it is not known or never ended. */
const roleSchema = z.strictObject({
  title: writtenProse(),
  /** The post itself, under one id for all who held it: they make each other's wrong options where a card asks who held it when. */
  office: writtenId<Id<'office'>>().optional(),
  from: writtenDate.optional(),
  to: writtenDate.optional(),
});
export type Role = z.infer<typeof roleSchema>;

/** A person of the past. (Whoever has an account is a person.) */
export const actorSchema = z.strictObject({
  id: writtenId<ActorId>(),
  name: z.string().min(1),
  sortName: z.string().min(1),
  variants: z.array(z.string().min(1)).default([]),
  born: writtenDate.optional(),
  died: writtenDate.optional(),
  who: writtenProse(),
  circle: z.enum(circles),
  roles: z.array(roleSchema).default([]),
  confusedWith: z.array(writtenId<ActorId>()).default([]),
  /** An id under which the same person was once listed a second time. It names them still, in addresses and in old answers, and is listed nowhere. */
  sameAs: writtenId<ActorId>().optional(),
});
export type Actor = z.infer<typeof actorSchema>;
