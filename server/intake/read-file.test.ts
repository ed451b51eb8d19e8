import { expect, test } from 'vitest';
import { bytesOf, docxOf, epubOf, pdfOf, wordParagraph, wordTable } from '@/server/testing/files';
import { sourceOf } from '@/study/source/source-map';
import type { ReadText } from './raw-block';
import { readFile } from './read-file';

test('a text is taken as it is: line ends are one kind, spellings and slips stay', async () => {
  const source = 'The Long Parliament\r\n\r\nIt met in Novemeber 1640.\r\n';
  const read = await readFile(bytesOf(source), 'notes.txt');

  expect(read).toMatchObject({ format: 'txt', title: 'The Long Parliament' });
  expect(read.text).toBe('The Long Parliament\n\nIt met in Novemeber 1640.\n');
  expectWayBack(read, [source]);
});

test.each([
  ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytesOf('Café, 1789.')])],
  ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Café, 1789.', 'utf16le')])],
  ['UTF-16 without one', Buffer.from('Café, 1789.', 'utf16le')],
  ['big-endian UTF-16', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('Café, 1789.', 'utf16le').swap16()])],
  ['Windows’ old encoding', Buffer.from('Caf\xe9, 1789.', 'latin1')],
])('%s is understood', async (_, bytes) => {
  expect((await readFile(bytes, 'notes.txt')).text).toBe('Café, 1789.');
});

test('Markdown keeps headings, quotations, rows and notes, and loses its marks', async () => {
  const source = `---
title: On the Fronde
author: Ada Clerk
date: 1998-03-01
---
# The Fronde

The *parlement* of Paris refused in 1648.[^1] AT&amp;T was not there.

> No taxes.

| Year | Event |
|------|-------|
| 1648 | Barricades |

[^1]: A court, no parliament.
`;
  const read = await readFile(bytesOf(source), 'fronde.md');

  expect(read).toMatchObject({ format: 'md', title: 'On the Fronde', author: 'Ada Clerk', year: 1998 });
  expect(parts(read)).toEqual([
    'heading: The Fronde',
    'paragraph: The parlement of Paris refused in 1648.[1] AT&T was not there.',
    'quote: No taxes.',
    'table: Year\tEvent',
    'table: 1648\tBarricades',
    'footnote 1: A court, no parliament.',
  ]);
  expectWayBack(read, [source]);
});

test('of a web page the article is read, not what stands around it', async () => {
  const paragraph =
    'The Diet of Worms met in 1521, and Luther would not take back a word of what he had written before it. ';
  const source = `<!doctype html><html><head><title>Worms | A magazine</title><meta name="author" content="Ada Clerk"></head><body>
<nav><a href="/">Home</a> <a href="/news">All our news of 1999</a></nav>
<article><h1>Luther at Worms</h1><p>${paragraph.repeat(3)}</p><h2>After</h2><p>He was hidden on the Wartburg &mdash; until March 1522. ${paragraph.repeat(2)}</p>
<blockquote><p>Here I stand.</p></blockquote></article>
<section class="comments" id="comments"><p>I think that you are all wrong about 1521, says a reader, and this goes on.</p></section>
<footer>Copyright 2011, imprint, cookies</footer><script>alert(1)</script></body></html>`;
  const read = await readFile(bytesOf(source), 'page.html');

  expect(read).toMatchObject({ format: 'html', author: 'Ada Clerk' });
  expect(read.text).toContain('Wartburg — until March 1522');
  expect(read.text).not.toMatch(/Home|1999|reader|Copyright|alert/);
  expect(parts(read)).toContain('heading: After');
  expect(parts(read)).toContain('quote: Here I stand.');
  expectWayBack(read, [source]);
});

test('a Word file keeps headings, tables and notes as such', async () => {
  const body =
    wordParagraph('The Hansa', { style: 'Heading1' }) +
    wordParagraph('Lübeck was refounded in 1159.', { note: 1 }) +
    wordParagraph('We go to Novgorod.', { style: 'Quote' }) +
    wordTable([
      ['Town', 'Joined'],
      ['Danzig', '1361'],
    ]);
  const read = await readFile(docxOf(body, { notes: ['Others say 1158.'] }), 'hansa.docx');

  expect(read).toMatchObject({ format: 'docx', title: 'The Hansa' });
  expect(parts(read)).toEqual([
    'heading: The Hansa',
    'paragraph: Lübeck was refounded in 1159.[1]',
    'quote: We go to Novgorod.',
    'table: Town\tJoined',
    'table: Danzig\t1361',
    'footnote 1: Others say 1158.',
  ]);
  expect(sourceOf(read.map, read.text.indexOf('refounded'))).toEqual({ page: 2, offset: 'Lübeck was '.length });
});

