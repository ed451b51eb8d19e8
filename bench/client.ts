import http from 'node:http';
import { PERSON_HEADER, REVIEWS_ADDRESS } from '@/browser/delivery';
import { issueCookie } from '@/server/auth/cookie';
import type { PersonId } from '@/study/ids';
import type { Review } from '@/study/review/review';

/** A browser that is signed in, as far as its outbox goes. */
export type Client = { person: PersonId; send(reviews: Review[]): Promise<void> };

/** Its connection stays open, as a browser's does. */
export async function signedInClient(url: string, person: PersonId): Promise<Client> {
  const { name, value } = await issueCookie({ id: person });
  const { hostname, port, origin } = new URL(url);
  const agent = new http.Agent({ keepAlive: true });
  const headers = {
    'Content-Type': 'application/json',
    Cookie: `${name}=${value}`,
    Origin: origin,
    Host: `${hostname}:${port}`,
    [PERSON_HEADER]: person,
  };
  const send = (reviews: Review[]) =>
    new Promise<void>((resolve, reject) => {
      const body = JSON.stringify({ reviews, retractions: [] });
      const options = { host: '127.0.0.1', port, path: REVIEWS_ADDRESS, method: 'POST', agent };
      const request = http.request(
        { ...options, headers: { ...headers, 'Content-Length': Buffer.byteLength(body) } },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString();
            const taken = response.statusCode === 200 && JSON.parse(text).reviews.length === reviews.length;
            if (taken) resolve();
            else reject(new Error(`${response.statusCode}: ${text.slice(0, 500)}`));
          });
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  return { person, send };
}
