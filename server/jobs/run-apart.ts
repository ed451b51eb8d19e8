import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** Begins a line that says how far it is. */
export const PROGRESS = 'progress ';

export type RanApart =
  | { kind: 'answered'; answer: unknown }
  | { kind: 'too slow' }
  | { kind: 'too much memory' }
  | { kind: 'failed'; said: string };

type Limits = {
  mostSeconds: number;
  mostMemoryBytes: number;
  /** Ends it: the promise is then refused with the signal's reason. */
  signal?: AbortSignal;
  /** Every line that begins with PROGRESS, as it comes. */
  onProgress?: (progress: unknown) => void;
};

/**
 * Runs a TypeScript file of ours in a process of its own: bytes in, lines of JSON out, the last of which is the answer. Nothing that
 * goes wrong in it can hurt the server, and it can be ended at any moment. It is given no environment: no database, no secret. (A worker thread shares the server's memory outside the heap, and its crash.)
 */
export async function runApart(
  file: string,
  args: readonly string[],
  input: Buffer | string,
  limits: Limits,
): Promise<RanApart> {
  limits.signal?.throwIfAborted();
  const heapMegabytes = Math.floor((limits.mostMemoryBytes * 0.85) / 1024 / 1024);
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMegabytes}`, '--import', 'tsx', file, ...args], {
    env: { NODE_ENV: 'production', TSX_DISABLE_CACHE: '1' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let ended: RanApart | null = null;
  const end = (why: RanApart | null) => {
    ended ??= why;
    child.kill('SIGKILL');
  };
  const abort = () => end(null);
  limits.signal?.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(() => end({ kind: 'too slow' }), limits.mostSeconds * 1000);
  const guard = setInterval(async () => {
    if ((await residentBytes(child.pid)) > limits.mostMemoryBytes) end({ kind: 'too much memory' });
  }, 200);
  try {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2_000)));
    child.stdin.on('error', () => {}); // it ended before it had read all: its exit says why
    child.stdin.end(input);
    const exited = new Promise<number | null>((resolve) => child.on('error', () => resolve(null)).on('close', resolve));
    let last: string | null = null;
    for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) {
      if (line.startsWith(PROGRESS)) limits.onProgress?.(JSON.parse(line.slice(PROGRESS.length)));
      else last = line;
    }
    const code = await exited;
    limits.signal?.throwIfAborted();
    if (ended) return ended;
    if (/heap out of memory|ERR_WORKER_OUT_OF_MEMORY/.test(said)) return { kind: 'too much memory' };
    if (code !== 0 || last === null) return { kind: 'failed', said };
    return { kind: 'answered', answer: JSON.parse(last) };
  } finally {
    clearTimeout(timer);
    clearInterval(guard);
    limits.signal?.removeEventListener('abort', abort);
    child.kill('SIGKILL');
  }
}

/** What a process holds outside the heap counts too. Only Linux tells it cheaply; elsewhere the heap's own limit stands alone. */
async function residentBytes(pid: number | undefined): Promise<number> {
  const pages = (await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')).split(' ')[1];
  return Number(pages ?? 0) * 4096;
}