test('of a PDF running heads, page numbers and hyphens at line ends are undone, and notes stand at the end', async () => {
  const page = (number: number, lines: string[], note = '') => [
    { text: `The Thirty Years War ${number}`, y: 800, size: 9 },
    ...lines.map((text, index) => ({ text, y: 740 - index * 14 })),
    ...(note ? [{ text: note, y: 90, size: 8 }] : []),
    { text: String(number), y: 40, size: 9, x: 290 },
  ];
  const bytes = pdfOf([
    [
      { text: 'Prague', y: 770, size: 20 },
      ...page(
        1,
        ['The regents were thrown from a win-', 'dow of the castle in Prague in May 1618, and the'],
        '1 They lived.',
      ),
    ],
    page(2, ['war that followed lasted for thirty years of fighting.', 'A new paragraph ends here.']),
    page(3, ['It ended in Münster in 1648, where the well-known', 'peace was signed by well-known men.']),
  ]);
  const read = await readFile(bytes, 'war.pdf');

  expect(read.format).toBe('pdf');
  expect(read.text).toContain(
    'The regents were thrown from a window of the castle in Prague in May 1618, and the war that followed lasted for thirty years',
  );
  expect(read.text).not.toMatch(/Thirty Years War|win-|\b2\b/);
  expect(parts(read)[0]).toBe('heading: Prague');
  expect(parts(read).at(-1)).toBe('footnote 1: They lived.');
  expect(sourceOf(read.map, read.text.indexOf('war that followed'))?.page).toBe(2);
  expect(read.map.unit).toBe('page');
});

test('a book is read chapter after chapter, and says who wrote it', async () => {
  const chapters = [
    '<h1>One</h1><p>Tyndale was strangled &amp; burnt in 1536.<a href="#fn1" epub:type="noteref">1</a></p><aside>An advertisement.</aside><div id="fn1"><p>At Vilvoorde.</p></div>',
    '<h1>Two</h1><p>Coverdale had printed a Bible in 1535.</p>',
  ];
  const read = await readFile(epubOf(chapters), 'book.epub');

  expect(read).toMatchObject({ format: 'epub', title: 'A short book', author: 'Ada Clerk', year: 1999 });
  expect(parts(read)).toEqual([
    'heading: One',
    'paragraph: Tyndale was strangled & burnt in 1536.[1]',
    'footnote 1: At Vilvoorde.',
    'heading: Two',
    'paragraph: Coverdale had printed a Bible in 1535.',
  ]);
  expect(sourceOf(read.map, read.text.indexOf('Coverdale'))?.page).toBe(2);
});

test('a line of a megabyte is read in parts, whole sentences each', async () => {
  const sentence = 'In 1648 the peace was signed in Westphalia by all who were still alive. ';
  const read = await readFile(bytesOf(sentence.repeat(15_000)), 'line.txt');

  expect(read.blocks.length).toBeGreaterThan(50);
  for (const { start, end } of read.blocks.slice(0, -1))
    expect(read.text.slice(start, end)).toMatch(/^In 1648[\s\S]*alive\.$/);
});

test('a picture written as letters stays in the text, and is not read', async () => {
  const read = await readFile(bytesOf(`It was 1648.\n\n${'QUJDREVG'.repeat(100_000)}\n\nIt was 1650.`), 'odd.txt');
  expect(parts(read)).toEqual(['paragraph: It was 1648.', 'paragraph: It was 1650.']);
});

function parts({ text, blocks }: ReadText): string[] {
  return blocks.map((block) => {
    const mark = block.kind === 'footnote' ? ` ${block.mark}` : '';
    return `${block.kind}${mark}: ${text.slice(block.start, block.end)}`;
  });
}

/** Every character that the map places is the one that stands there, entities aside. */
function expectWayBack({ text, map }: ReadText, pages: string[]) {
  let placed = 0;
  for (let at = 0; at < text.length; at++) {
    const source = sourceOf(map, at);
    if (!source) continue;
    placed += 1;
    const there = pages[source.page - 1]![source.offset]!;
    if (there === '&' || (/\s/.test(there) && /\s/.test(text[at]!))) continue;
    expect(`${at} ${there}`).toBe(`${at} ${text[at]}`);
  }
  expect(placed / text.length).toBeGreaterThan(0.85);
}
