export type FoundKind = 'person' | 'event' | 'term' | 'debate' | 'passage';
export type Found = { kind: FoundKind; id: string; title: string; note: string; address: string };

/** The kinds in the order in which they stand, each with its heading. */
const kinds: { kind: FoundKind; heading: string }[] = [
  { kind: 'person', heading: 'People' },
  { kind: 'event', heading: 'Events' },
  { kind: 'term', heading: 'Terms' },
  { kind: 'debate', heading: 'Debates' },
  { kind: 'passage', heading: 'Passages of our summaries' },
];

/** What was found, by kind; the kind of the best answer first. */
export function groupsOf(found: readonly Found[]): { kind: FoundKind; heading: string; found: Found[] }[] {
  const best = found[0]?.kind;
  return kinds
    .map((one) => ({ ...one, found: found.filter(({ kind }) => kind === one.kind) }))
    .filter((group) => group.found.length > 0)
    .sort((a, b) => Number(b.kind === best) - Number(a.kind === best));
}
