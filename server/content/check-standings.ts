import { contradictionsOf } from '@/study/card/feedback';
import { sameHolder } from '@/study/card/collection-index';
import type { WrittenClaim } from '@/study/card/written-card';
import { compatibleValues, contradicts, sameSlot } from '@/study/claim/compatible';
import { slotOf } from '@/study/claim/slot-of-claim';
import { findingAt, type Checking } from './checking';
import type { Finding } from './finding';

/** Whether each claim has what its standing and its kind ask for, and whether the contradictions are any. */
export function checkStandings(checking: Checking): Finding[] {
  const { authored } = checking.index;
  return [
    ...authored.claims.flatMap((claim) =>
      [...standingOf(checking, claim), ...kindOf(checking, claim), ...rivals(checking, claim)].map(
        ({ rule, message }) => findingAt(checking, `claim/${claim.id}`, rule, message),
      ),
    ),
    ...checkContradictions(checking),
  ];
}

type Fault = { rule: string; message: string };

function standingOf({ index }: Checking, claim: WrittenClaim): Fault[] {
  const contradictions = contradictionsOf(index, claim);
  const unsettled = contradictions.filter(({ settledBy }) => settledBy === undefined);
  const fault = (wrong: boolean, message: string): Fault[] => (wrong ? [{ rule: 'standing', message }] : []);
  const hasReference =
    index.references.has(claim.checked) || contradictions.some(({ settledBy }) => settledBy !== undefined);
  switch (claim.standing) {
    case 'established':
      return [
        ...fault(
          claim.checked === 'nobody',
          'an established claim needs checked: framework or a reference; else it is attributed',
        ),
        ...fault(unsettled.length > 0, `${unsettled[0]?.id} contradicts it and nothing settles that: it is contested`),
        ...fault(
          contradictions.length > unsettled.length,
          `a document has it wrong (${contradictions[0]?.id}): it is corrected`,
        ),
      ];
    case 'attributed':
      return fault(
        !claim.attributedTo && !claim.position,
        'an attributed claim says whose it is: attributedTo, or a position',
      );
    case 'contested':
      return [
        ...fault(
          contradictions.length === 0 && rivalClaims(index, claim).length === 0,
          'a contested claim needs a contradiction, or a rival claim, in its slot',
        ),
        ...fault(
          contradictions.length > 0 && unsettled.length === 0,
          `${contradictions[0]?.id} is settled by a reference: the claim is corrected`,
        ),
      ];
    case 'corrected':
      return [
        ...fault(!hasReference, 'a corrected claim rests on a reference: checked:, or settledBy: of its contradiction'),
        ...fault(
          !contradictions.some(({ values }) => values.some(({ verdict }) => verdict === 'slip')),
          'a corrected claim has a contradiction in its slot with the slip in it',
        ),
      ];
  }
}

function kindOf({ index }: Checking, claim: WrittenClaim): Fault[] {
  const faults: Fault[] = [];
  if (claim.kind === 'position' && !claim.position)
    faults.push({ rule: 'position', message: 'a position names its holder, debate and view' });
  if (claim.kind !== 'position' && claim.position)
    faults.push({ rule: 'position', message: `has a position, but is of kind ${claim.kind}` });
  if (claim.kind === 'position' && claim.standing === 'established') {
    faults.push({
      rule: 'position',
      message: "a view is somebody's, not a fact: its standing is attributed or contested",
    });
  }
  if (!slotOf(claim)) faults.push({ rule: 'slot', message: 'has no slot' });
  if (
    claim.position?.holder.startsWith('actor/') &&
    !claim.position.via &&
    !claim.anchors.some(({ document }) => isAuthor(index, claim, document))
  ) {
    faults.push({ rule: 'position', message: 'says not through which document we have it: via' });
  }
  const live = claim.cards.filter(({ retired }) => retired === undefined);
  const noCards = claim.hard.includes('sexual-violence');
  if (noCards && live.length > 0) faults.push({ rule: 'hard', message: 'sexual violence is not made into cards' });
  const joined = index.authored.cards.some(({ claims }) => claims.includes(claim.id));
  // What is indispensable is asked; useful and small things may be there to read only, in the margin of the essay.
  if (!noCards && claim.importance === 3 && claim.cards.length === 0 && !joined)
    faults.push({ rule: 'card', message: 'is indispensable (importance 3) and has no card: it must be asked' });
  return faults;
}

function isAuthor(index: Checking['index'], claim: WrittenClaim, document: string): boolean {
  return sameHolder(index, `document/${document}`) === sameHolder(index, claim.position!.holder);
}

/** Claims of one slot with incompatible values, where either is put as a fact. */
function rivals({ index }: Checking, claim: WrittenClaim): Fault[] {
  if (claim.standing === 'contested' || claim.standing === 'attributed') return [];
  return rivalClaims(index, claim).map((other) => ({
    rule: 'standing',
    message: `${other.id} gives another value in the same slot: make it contested, corrected, or give it its own scope`,
  }));
}

function rivalClaims(index: Checking['index'], claim: WrittenClaim): WrittenClaim[] {
  const slot = slotOf(claim);
  if (!slot || claim.kind === 'position') return [];
  return index.slots
    .filter((other) => other.claim.id !== claim.id && contradicts(other.slot, slot))
    .map((other) => other.claim);
}

function checkContradictions(checking: Checking): Finding[] {
  return checking.index.authored.contradictions.flatMap((contradiction) => {
    const { id, values, settledBy } = contradiction;
    const fault = (wrong: boolean, message: string) =>
      wrong ? [findingAt(checking, `contradiction/${id}`, 'contradiction', message)] : [];
    // One document may have it wrong alone: then the value it is measured by is that of the claim in the slot.
    const claimed = checking.index.slots.filter(({ slot }) => sameSlot(slot, contradiction.slot));
    const all = [...values.map(({ value }) => value), ...claimed.map(({ slot }) => slot.value)];
    const differ = values.some(({ value }) => all.some((other) => !compatibleValues(value, other)));
    const verdicts = values.map(({ verdict }) => verdict);
    return [
      ...fault(
        !differ,
        'its values contradict neither each other nor a claim in its slot: precision, rounding and overlap are no contradiction',
      ),
      ...fault(
        verdicts.includes('slip') && settledBy === undefined,
        'calls a value a slip without a reference: settledBy',
      ),
      ...fault(settledBy !== undefined && !verdicts.includes('slip'), 'is settled, but no value is called a slip'),
    ];
  });
}
