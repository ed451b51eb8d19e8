import { unpack } from './archive';
import type { ReadText } from './raw-block';
import { sniff, type Format } from './sniff';
import { MOST_FILE_BYTES, SENTENCES, Unreadable } from './unreadable';

export type ReadFile = ReadText & { format: Format };

/**
 * A file as canonical text, or `Unreadable` with the sentence why not. To be run apart from the server (`read-apart.ts`): a hostile
 * file may take all the time and memory that its process has.
 */
export async function readFile(bytes: Buffer, fileName: string): Promise<ReadFile> {
  if (bytes.length > MOST_FILE_BYTES) throw new Unreadable(SENTENCES.tooLarge);
  const kind = sniff(bytes, fileName);
  const read = kind === 'zip' ? await readArchive(bytes) : { ...(await readAlone(bytes, kind)), format: kind };
  if (read.blocks.length === 0) throw new Unreadable(SENTENCES.noText);
  return {
    ...read,
    title: (read.title || nameWithoutEnding(fileName)).slice(0, 300),
    author: read.author.slice(0, 200),
  };
}

type AloneFormat = Exclude<Format, 'docx' | 'epub'>;

// Each reader brings libraries of megabytes: only the one that is needed is loaded.
async function readAlone(bytes: Buffer, format: AloneFormat): Promise<ReadText> {
  switch (format) {
    case 'txt':
      return (await import('./read-plain')).readPlain(bytes);
    case 'md':
      return (await import('./read-markdown')).readMarkdown(bytes);
    case 'html':
      return (await import('./read-html')).readHtml(bytes);
    case 'pdf':
      return (await import('./read-pdf')).readPdf(bytes);
  }
}

async function readArchive(bytes: Buffer): Promise<ReadFile> {
  const archive = await unpack(bytes, (name) => /\.(xml|rels|x?html?|opf|ncx)$|^mimetype$/i.test(name));
  if (archive.has('word/document.xml')) {
    return { ...(await (await import('./read-docx')).readDocx(bytes, archive)), format: 'docx' };
  }
  if (archive.has('META-INF/container.xml')) {
    return { ...(await import('./read-epub')).readEpub(archive), format: 'epub' };
  }
  throw new Unreadable(SENTENCES.wrongType);
}

function nameWithoutEnding(fileName: string): string {
  return (
    fileName
      .replace(/\.[a-z]{1,8}$/i, '')
      .replace(/[_\s]+/g, ' ')
      .trim() || 'Untitled'
  );
}
