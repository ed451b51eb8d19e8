import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { decodeText } from './decode-text';
import { joinBlocks, type RawBlock, type ReadText } from './raw-block';
import { inserted, type Piece } from './text-writer';

/** Markdown with tables and footnotes; its own marks and raw HTML are left out, and the words keep their places in the file. */
export function readMarkdown(bytes: Uint8Array): ReadText {
  const source = decodeText(bytes).replaceAll('\0', ' ');
  const front = /^---\r?\n[\s\S]*?\n---\r?\n/.exec(source)?.[0] ?? '';
  // Without the head; `shift` brings its length back into every place.
  const body = source.slice(front.length);
  const shift = source.length - body.length;
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const raw = tree.children.flatMap((node) => blocksOf(node, { source: body, shift, kind: 'paragraph' }));
  const joined = joinBlocks(raw, 'file');
  const heading = joined.blocks.find(({ kind }) => kind === 'heading');
  const field = (name: string) => new RegExp(`^${name}:\\s*["']?(.+?)["']?\\s*$`, 'im').exec(front)?.[1] ?? '';
  return {
    ...joined,
    title: field('title') || (heading ? joined.text.slice(heading.start, heading.end) : ''),
    author: field('author'),
    year: Number(/\b(1[5-9]|20)\d\d\b/.exec(field('date') || field('year'))?.[0]) || null,
  };
}

type Within = { source: string; shift: number; kind: 'paragraph' | 'quote' | 'list' };

function blocksOf(node: RootContent, within: Within): RawBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth, pieces: piecesOf(node.children, within) }];
    case 'paragraph':
      return [{ kind: within.kind, pieces: piecesOf(node.children, within) }];
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, { ...within, kind: 'quote' }));
    case 'list':
      return node.children.flatMap((item) =>
        item.children.flatMap((child) => blocksOf(child, { ...within, kind: 'list' })),
      );
    case 'table':
      return node.children.map((row) => ({
        kind: 'table',
        pieces: row.children.flatMap((cell, index) => [
          ...(index > 0 ? [inserted('\t')] : []),
          ...piecesOf(cell.children, within),
        ]),
      }));
    case 'footnoteDefinition':
      return node.children.flatMap((child) =>
        blocksOf(child, within).map(({ pieces }): RawBlock => ({
          kind: 'footnote',
          mark: node.label ?? node.identifier,
          pieces,
        })),
      );
    default:
      return []; // code, rules, raw HTML, definitions: nothing to read
  }
}

function piecesOf(nodes: readonly PhrasingContent[], within: Within): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return located(node, node.value, within);
      case 'break':
        return [inserted(' ')];
      case 'footnoteReference':
        return [inserted(`[${node.label ?? node.identifier}]`)];
      case 'image':
      case 'imageReference':
      case 'html':
        return [];
      default:
        return 'children' in node ? piecesOf(node.children, within) : [];
    }
  });
}

/** A node's text beside what stands in the file: escapes and entities are stepped over. */
function located(node: Nodes, value: string, { source, shift }: Within): Piece[] {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) return [inserted(value)];
  return alignPieces(value, source.slice(from, to), 1, from + shift);
}

/**
 * What was decoded, cut where it leaves the source: an entity or escape stands for one character, at the place where it begins.
 * (Where the two cannot be brought together the rest points to where that began.)
 */
export function alignPieces(value: string, source: string, page: number, offset: number): Piece[] {
  if (value === source) return [{ text: value, page, offset }];
  const pieces: Piece[] = [];
  let at = 0;
  let begin = 0;
  let beginAt = 0;
  const close = (end: number) => {
    if (end > begin) pieces.push({ text: value.slice(begin, end), page, offset: offset + beginAt });
  };
  for (let index = 0; index < value.length; index++) {
    if (value[index] !== source[at]) {
      close(index);
      const entity = /^&(?:#\d+|#x[\da-f]+|\w+);?/i.exec(source.slice(at, at + 40));
      const skip = entity ? 0 : source.slice(at, at + 200).indexOf(value[index]!);
      if (!entity && skip > 0) at += skip;
      begin = index;
      beginAt = Math.min(at, Math.max(source.length - 1, 0));
      if (entity) {
        at += entity[0].length;
        // Some entities are two UTF-16 units.
        const units = value.codePointAt(index)! > 0xffff ? 2 : 1;
        close(index + units);
        index += units - 1;
        begin = index + 1;
        beginAt = at;
        continue;
      }
    }
    at += 1;
  }
  close(value.length);
  return pieces;
}
