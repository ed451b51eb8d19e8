import { isPair, isScalar, visit, type Pair, type YAMLMap } from 'yaml';
import type { DocumentId } from '@/study/ids';
import { findSentences, pointAt, type Found, type PointedText } from '@/study/source/point';
import type { Pointer } from '@/study/source/written-anchor';
import type { ContentFile } from './content-file';
import type { Finding } from './finding';

export type PlacedAnchors = { source: string; placed: { document: string; sentence: string }[]; findings: Finding[] };

/**
 * Replaces every `find:` of a file by where its sentences stand. The file is edited as text at exactly those places, so that
 * comments and layout stay; a phrase that is nowhere, or in several sentences, is left as it is and reported.
 */
export function placeAnchors(file: ContentFile, textOf: (document: DocumentId) => PointedText | null): PlacedAnchors {
  const placed: PlacedAnchors['placed'] = [];
  const findings: Finding[] = [];
  const edits: { start: number; end: number; text: string }[] = [];
  for (const { map, pair, document, find } of draftsOf(file)) {
    const line = file.lines.linePos(rangeOf(pair, file.source).start).line;
    const refuse = (message: string) => findings.push({ file: file.shown, line, rule: 'anchor', message });
    const prepared = textOf(document);
    if (!prepared) {
      refuse(`the original of "${document}" is not here: put it into the folder that CLIO_ORIGINALS names`);
      continue;
    }
    const found = findSentences(prepared, find);
    if (found.kind !== 'found') {
      refuse(whyNotFound(found, prepared));
      continue;
    }
    const pointer = pointAt(prepared, found.first, found.last);
    edits.push({ ...rangeOf(pair, file.source), text: writePointer(pointer, map, pair, file) });
    placed.push({ document, sentence: prepared.text.slice(pointer.start, pointer.end).replace(/\s+/g, ' ') });
  }
  const source = edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), file.source);
  return { source, placed, findings };
}

type Draft = { map: YAMLMap; pair: Pair; document: DocumentId; find: string[] };

function draftsOf(file: ContentFile): Draft[] {
  const drafts: Draft[] = [];
  visit(file.yaml, {
    Map(_, map) {
      const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === 'find');
      const document = map.get('document');
      if (!pair || typeof document !== 'string') return;
      const find: unknown = (map.toJS(file.yaml) as { find: unknown }).find;
      const phrases = (Array.isArray(find) ? find : [find]).map((phrase) => (phrase === null ? '' : String(phrase)));
      drafts.push({ map, pair: pair as Pair, document: document as DocumentId, find: phrases });
    },
  });
  return drafts;
}

function rangeOf(pair: Pair, source: string): { start: number; end: number } {
  const key = (pair.key as { range: [number, number, number] }).range;
  const value = (pair.value as { range: [number, number, number] } | null)?.range ?? key;
  let end = value[1];
  while (/\s/.test(source[end - 1] ?? '')) end--;
  return { start: key[0], end };
}

function writePointer(pointer: Pointer, map: YAMLMap, pair: Pair, file: ContentFile): string {
  const entries = (Object.keys(pointer) as (keyof Pointer)[]).map((key) => {
    const value = pointer[key];
    // A digest of digits alone, or like 12e4…, would be read as a number.
    return `${key}: ${typeof value === 'string' ? `'${value}'` : value}`;
  });
  if (map.flow) return entries.join(', ');
  const column = file.lines.linePos(rangeOf(pair, file.source).start).col - 1;
  return entries.join(`\n${' '.repeat(column)}`);
}

function whyNotFound(found: Exclude<Found, { kind: 'found' }>, { text, sentences }: PointedText): string {
  const quoted = (indices: number[]) =>
    indices
      .map(
        (index) =>
          `\n      ¶${sentences[index]!.paragraph}: ${text.slice(sentences[index]!.start, sentences[index]!.end).replace(/\s+/g, ' ')}`,
      )
      .join('');
  if (found.kind === 'several') {
    return `"${found.phrase}" stands in ${found.sentences.length} places; take more words of the one you mean:${quoted(found.sentences)}`;
  }
  const near = found.nearest.length > 0 ? `; nearest:${quoted(found.nearest)}` : '';
  return `"${found.phrase}" is not in the text${near}`;
}
