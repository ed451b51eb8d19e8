import { Invalid } from '@/server/refusals';

/**
 * The JSON that a request carries, of at most so many bytes: counted while they arrive, since what a request says of its own
 * length may be missing or untrue.
 */
export async function readJsonBody(request: Request, mostBytes: number): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new Invalid(`This is too large: at most ${Math.floor(mostBytes / 1024)} KB at once.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Invalid('This is not JSON.');
  }
}
