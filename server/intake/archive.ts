import yauzl from 'yauzl';
import { MOST_ARCHIVE_RATIO, SENTENCES, Unreadable } from './unreadable';

/** The files of an archive by name, unpacked. Read in memory: nothing of it is ever written to a disk. */
export type Archive = ReadonlyMap<string, Buffer>;

const MOST_ENTRIES = 5_000;
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;
/** A small archive may hold a long stretch of the same letter. */
const ALWAYS_ALLOWED_BYTES = 2 * 1024 * 1024;

/**
 * Unpacks what `wanted` names, counting what really comes out, whatever the archive says of itself. Names that lead out of it, more
 * entries than any document has, entries with a password and ones that swell are refused.
 */
export function unpack(bytes: Buffer, wanted: (name: string) => boolean): Promise<Archive> {
  const limit = Math.min(MOST_UNPACKED_BYTES, Math.max(ALWAYS_ALLOWED_BYTES, bytes.length * MOST_ARCHIVE_RATIO));
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(error instanceof Unreadable ? error : refusalOf(error));
    yauzl.fromBuffer(bytes, { lazyEntries: true, strictFileNames: false }, (error, zip) => {
      if (error) return fail(error);
      if (zip.entryCount > MOST_ENTRIES) return fail(new Unreadable(SENTENCES.hostile));
      const files = new Map<string, Buffer>();
      let declared = 0;
      let unpacked = 0;
      zip.on('error', fail);
      zip.on('end', () => resolve(files));
      zip.on('entry', (entry) => {
        declared += entry.uncompressedSize;
        if (declared > limit) return fail(new Unreadable(SENTENCES.bomb));
        if (files.has(entry.fileName)) return fail(new Unreadable(SENTENCES.hostile));
        if ((entry.generalPurposeBitFlag & 1) === 1) return fail(new Unreadable(SENTENCES.encrypted));
        if (!wanted(entry.fileName) || entry.fileName.endsWith('/')) return zip.readEntry();
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return fail(failed);
          const chunks: Buffer[] = [];
          stream.on('error', fail);
          stream.on('data', (chunk: Buffer) => {
            unpacked += chunk.length;
            if (unpacked > limit) stream.destroy(new Unreadable(SENTENCES.bomb));
            else chunks.push(chunk);
          });
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(chunks));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

function refusalOf(error: unknown): Unreadable {
  const said = error instanceof Error ? error.message : String(error);
  if (/invalid relative path|absolute path|invalid characters in fileName/i.test(said))
    return new Unreadable(SENTENCES.hostile);
  if (/too many bytes|uncompressed size/i.test(said)) return new Unreadable(SENTENCES.bomb);
  if (/encrypt/i.test(said)) return new Unreadable(SENTENCES.encrypted);
  return new Unreadable(SENTENCES.damaged);
}

/** Entities of one's own in a part of an archive: no writer of such files makes them, and they can blow up or fetch what they like. */
export function refuseEntities(xml: string): string {
  if (/<!ENTITY/i.test(xml)) throw new Unreadable(SENTENCES.hostile);
  return xml;
}
