import { expect, it } from 'vitest';
import { readJsonBody } from './request-body';

it('reads what a request carries, however it is sent', async () => {
  expect(await readJsonBody(declaring('{"reviews":[]}'), 100)).toEqual({ reviews: [] });
  expect(await readJsonBody(streaming(['{"reviews"', ':[]}']), 100)).toEqual({ reviews: [] });
});

it('stops at the limit, whether the request says how much it carries or not', async () => {
  const large = JSON.stringify('x'.repeat(200));
  await expect(readJsonBody(declaring(large), 100)).rejects.toMatchObject({ kind: 'invalid' });
  let pulled = 0;
  const endless = streaming(
    (function* () {
      for (;;) {
        pulled += 1;
        yield 'x'.repeat(60);
      }
    })(),
  );
  await expect(readJsonBody(endless, 100)).rejects.toMatchObject({ kind: 'invalid' });
  expect(pulled).toBeLessThan(10);
});

it('refuses what is not JSON', async () => {
  await expect(readJsonBody(declaring('reviews=1'), 100)).rejects.toMatchObject({ kind: 'invalid' });
});

function declaring(body: string): Request {
  const headers = { 'Content-Length': String(Buffer.byteLength(body)) };
  return new Request('http://localhost/api/v1/reviews', { method: 'POST', body, headers });
}

function streaming(parts: Iterable<string>): Request {
  const iterator = parts[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(value));
    },
  });
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
  return new Request('http://localhost/api/v1/reviews', init);
}
