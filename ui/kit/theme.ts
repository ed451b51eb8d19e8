/** Kept in a cookie, so that the first byte of a page has the right colours and no script has to run before it is painted. */
export const THEME_COOKIE = 'clio-theme';

export type Theme = 'system' | 'light' | 'dark';

export function readTheme(written: string | undefined): Theme {
  return written === 'light' || written === 'dark' ? written : 'system';
}
