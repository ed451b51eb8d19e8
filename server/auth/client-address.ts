import 'server-only';

import { headers } from 'next/headers';

import { env } from '@/server/env';

/** Where the request came from, as far as we believe it: see `socket-address.ts` for who writes the header. */
export async function clientAddress(): Promise<string> {
  const forwarded =
    (await headers())
      .get('x-forwarded-for')
      ?.split(',')
      .map((part) => part.trim()) ?? [];
  // The proxy that we trust appends whom it saw: only the last entry is its word, those before it are the client's.
  return (env.trustProxy ? forwarded.at(-1) : forwarded[0]) || 'unknown';
}
