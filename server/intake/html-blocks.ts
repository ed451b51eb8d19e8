import type { RawBlock } from './raw-block';
import { inserted, type Piece } from './text-writer';

/** Where the characters of a text node stand in the file. */
export type Locate = (node: Text) => Piece[];

type Within = { kind: 'paragraph' | 'quote' | 'list'; note: string | null };

const SKIPPED = new Set(
  'script style noscript template nav aside form button input select textarea iframe object embed svg math canvas audio video img picture figure head'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'p div section article main header footer ul ol li dl dt dd blockquote table thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 pre hr address figure figcaption details summary center body caption'.split(
    ' ',
  ),
);

/**
 * The parts of a tree of HTML in reading order: headings, paragraphs, quotations, points, rows, and the notes at its end, which are
 * known by the link that leads to them. Elements that hide or move are no text.
 */
export function blocksOfHtml(root: Element, locate: Locate): RawBlock[] {
  const notes = notesOf(root);
  const blocks: RawBlock[] = [];
  let open: { pieces: Piece[]; within: Within } | null = null;

  const close = () => {
    if (open && open.pieces.length > 0) {
      const { pieces, within } = open;
      blocks.push(
        within.note === null ? { kind: within.kind, pieces } : { kind: 'footnote', mark: within.note, pieces },
      );
    }
    open = null;
  };
  const add = (pieces: readonly Piece[], within: Within) => {
    open ??= { pieces: [], within };
    open.pieces.push(...pieces);
  };
  const inline = (element: Node): Piece[] => {
    const kept = blocks.length;
    close();
    walkChildren(element, { kind: 'paragraph', note: null });
    close();
    return blocks.splice(kept).flatMap(({ pieces }, index) => (index > 0 ? [inserted(' '), ...pieces] : pieces));
  };

  function walkChildren(node: Node, within: Within) {
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child, within);
  }

  function walk(node: Node, within: Within) {
    if (node.nodeType === 3) return add(locate(node as Text), within);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    if (SKIPPED.has(name) || element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return;
    const mark = markOfReference(element, notes);
    if (mark !== null) return add([inserted(`[${mark}]`)], within);
    if (isBackLink(element)) return;
    const note = notes.get(element.id);
    if (note !== undefined && name !== 'a' && name !== 'sup') within = { kind: 'paragraph', note };
    if (/^h[1-6]$/.test(name)) {
      const pieces = inline(element);
      if (pieces.length > 0) blocks.push({ kind: 'heading', level: Number(name[1]), pieces });
    } else if (name === 'tr') {
      const cells = [...element.children].map(inline).filter((pieces) => pieces.some(({ text }) => text.trim() !== ''));
      const pieces = cells.flatMap((cell, index) => (index > 0 ? [inserted('\t'), ...cell] : cell));
      if (pieces.length > 0) blocks.push({ kind: 'table', pieces });
    } else if (name === 'br') {
      add([inserted(' ')], within);
    } else if (BLOCKS.has(name)) {
      close();
      walkChildren(element, inside(name, within));
      close();
    } else {
      walkChildren(element, within);
    }
  }

  walkChildren(root, { kind: 'paragraph', note: null });
  close();
  return blocks;
}

function inside(name: string, within: Within): Within {
  if (within.note !== null) return within;
  if (name === 'blockquote') return { ...within, kind: 'quote' };
  return name === 'li' ? { ...within, kind: 'list' } : within;
}

/** Ids of what is a note, with the marks by which the body calls them: as Word, books and Wikipedia's kin write them. */
function notesOf(root: Element): Map<string, string> {
  const notes = new Map<string, string>();
  for (const link of root.querySelectorAll('a[href^="#"], a[epub\\:type="noteref"]')) {
    const id = decodeURIComponent((link.getAttribute('href') ?? '').replace(/^[^#]*#/, ''));
    const mark = (link.textContent ?? '').trim().replace(/^\[|\]$/g, '');
    const isNote =
      /^(foot|end)?note|^fn|^cite_note|^_ftn\d|^en\d/i.test(id) && !/ref/i.test(id.replace(/^cite_note/, ''));
    if (isNote && mark !== '' && mark.length <= 4 && !/[↑^]/.test(mark) && !notes.has(id)) notes.set(id, mark);
  }
  return notes;
}

function markOfReference(element: Element, notes: ReadonlyMap<string, string>): string | null {
  if (element.localName !== 'a' && element.localName !== 'sup') return null;
  const link = element.localName === 'a' ? element : element.querySelector('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (!href.includes('#') || (link !== element && link!.textContent!.trim() !== element.textContent!.trim()))
    return null;
  const mark = notes.get(decodeURIComponent(href.replace(/^[^#]*#/, '')));
  return mark === (link!.textContent ?? '').trim().replace(/^\[|\]$/g, '') ? (mark ?? null) : null;
}

function isBackLink(element: Element): boolean {
  return (
    element.localName === 'a' &&
    /^#.*ref/i.test(element.getAttribute('href') ?? '') &&
    /^[\s↑^↩︎]*$/.test(element.textContent ?? '')
  );
}
