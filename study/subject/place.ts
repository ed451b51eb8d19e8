import { z } from 'zod';
import type { PlaceId } from '../ids';
import { writtenId } from '../written-id';

/** A place under all its names: Petrograd and Leningrad are one city. */
export const placeSchema = z.strictObject({
  id: writtenId<PlaceId>(),
  name: z.string().min(1),
  variants: z.array(z.string().min(1)).default([]),
});
export type Place = z.infer<typeof placeSchema>;
