import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { decodeText } from './decode-text';
import { blocksOfHtml, type Locate } from './html-blocks';
import { joinBlocks, type ReadText } from './raw-block';
import { alignPieces } from './read-markdown';
import { namedEncoding } from './sniff';
import { SENTENCES, Unreadable } from './unreadable';

/** The article in a web page, without what stands around it. Nothing in it runs and nothing is fetched. */
export function readHtml(bytes: Uint8Array): ReadText {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1');
  const source = decodeText(bytes, namedEncoding(head));
  refuseDeepNesting(source);
  const dom = new JSDOM(source, { includeNodeLocations: true });
  const { document } = dom.window;
  const locate = locator(dom, source);
  const title = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title;
  const author =
    document.querySelector('meta[name="author"], meta[property="article:author"]')?.getAttribute('content') ?? '';
  const written = document.querySelector('meta[property="article:published_time"], meta[name="date"], time[datetime]');
  const date = written?.getAttribute('content') ?? written?.getAttribute('datetime') ?? '';
  const article = articleOf(document);
  const joined = joinBlocks(blocksOfHtml(article, locate), 'file');
  return {
    ...joined,
    title: title.trim(),
    author: /^https?:/.test(author) ? '' : author.trim(),
    year: Number(/\b(1[5-9]|20)\d\d\b/.exec(date)?.[0]) || null,
  };
}

/** Parsers recurse: ten thousand elements in one another are no page. */
export function refuseDeepNesting(source: string): void {
  let depth = 0;
  for (const { 0: tag } of source.matchAll(/<(\/?)(?:div|span|p|b|i|em|font|section|ul|ol|li|table|blockquote)\b/gi)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth > 2_000) throw new Unreadable(SENTENCES.hostile);
  }
}

export function locator(dom: JSDOM, source: string, page = 1): Locate {
  return (node) => {
    const place = dom.nodeLocation(node);
    const text = node.data;
    return place
      ? alignPieces(text, source.slice(place.startOffset, place.endOffset), page, place.startOffset)
      : [{ text, page: 0, offset: 0 }];
  };
}

/** What Readability finds; where it finds nothing that deserves the name, the whole page, furniture aside. */
function articleOf(document: Document): Element {
  const article = new Readability<Element>(document, {
    // The nodes themselves, not their HTML: they know where in the file they stand.
    serializer: (node) => node as Element,
    charThreshold: 200,
    keepClasses: true,
    maxElemsToParse: 200_000,
  }).parse();
  const found = article?.content ?? null;
  return found && (found.textContent ?? '').trim().length >= 100 ? found : document.body;
}
