import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { refuseEntities, type Archive } from './archive';
import { blocksOfHtml } from './html-blocks';
import { joinBlocks, type RawBlock, type ReadText } from './raw-block';
import { SENTENCES, Unreadable } from './unreadable';

/** A Word file by its styles: headings, tables and notes stay what they are. Its "pages" are its paragraphs, as Word counts none. */
export async function readDocx(bytes: Buffer, archive: Archive): Promise<ReadText> {
  for (const [name, part] of archive) if (/\.(xml|rels)$/i.test(name)) refuseEntities(part.toString('utf8'));
  const { value } = await mammoth
    .convertToHtml(
      { buffer: bytes },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    .catch(() => {
      throw new Unreadable(SENTENCES.damaged);
    });
  const dom = new JSDOM(value);
  const raw = blocksOfHtml(dom.window.document.body, (node) => [{ text: node.data, page: -1, offset: 0 }]);
  const core = archive.get('docProps/core.xml')?.toString('utf8') ?? '';
  const field = (name: string) => decode(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(core)?.[1] ?? '');
  const joined = joinBlocks(raw.map(numbered), 'paragraph');
  const heading = joined.blocks.find(({ kind, start }) => kind === 'heading' && start < 500);
  return {
    ...joined,
    title: field('dc:title') || (heading ? joined.text.slice(heading.start, heading.end) : ''),
    author: field('dc:creator'),
    year: null, // when the file was saved is not when the text was written
  };
}

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
];

/** The number of the paragraph as its page, and places in its own words. */
function numbered(block: RawBlock, index: number): RawBlock {
  let offset = 0;
  const pieces = block.pieces.map((piece) => {
    if (piece.page === 0) return piece;
    const placed = { ...piece, page: index + 1, offset };
    offset += piece.text.length;
    return placed;
  });
  return { ...block, pieces };
}

function decode(text: string): string {
  return text
    .replace(
      /&(amp|lt|gt|quot|apos);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name]!,
    )
    .trim();
}
