import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';

import type { z } from 'zod';

import { Invalid, NotAllowed, Refusal } from './refusals';

/** What a form is told. `refused` keeps what the person typed: the form holds it, nothing is sent back. */
export type ActionState =
  | { kind: 'untouched' }
  | { kind: 'done'; message: string }
  | { kind: 'refused'; message: string; fields: Readonly<Record<string, string>> };

const STATUS = { 'not-found': 404, 'not-allowed': 403, invalid: 400, conflict: 409 } as const;

/** For route handlers: a refusal becomes its status and `{ error: sentence }`. Anything else rises: it is our fault, 500. */
export async function respondToRoute(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const status = error instanceof NotAllowed && error.signedOut ? 401 : STATUS[error.kind];
    return Response.json({ error: error.message }, { status, headers: { 'Cache-Control': 'no-store' } });
  }
}

/** For Server Actions behind `useActionState`: a refusal becomes the state of the form. Redirects and faults rise. */
export async function respondToAction<Extra extends object = object>(
  work: () => Promise<{ kind: 'done'; message: string } & Extra>,
): Promise<ActionState & Partial<Extra>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const fields = 'fields' in error ? (error.fields as Record<string, string>) : {};
    return { kind: 'refused', message: error.message, fields } as ActionState & Partial<Extra>;
  }
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

/** `proxy.ts` writes the path asked for into this header; without it (a test, an odd host) sign-in leads to /today. */
export const PATH_HEADER = 'x-clio-path';

async function signInAndBack(): Promise<string> {
  const path = (await headers()).get(PATH_HEADER);
  return path ? `/sign-in?${new URLSearchParams({ next: path })}` : '/sign-in';
}
