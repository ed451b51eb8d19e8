import { z } from 'zod';
import type { Id } from './ids';

/** An id that an author wrote: kebab-case, as in `seventeenth-congress`. Never reused for another thing. */
export function writtenId<Written extends Id<string>>() {
  const pattern = z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case: small letters, digits and single hyphens');
  // The brand exists for the compiler only, so that an actor's id is never taken for a claim's.
  return pattern as unknown as z.ZodType<Written, string>;
}
