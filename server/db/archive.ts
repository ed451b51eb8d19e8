import crypto from 'node:crypto';
import fs from 'node:fs';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { failure } from '@/scripts/failure.mjs';

// A backup is one gzip file of lines, each a JSON value. Rows are strings in PostgreSQL's own notation for a row, which
// keeps every type exactly; objects between them say what follows and what went before. The last line holds a digest of
// all lines before it, so that a file cut short or changed is known before anything is restored.

const headSchema = z.object({
  kind: z.literal('clio-backup'),
  version: z.literal(1),
  madeAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
});
const lineSchema = z.union([
  z.string(),
  z.discriminatedUnion('kind', [
    headSchema,
    z.object({ kind: z.literal('table'), name: z.string() }),
    z.object({ kind: z.literal('table-end'), rows: z.number(), sha256: z.string() }),
    z.object({ kind: z.literal('sequence'), name: z.string(), last: z.string(), called: z.boolean() }),
    z.object({ kind: z.literal('end'), sha256: z.string() }),
  ]),
]);

export type ArchiveHead = z.infer<typeof headSchema>;
export type ArchiveLine = z.infer<typeof lineSchema>;

/** Writes the lines to a file that must not exist yet; it has its name only when it is whole and on the disk. */
export async function writeArchive(file: string, lines: AsyncIterable<ArchiveLine>): Promise<void> {
  if (fs.existsSync(file)) throw failure(`${file} exists already: choose another name.`);
  const unfinished = `${file}.unfinished`;
  const out = fs.createWriteStream(unfinished, { mode: 0o600, flush: true });
  try {
    await once(out, 'open');
    await pipeline(withDigest(lines), createGzip(), out);
    await fs.promises.rename(unfinished, file);
  } catch (error) {
    await fs.promises.rm(unfinished, { force: true });
    throw error;
  }
}

/** Reads the lines once without doing anything, and refuses the file unless it is whole. */
export async function checkArchive(file: string): Promise<ArchiveHead> {
  if (!fs.existsSync(file)) throw failure(`There is no file ${file}.`);
  const hash = crypto.createHash('sha256');
  let head: ArchiveHead | undefined;
  let end: string | undefined;
  try {
    for await (const text of textLines(file)) {
      const line = lineSchema.parse(JSON.parse(text));
      if (head === undefined) head = headSchema.parse(line);
      if (typeof line === 'object' && line.kind === 'end') end = line.sha256;
      else hash.update(text);
    }
  } catch {
    throw failure(`${file} is damaged, or no backup of Clio.`);
  }
  if (!head || end === undefined) throw failure(`${file} is not whole: it ends too early.`);
  if (end !== hash.digest('hex')) throw failure(`${file} was changed after it was written.`);
  return head;
}

/** The lines of an archive that was checked. */
export async function* readArchive(file: string): AsyncGenerator<ArchiveLine> {
  for await (const text of textLines(file)) yield lineSchema.parse(JSON.parse(text));
}

async function* withDigest(lines: AsyncIterable<ArchiveLine>): AsyncGenerator<string> {
  const hash = crypto.createHash('sha256');
  for await (const line of lines) {
    const text = JSON.stringify(line);
    hash.update(text);
    yield `${text}\n`;
  }
  yield `${JSON.stringify({ kind: 'end', sha256: hash.digest('hex') })}\n`;
}

async function* textLines(file: string): AsyncGenerator<string> {
  const gunzip = createGunzip();
  const reading = pipeline(fs.createReadStream(file), gunzip);
  reading.catch(() => {}); // reported below, once the lines before the damage are read
  for await (const line of createInterface({ input: gunzip, crlfDelay: Infinity })) yield line;
  await reading;
}
