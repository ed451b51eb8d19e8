import type { Instant } from '@/study/time';

/** What the server's and the device's clock say at one moment, but for the time that a page takes to arrive. */
export type Clocks = { server: Instant; device: Instant };

/** What may be left between two clocks once their difference is allowed for. Longer, and the next pupil at a machine counts as the last. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/**
 * Whether the last of a guest's answers, by the device's clock, came before somebody signed up, by the server's. A clock that is an
 * hour wrong now is taken to have been so when the answer was given.
 */
export function isFromBefore(lastAt: Instant, signedUpAt: Instant, { server, device }: Clocks): boolean {
  return lastAt - (device - server) <= signedUpAt + CLOCK_TOLERANCE_MS;
}
