import { sameSlot } from '../claim/compatible';
import type { Contradiction } from '../claim/contradiction';
import { citeReference } from '../claim/reference';
import { slotOf } from '../claim/slot-of-claim';
import { citationOf } from '../source/document';
import type { Feedback } from './card';
import { contradictionsAbout, nameOf, type CollectionIndex } from './collection-index';
import { optionOf } from './value-option';
import { isQuestion, type CardOnClaims, type WrittenClaim } from './written-card';

/** What is said after an answer, by the standing of its claims: whose view it is, every value side by side, what settles it. */
export function feedbackOf(index: CollectionIndex, on: CardOnClaims): Feedback {
  const { claims, card } = on;
  const contradictions = [...new Set(claims.flatMap((claim) => contradictionsOf(index, claim)))];
  const notes = [card.note, ...contradictions.map(({ note }) => note)].filter((note) => note !== undefined);
  return {
    point: claims.map(({ text }) => text).join(' '),
    note: joined(notes, ' '),
    because: (isQuestion(on) ? on.card.answer.because : null) ?? null,
    whoSaysSo: joined(
      claims.map((claim) => whoSaysSo(index, claim)),
      '; ',
    ),
    values: contradictions.flatMap((contradiction) => valuesOf(index, contradiction)),
    settledBy: joined(
      claims.map((claim) => settledBy(index, claim, contradictionsOf(index, claim))),
      '; ',
    ),
  };
}

/** Each once; null where there is nothing. */
function joined(texts: readonly (string | null)[], separator: string): string | null {
  return [...new Set(texts)].filter((text) => text !== null).join(separator) || null;
}

/** The contradictions in a claim's own slot. */
export function contradictionsOf(index: CollectionIndex, claim: WrittenClaim): Contradiction[] {
  const slot = slotOf(claim);
  if (!slot) return [];
  return contradictionsAbout(index, slot).filter((contradiction) => sameSlot(contradiction.slot, slot));
}

/** "Robert Conquest, The Great Terror (1990), quoted by Jack Conrad". Null for what nobody in particular says. */
function whoSaysSo(index: CollectionIndex, claim: WrittenClaim): string | null {
  const { position, attributedTo, anchors } = claim;
  if (position) {
    const { holder, work, year, via } = position;
    const where = [work, year === undefined ? undefined : `(${year})`].filter(Boolean).join(' ');
    const quotedBy = via && `quoted by ${nameOf(index, `document/${via}`)}`;
    return [nameOf(index, holder), where, quotedBy].filter(Boolean).join(', ');
  }
  if (!attributedTo) return null;
  const through = attributedTo.startsWith('actor/') ? anchors[0]?.document : undefined;
  const reportedBy = through && nameOf(index, `document/${through}`);
  const holder = nameOf(index, attributedTo);
  return reportedBy && reportedBy !== holder ? `${holder}, as reported by ${reportedBy}` : holder;
}

const VERDICTS = ['accepted', 'rival', 'unchecked', 'slip'] as const;

function valuesOf(index: CollectionIndex, contradiction: Contradiction): Feedback['values'] {
  return contradiction.values
    .map(({ document, value, says, verdict }) => {
      const record = index.documents.get(document);
      const citation = record ? citationOf(record) : document;
      return { document, citation, value: optionOf(index, value).text, says, verdict };
    })
    .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

function settledBy(index: CollectionIndex, claim: WrittenClaim, contradictions: Contradiction[]): string | null {
  const id = contradictions.find((contradiction) => contradiction.settledBy)?.settledBy ?? claim.checked;
  const reference = index.references.get(id);
  return reference ? citeReference(reference) : null;
}
