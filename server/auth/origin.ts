import { env } from '@/server/env';
import { NotAllowed } from '@/server/refusals';

/**
 * Every route handler that writes calls this first. A browser sends `Origin` with every POST, PUT, PATCH and DELETE, and no
 * page can forge it: what comes from another site, or from none, is refused. (Next does the same for Server Actions.)
 */
export function requireSameOrigin(request: Request): void {
  const origin = request.headers.get('origin');
  if (origin !== null && (origin === new URL(env.publicUrl).origin || origin === originOfHost(request))) return;
  throw new NotAllowed('This request did not come from Clio itself, so nothing was changed.');
}

// The launcher may be reached as localhost and as 127.0.0.1: a page's own host is always its own.
function originOfHost(request: Request): string | null {
  const host = request.headers.get('host');
  return host ? `${new URL(env.publicUrl).protocol}//${host}` : null;
}
