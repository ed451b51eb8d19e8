import path from 'node:path';
import { JSDOM } from 'jsdom';
import { refuseEntities, type Archive } from './archive';
import { blocksOfHtml } from './html-blocks';
import { joinBlocks, type RawBlock, type ReadText } from './raw-block';
import { locator, refuseDeepNesting } from './read-html';
import { SENTENCES, Unreadable } from './unreadable';

/** A book, chapter after chapter in the order of its spine; its "pages" are its chapters. */
export function readEpub(archive: Archive): ReadText {
  const container = xmlOf(archive, 'META-INF/container.xml');
  refuseProtected(archive);
  const packagePath = container.querySelector('rootfile')?.getAttribute('full-path') ?? '';
  const book = xmlOf(archive, packagePath);
  const items = new Map([...book.getElementsByTagName('item')].map((item) => [item.getAttribute('id'), item]));
  const raw: RawBlock[] = [];
  let chapter = 0;
  for (const reference of book.getElementsByTagName('itemref')) {
    const item = items.get(reference.getAttribute('idref'));
    const name =
      item && path.posix.join(path.posix.dirname(packagePath), decodeURIComponent(item.getAttribute('href') ?? ''));
    const part = name && archive.get(name);
    if (!part || /\bnav\b/.test(item.getAttribute('properties') ?? '')) continue;
    chapter += 1;
    const source = refuseEntities(part.toString('utf8'));
    refuseDeepNesting(source);
    const dom = new JSDOM(source, { includeNodeLocations: true });
    raw.push(...blocksOfHtml(dom.window.document.body, locator(dom, source, chapter)));
    dom.window.close();
  }
  const field = (name: string) => book.getElementsByTagName(`dc:${name}`)[0]?.textContent?.trim() ?? '';
  const authors = [...book.getElementsByTagName('dc:creator')].map(({ textContent }) => textContent?.trim() ?? '');
  return {
    ...joinBlocks(raw, 'chapter'),
    title: field('title'),
    author: authors.filter(Boolean).join(' and '),
    year: Number(/\b(1[5-9]|20)\d\d\b/.exec(field('date'))?.[0]) || null,
  };
}

function xmlOf(archive: Archive, name: string): Document {
  const part = archive.get(name);
  if (!part) throw new Unreadable(SENTENCES.damaged);
  try {
    return new JSDOM(refuseEntities(part.toString('utf8')), { contentType: 'text/xml' }).window.document;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(SENTENCES.damaged);
  }
}

/** Fonts may be scrambled; where chapters are, only the shop's own reader can open them. */
function refuseProtected(archive: Archive): void {
  const encryption = archive.get('META-INF/encryption.xml')?.toString('utf8') ?? '';
  const scrambled = [...encryption.matchAll(/CipherReference[^>]+URI="([^"]+)"/g)].map(([, uri]) => uri!);
  if (scrambled.some((uri) => /\.(x?html?|xml)$/i.test(uri))) throw new Unreadable(SENTENCES.copyProtected);
}
