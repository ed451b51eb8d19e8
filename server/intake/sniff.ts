import { decodeText } from './decode-text';
import { SENTENCES, Unreadable } from './unreadable';

export type Format = 'txt' | 'md' | 'html' | 'docx' | 'pdf' | 'epub';

/**
 * What a file is, by its bytes; its name only tells Markdown from other plain text. An archive is told apart by what is in it, which
 * the caller has listed.
 */
export function sniff(bytes: Uint8Array, fileName: string): Exclude<Format, 'docx' | 'epub'> | 'zip' {
  if (bytes.length === 0) throw new Unreadable(SENTENCES.empty);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  if (/^\s*%PDF-/.test(head)) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return 'zip';
  if (head.startsWith('PK\x05\x06')) throw new Unreadable(SENTENCES.empty);
  if (head.startsWith('\xd0\xcf\x11\xe0')) throw new Unreadable(SENTENCES.oldWord);
  if (OTHERS.some((begin) => head.startsWith(begin))) throw new Unreadable(SENTENCES.wrongType);
  const text = decodeText(bytes.subarray(0, 65_536 & ~3), namedEncoding(head) ?? 'windows-1252').slice(0, 4_000);
  if (
    /<(!doctype html|html|head|body|article)\b/i.test(text) ||
    (/\.x?html?$/i.test(fileName) && /<[a-z]/i.test(text))
  ) {
    return 'html';
  }
  if (/^\s*(<\?xml|<!DOCTYPE|\{\\rtf)/.test(text)) throw new Unreadable(SENTENCES.wrongType);
  return /\.(md|markdown)$/i.test(fileName) ? 'md' : 'txt';
}

/** An encoding that a web page names in its head. */
export function namedEncoding(head: string): string | null {
  return (
    /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ??
    /<\?xml[^>]+encoding="([\w-]+)"/i.exec(head)?.[1]?.toLowerCase() ??
    null
  );
}

// Pictures, sound, films, archives and programs, by how they begin.
const OTHERS = [
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'RIFF',
  'BM\x00',
  'II*\x00',
  'MM\x00*',
  'OggS',
  'ID3',
  '\x1f\x8b',
  'Rar!',
  '7z\xbc\xaf',
  '\x7fELF',
  'MZ',
  'SQLite format 3',
  '\x00\x00\x00',
];
