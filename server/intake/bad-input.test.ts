import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { bytesOf, docxOf, epubOf, pdfOf, wordParagraph, zipOf } from '@/server/testing/files';
import { readApart } from './read-apart';
import { SENTENCES } from './unreadable';

const text = wordParagraph('Some words of 1648.');
const docx = docxOf(text);
const pdf = pdfOf([[{ text: 'Some words of 1648 that are printed on a page.', y: 700 }]]);

test.each<[string, Buffer, string, string]>([
  ['nothing in it', Buffer.alloc(0), 'a.txt', SENTENCES.empty],
  ['only white space', bytesOf(' \n\n \t '), 'a.txt', SENTENCES.noText],
  ['more than 20 MB', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 'a.txt', SENTENCES.tooLarge],
  ['more than five million characters', Buffer.alloc(5_000_001, 'word '), 'a.txt', SENTENCES.tooLong],
  ['a picture that is called a text', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1'), 'a.txt', SENTENCES.wrongType],
  ['a program that is called a PDF', Buffer.from('MZ\x90\0\x03', 'latin1'), 'a.pdf', SENTENCES.wrongType],
  ['noise', Buffer.from([...Array(5_000).keys()].map((n) => (n * 7919) % 251)), 'a.txt', SENTENCES.wrongType],
  ['an old Word file', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), 'a.doc', SENTENCES.oldWord],
  ['an archive of something else', zipOf({ 'photo.jpg': 'x' }), 'a.docx', SENTENCES.wrongType],
  ['a PDF with a password', pdfOf([[{ text: 'x', y: 1 }]], { trailer: PASSWORD() }), 'a.pdf', SENTENCES.encrypted],
  ['a PDF that is a scan', pdfOf([[], [], []]), 'a.pdf', SENTENCES.noText],
  ['a PDF cut off after its first bytes', pdf.subarray(0, 60), 'a.pdf', SENTENCES.damaged],
  ['a Word file cut in half', docx.subarray(0, docx.length >> 1), 'a.docx', SENTENCES.damaged],
  ['a Word file whose text is no XML', zipOf({ 'word/document.xml': '<w:document><' }), 'a.docx', SENTENCES.damaged],
  ['an archive with a password', passwordBit(docx), 'a.docx', SENTENCES.encrypted],
  ['a bomb', zipOf({ 'word/document.xml': new Uint8Array(60_000_000) }), 'a.docx', SENTENCES.bomb],
  [
    'a bomb that says it is small',
    lyingSize(zipOf({ 'word/document.xml': new Uint8Array(60_000_000) })),
    'a.docx',
    SENTENCES.bomb,
  ],
  ['a name that leads out of the archive', zipOf({ '../../etc/passwd.xml': 'x' }), 'a.docx', SENTENCES.hostile],
  ['more entries than any document has', zipOf(manyEntries(6_000)), 'a.docx', SENTENCES.hostile],
  [
    'entities that swell',
    docxOf(text, { prologue: `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>` }),
    'a.docx',
    SENTENCES.hostile,
  ],
  [
    'entities that fetch files',
    epubOf(['<p>Words.</p>'], { 'OEBPS/c1.xhtml': `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><p>&a;</p>` }),
    'a.epub',
    SENTENCES.hostile,
  ],
  [
    'a book that its shop protects',
    epubOf(['<p>Words.</p>'], { 'META-INF/encryption.xml': '<CipherReference URI="OEBPS/c1.xhtml"/>' }),
    'a.epub',
    SENTENCES.copyProtected,
  ],
  ['elements ten thousand deep', bytesOf(`<html><body>${'<div>'.repeat(10_000)}x`), 'a.html', SENTENCES.hostile],
])('%s is answered in words, and leaves nothing on the disk', async (_, bytes, name, sentence) => {
  const before = readdirSync(tmpdir()).filter((entry) => !entry.startsWith('clio') && !entry.startsWith('tsx'));
  await expect(readApart(bytes, name)).rejects.toThrow(sentence);
  const after = readdirSync(tmpdir()).filter((entry) => !entry.startsWith('clio') && !entry.startsWith('tsx'));
  expect(after.filter((entry) => !before.includes(entry) && /read-file|unzip|docx|pdf/.test(entry))).toEqual([]);
});

test('the name of a file gives it no other kind', async () => {
  expect((await readApart(docx, 'really.txt')).format).toBe('docx');
});

test('whoever does not want it any more ends it at once', async () => {
  const controller = new AbortController();
  const reading = readApart(docx, 'a.docx', controller.signal);
  controller.abort(new Error('cancelled'));
  await expect(reading).rejects.toThrow('cancelled');
});

function PASSWORD() {
  const key = 'a'.repeat(64);
  return `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${key}> /U <${key}> >> /ID [<${'b'.repeat(32)}> <${'b'.repeat(32)}>]`;
}

function manyEntries(count: number): Record<string, string> {
  return Object.fromEntries([...Array(count).keys()].map((number) => [`word/${number}.xml`, 'x']));
}

/** As an archive with a password says it: one bit in the head of each entry. */
function passwordBit(zip: Buffer): Buffer {
  return eachHead(zip, (copy, at) => copy.writeUInt16LE(copy.readUInt16LE(at + 8) | 1, at + 8));
}

function lyingSize(zip: Buffer): Buffer {
  return eachHead(zip, (copy, at) => copy.writeUInt32LE(1_000, at + 24));
}

function eachHead(zip: Buffer, change: (copy: Buffer, at: number) => void): Buffer {
  const copy = Buffer.from(zip);
  for (let at = copy.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 4, 'latin1'))
    change(copy, at);
  return copy;
}
