import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/**
 * Next gives no access to the socket and fills `X-Forwarded-For` only where it is missing, so anybody could write their own.
 * Unless a proxy is trusted, what clients say of themselves is taken away before Next sees it, and the socket's word put in
 * its place. `http.server.request.start` is Node's own channel; it fires before the request is handed on.
 */
export function believeOnlyTheSocket(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    for (const name of FORWARDED) delete request.headers[name];
    request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? 'unknown';
  });
}

const FORWARDED = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-real-ip',
];
