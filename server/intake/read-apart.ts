import { runApart } from '@/server/jobs/run-apart';
import type { ReadFile } from './read-file';
import { MOST_FILE_BYTES, MOST_MEMORY_BYTES, MOST_SECONDS, SENTENCES, Unreadable } from './unreadable';

export type ReadAnswer = { kind: 'read'; read: ReadFile } | { kind: 'unreadable'; sentence: string };

/** Reads a file in a process of its own, which is ended when it takes too long, takes too much, or is not wanted any more. */
export async function readApart(bytes: Buffer, fileName: string, signal?: AbortSignal): Promise<ReadFile> {
  if (bytes.length > MOST_FILE_BYTES) throw new Unreadable(SENTENCES.tooLarge);
  const ran = await runApart(
    'server/intake/read-file-process.ts',
    [fileName.replace(/[^\p{L}\p{N}. _-]/gu, '_').slice(-200)],
    bytes,
    {
      mostSeconds: MOST_SECONDS,
      mostMemoryBytes: MOST_MEMORY_BYTES,
      signal,
    },
  );
  switch (ran.kind) {
    case 'too slow':
      throw new Unreadable(SENTENCES.tooSlow);
    case 'too much memory':
      throw new Unreadable(SENTENCES.tooMuchMemory);
    case 'failed':
      throw new Unreadable(SENTENCES.damaged);
    case 'answered': {
      const answer = ran.answer as ReadAnswer;
      if (answer.kind === 'unreadable') throw new Unreadable(answer.sentence);
      return answer.read;
    }
  }
}
