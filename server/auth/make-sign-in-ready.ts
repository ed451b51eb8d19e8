import { env } from '@/server/env';

import { hashOfNobody } from './password';
import { believeOnlyTheSocket } from './socket-address';

/** What signing in needs of a server before its first request. */
export async function makeSignInReady(): Promise<void> {
  if (!env.trustProxy) believeOnlyTheSocket();
  await hashOfNobody();
}
