/** `proxy.ts` writes the path asked for into this header of the request; without it sign-in leads to /today. */
export const PATH_HEADER = 'x-clio-path';

const HERE = 'http://clio.invalid';

/**
 * Where to go after signing in: a path of this site, or `/today`. What arrives in the address bar was written by anybody,
 * so it is resolved as a browser would resolve it, and refused if that leads elsewhere or to something that is no page.
 */
export function readNextPath(written: unknown): string {
  if (typeof written !== 'string' || written.length > 2000 || !/^\/(?![/\\])/.test(written)) return '/today';
  if (/[\p{Cc}\\]/u.test(written)) return '/today';
  const url = new URL(written, HERE);
  if (url.origin !== HERE || /^\/(api|_next|sign-in|sign-up|recover)(\/|$)/.test(url.pathname)) return '/today';
  return url.pathname + url.search + url.hash;
}
