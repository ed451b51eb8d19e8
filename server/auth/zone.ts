/** The zone by the name that the world knows it by; `null` for what is none, and for bare offsets, which know no summer time. */
export function readZone(written: string): string | null {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(written)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: written }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
