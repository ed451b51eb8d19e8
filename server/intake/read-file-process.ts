// A process of its own, for one file: its name as an argument, its bytes come in, one line of JSON goes out. It knows no secret and no database.
import { readFile } from './read-file';
import { SENTENCES, Unreadable } from './unreadable';

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const answer = await readFile(Buffer.concat(chunks), process.argv[2] ?? '').then(
  (read) => ({ kind: 'read', read }),
  (error: unknown) => {
    if (error instanceof Unreadable) return { kind: 'unreadable', sentence: error.message };
    // What a library makes of a broken file is its own affair, unless it is out of memory, which ends the process.
    console.error(error);
    return { kind: 'unreadable', sentence: SENTENCES.damaged };
  },
);
process.stdout.write(`${JSON.stringify(answer)}\n`);
