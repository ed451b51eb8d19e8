import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';

import type { z } from 'zod';

import { PATH_HEADER } from './auth/next-path';
import { securityHeaders } from './auth/security-headers';
import { env } from './env';
import { Conflict, Invalid, NotAllowed, Refusal } from './refusals';

/**
 * What a form is told. With `refused` comes what was written, but for passwords and codes: with JavaScript the form keeps all
 * of it by itself, without it the page is a new one.
 */
export type ActionState =
  | { kind: 'untouched' }
  | { kind: 'done'; message: string }
  | { kind: 'refused'; message: string; fields: Readonly<Record<string, string>>; written: Record<string, string> };

const STATUS = { 'not-found': 404, 'not-allowed': 403, invalid: 400, conflict: 409 } as const;

/**
 * For route handlers: a refusal becomes its status and `{ error: sentence }`. Anything else rises: it is our fault, 500. The
 * headers are those that `proxy.ts` gives pages; it is left out here, to keep the way of an answer short.
 */
export async function respondToRoute(work: () => Promise<Response>): Promise<Response> {
  const response = await work().catch(refusalAsResponse);
  const headers = securityHeaders({ https: env.publicUrl.startsWith('https://') });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  response.headers.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  return response;
}

function refusalAsResponse(error: unknown): Response {
  if (!(error instanceof Refusal)) throw error;
  const status = error instanceof NotAllowed && error.signedOut ? 401 : STATUS[error.kind];
  return Response.json({ error: error.message }, { status, headers: { 'Cache-Control': 'no-store' } });
}

/**
 * For Server Actions behind `useActionState`: a refusal becomes the state of the form. Redirects and faults rise. `Extra` is
 * what a form that succeeds is shown besides the message.
 */
export async function respondToAction<Extra extends object = object>(
  work: () => Promise<{ kind: 'done'; message: string } & Extra>,
  form: FormData = new FormData(),
): Promise<ActionState & Partial<Extra>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const fields = error instanceof Invalid || error instanceof Conflict ? error.fields : {};
    const refused: ActionState = { kind: 'refused', message: error.message, fields, written: writtenIn(form) };
    return refused as ActionState & Partial<Extra>;
  }
}

/**
 * For Server Actions that a page calls by itself: what came of it, or the sentence of a refusal with `nothing` in its place.
 * Faults rise.
 */
export async function toldOf<Result extends object>(
  work: () => Promise<Result | void>,
  nothing: Result,
): Promise<{ error: string | null } & Result> {
  try {
    return { error: null, ...((await work()) ?? nothing) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { error: error.message, ...nothing };
  }
}

function writtenIn(form: FormData): Record<string, string> {
  const kept = [...form].filter(([name, value]) => typeof value === 'string' && !/^\$|password|code/i.test(name));
  return Object.fromEntries(kept) as Record<string, string>;
}

/** The edge of every form: what was sent, checked once; each field that is not as it must be gets its sentence. */
export function readForm<Read>(schema: z.ZodType<Read>, form: FormData): Read {
  const read = schema.safeParse(Object.fromEntries(form));
  if (read.success) return read.data;
  const fields = Object.fromEntries(read.error.issues.map(({ path, message }) => [path.join('.'), message]).reverse());
  throw new Invalid('Something in the form is not right yet. Nothing was changed.', fields);
}

/**
 * For pages: what is not there, and what this person may not see, is "not found" (that it exists is nobody's business);
 * whoever is signed out is led to the sign-in page and back.
 */
export async function respondToPage<Shown>(work: () => Promise<Shown>): Promise<Shown> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error instanceof NotAllowed && error.signedOut) redirect(await signInAndBack());
    notFound();
  }
}

async function signInAndBack(): Promise<string> {
  const path = (await headers()).get(PATH_HEADER);
  return path ? `/sign-in?${new URLSearchParams({ next: path })}` : '/sign-in';
}
