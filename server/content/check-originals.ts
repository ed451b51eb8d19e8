import { locatePointer } from '@/study/source/locate-pointer';
import { prepareText, type PointedText } from '@/study/source/point';
import type { WrittenAnchor } from '@/study/source/written-anchor';
import { findingAt, type Checking } from './checking';
import type { Finding } from './finding';

/** No anchor may be a draft; where the original is at hand, each must stand exactly where it says, and the record must fit. */
export function checkAnchors(checking: Checking): Finding[] {
  const { authored, documents } = checking.index;
  const prepared = new Map<string, PointedText>();
  for (const [id, text] of checking.originals.texts) prepared.set(id, prepareText(text));
  const lengths = [...checking.originals.texts].flatMap(([id, text]) => {
    const said = documents.get(id)?.original.characters;
    return said === text.length
      ? []
      : [findingAt(checking, `document/${id}`, 'anchor', `original.characters is ${text.length}, not ${said}`)];
  });
  const owners: [owner: string, anchors: WrittenAnchor[]][] = [
    ...authored.claims.map(({ id, anchors }) => [`claim/${id}`, anchors] as [string, WrittenAnchor[]]),
    ...authored.contradictions.map(
      ({ id, values }) =>
        [`contradiction/${id}`, values.flatMap(({ anchors }) => anchors)] as [string, WrittenAnchor[]],
    ),
  ];
  const wrong = owners.flatMap(([owner, anchors]) =>
    anchors.flatMap((anchor) => {
      const message = faultOf(anchor, prepared.get(anchor.document));
      return message === null ? [] : [findingAt(checking, owner, 'anchor', message)];
    }),
  );
  return [...lengths, ...wrong];
}

function faultOf(anchor: WrittenAnchor, text: PointedText | undefined): string | null {
  if (anchor.kind === 'draft') return `still looks for "${anchor.find.join('" … "')}": run npm run content:anchor`;
  if (!text) return null;
  const located = locatePointer(text, anchor);
  switch (located.kind) {
    case 'exact': {
      const inSentences =
        text.sentences.some(({ start }) => start === anchor.start) &&
        text.sentences.some(({ end }) => end === anchor.end);
      return inSentences ? null : `${anchor.start}–${anchor.end} in ${anchor.document} are no whole sentences`;
    }
    case 'moved':
      return `has moved in ${anchor.document}: from ${anchor.start} to ${located.start}–${located.end}`;
    case 'lost':
      return `points at nothing in ${anchor.document} (${anchor.start}–${anchor.end}): give it a find: and run npm run content:anchor`;
  }
}
