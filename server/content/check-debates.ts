import type { Debate, DebateEvidence } from '@/study/claim/debate';
import { findingAt, type Checking } from './checking';
import type { Finding } from './finding';

/** Whether the evidence of each debate can be followed: every view and work is there, and who argues from a point does so in a text that has it. */
export function checkDebates(checking: Checking): Finding[] {
  return checking.index.authored.debates.flatMap((debate) =>
    [
      ...debate.evidence.flatMap((evidence) => faultsOf(checking, debate, evidence)),
      ...debate.since.flatMap(({ reference, view }) => [
        ...(checking.index.references.has(reference) ? [] : [`there is no reference "${reference}"`]),
        ...unknownView(debate, view),
      ]),
      ...twice(debate),
    ].map((message) => findingAt(checking, `debate/${debate.id}`, 'debate', message)),
  );
}

function faultsOf({ index }: Checking, debate: Debate, { view, claim, by }: DebateEvidence): string[] {
  const [kind, id] = by.split('/') as ['actor' | 'document', string];
  const isKnown = kind === 'actor' ? index.actors.has(id) : index.documents.has(id);
  const found = index.claims.get(claim);
  if (!found || !isKnown)
    return [
      ...(found ? [] : [`there is no claim "${claim}"`]),
      ...(isKnown ? [] : [`there is no ${kind} "${id}"`]),
      ...unknownView(debate, view),
    ];
  const isThere = kind === 'actor' || found.anchors.some(({ document }) => document === id);
  return [
    ...unknownView(debate, view),
    ...(isThere ? [] : [`${by} cannot argue from ${claim}: the claim has no anchor in that text`]),
    ...(found.position?.debate === debate.id && found.position.view === view
      ? [`${claim} is the view ${view} itself: evidence is what it rests on`]
      : []),
  ];
}

function unknownView({ id, views }: Debate, view: string | undefined): string[] {
  return view === undefined || views.some((one) => one.id === view) ? [] : [`there is no view "${id}/${view}"`];
}

function twice({ evidence }: Debate): string[] {
  const keys = evidence.map(({ view, claim, bearing, by }) => `${by} on ${claim} (${bearing} ${view})`);
  return keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${key} stands twice`);
}
