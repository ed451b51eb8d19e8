import { Invalid } from '@/server/refusals';

/** The JSON that a request carries, of at most so many bytes: counted while they arrive where it does not say how many. */
export async function readJsonBody(request: Request, mostBytes: number): Promise<unknown> {
  const declared = request.headers.get('content-length');
  if (declared !== null && Number(declared) > mostBytes) throw tooLarge(mostBytes);
  // HTTP holds a body to the length it declares, and reading it whole is a good deal cheaper.
  const text = declared === null ? await readCounting(request, mostBytes) : await request.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Invalid('This is not JSON.');
  }
}

/** The form that a request carries, files too, held to so many bytes while it arrives. */
export async function readFormBody(request: Request, mostBytes: number): Promise<FormData> {
  const declared = request.headers.get('content-length');
  if (declared !== null && Number(declared) > mostBytes) throw tooLarge(mostBytes);
  const bytes = await readBytes(request, mostBytes);
  const type = request.headers.get('content-type') ?? '';
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  } catch {
    throw new Invalid('This is no form that Clio knows.');
  }
}

async function readCounting(request: Request, mostBytes: number): Promise<string> {
  return (await readBytes(request, mostBytes)).toString('utf8');
}

async function readBytes(request: Request, mostBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw tooLarge(mostBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(mostBytes: number): Invalid {
  return new Invalid(`This is too large: at most ${Math.floor(mostBytes / 1024)} KB at once.`);
}
