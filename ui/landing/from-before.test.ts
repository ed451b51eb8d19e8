import { describe, expect, it } from 'vitest';
import { isFromBefore } from './from-before';

const MINUTE = 60_000;
const SIGNED_UP = Date.UTC(2026, 10, 30, 17);
/** Somebody opens Today two minutes after signing up, on a device whose clock is so far ahead. */
const ahead = (minutes: number) => ({
  server: SIGNED_UP + 2 * MINUTE,
  device: SIGNED_UP + (2 + minutes) * MINUTE,
});

describe('what was answered on a device before somebody signed up', () => {
  it('is from before, by a few minutes that clocks may differ', () => {
    for (const minutes of [-60, -1, 0, 4]) {
      expect(isFromBefore(SIGNED_UP + minutes * MINUTE, SIGNED_UP, ahead(0)), `${minutes} minutes`).toBe(true);
    }
  });

  it('is not what the next pupil at the machine answered within the hour', () => {
    for (const minutes of [6, 20, 59]) {
      const later = { server: SIGNED_UP + 90 * MINUTE, device: SIGNED_UP + 90 * MINUTE };
      expect(isFromBefore(SIGNED_UP + minutes * MINUTE, SIGNED_UP, later), `${minutes} minutes`).toBe(false);
    }
  });

  it('is told from it on a device whose clock is wrong as well', () => {
    expect(isFromBefore(SIGNED_UP + 39 * MINUTE, SIGNED_UP, ahead(40))).toBe(true);
    expect(isFromBefore(SIGNED_UP - 30 * MINUTE, SIGNED_UP, ahead(-40))).toBe(false);
  });
});
