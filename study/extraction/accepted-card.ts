import type { Card, Evidence, Option } from '../card/card';
import { indexCollection } from '../card/collection-index';
import { optionOf } from '../card/value-option';
import type { Value } from '../claim/value';
import type { ClaimId, CollectionId, PassageId } from '../ids';
import type { CanonicalText } from './canonical-text';
import type { Draft, DraftCard } from './draft';
import { NO_COLLECTION } from './no-collection';

export type Accepting = {
  collection: { id: CollectionId; title: string };
  /** Of the version that the draft's anchor points into. */
  text: Pick<CanonicalText, 'document' | 'title' | 'author' | 'year' | 'text' | 'blocks'>;
  revision: number;
};

/** A card that somebody has accepted, complete in itself, as every other is: its evidence is the sentence in its paragraph. */
export function acceptedCard(draft: Draft, card: DraftCard, { collection, text, revision }: Accepting): Card {
  const answer = { ...optionFor(card.answer), text: card.answerText };
  const names = card.answer.kind === 'text' ? [...card.answer.accepted, ...card.accepted] : card.accepted;
  return {
    id: card.id,
    revision,
    collection: collection.id,
    collectionTitle: text.title,
    claims: [draft.id as string as ClaimId],
    kind: draft.kind,
    standing: draft.standing,
    hard: draft.hard,
    themes: [],
    prompt: card.prompt,
    form: { kind: card.form },
    answer,
    accepted: [...new Set(names)].filter((name) => name !== answer.text),
    otherNames: [],
    wrong: card.options.map(({ value, text: words }) => ({
      ...optionFor(value),
      text: words,
      trueOf: value.trueOf ?? null,
      because: value.because ?? null,
    })),
    feedback: {
      point: draft.text,
      note: null,
      because: null,
      whoSaysSo: whoSaysSo(draft, text),
      values: [],
      settledBy: null,
    },
    evidence: [evidenceOf(draft, text)],
  };
}

/** "Ada Wolf, 1990, quoted by Jan Berg"; the document's author where it is their own statement. */
export function whoSaysSo({ standing, holder }: Draft, { author, title, document }: Accepting['text']): string | null {
  if (standing === 'established') return null;
  const writer = author || title;
  if (!holder) return writer;
  const whose = [holder.name, holder.work, holder.year].filter(Boolean).join(', ');
  return holder.via === null || holder.via !== document ? whose : `${whose}, quoted by ${writer}`;
}

/** The paragraph that a draft was found in, cut at the sentence: so much is shown around it, and no more is kept. */
const MOST_AROUND = 600;

export function evidenceOf(
  { anchor }: Pick<Draft, 'anchor'>,
  { document, title, author, year, text, blocks }: Accepting['text'],
): Evidence {
  const block = blocks.findIndex(({ start, end }) => start <= anchor.start && anchor.start < end);
  const { start, end } = blocks[block] ?? { start: anchor.start, end: anchor.end };
  const heading = blocks.slice(0, Math.max(0, block)).findLast(({ kind }) => kind === 'heading');
  return {
    document,
    citation: [author, title].filter(Boolean).join(', ') + (year === null ? '' : ` (${year})`),
    author: author || title,
    passage: `at-${anchor.start}` as PassageId,
    heading: heading ? text.slice(heading.start, heading.end) : title,
    text: anchor.quote,
    held: {
      before: text.slice(Math.max(start, anchor.start - MOST_AROUND), anchor.start),
      after: text.slice(anchor.end, Math.max(anchor.end, Math.min(end, anchor.end + MOST_AROUND))),
    },
    paragraph: block + 1,
    start: anchor.start,
    end: anchor.end,
  };
}

const nothing = indexCollection(NO_COLLECTION);

/** Its key is that of the same value in any other card. */
export function optionFor(value: Value): Option {
  return optionOf(nothing, value);
}

/** A card that somebody wrote for themselves. Without a source it rests on nothing, says so, and cannot be given to others. */
export function ownCard(
  written: { id: Card['id']; prompt: string; answer: string; accepted: string[] },
  { collection, revision, evidence }: { collection: Accepting['collection']; revision: number; evidence: Evidence[] },
): Card {
  const answer = optionFor({ kind: 'text', text: written.answer, accepted: [] });
  return {
    id: written.id,
    revision,
    collection: collection.id,
    collectionTitle: collection.title,
    claims: [],
    kind: 'term',
    standing: 'attributed',
    hard: [],
    themes: [],
    prompt: written.prompt,
    form: { kind: 'question' },
    answer,
    accepted: written.accepted,
    otherNames: [],
    wrong: [],
    feedback: { point: '', note: null, because: null, whoSaysSo: null, values: [], settledBy: null },
    evidence,
  };
}
