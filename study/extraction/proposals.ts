import type { CompiledCollection } from '../card/compile';
import type { ClaimKind } from '../card/card';
import type { OpenSlot } from '../claim/slot';
import type { Value } from '../claim/value';
import type { ClaimId, DocumentId } from '../ids';
import type { Anchor } from '../source/anchor';
import type { Actor } from '../subject/actor';
import type { Draft, DraftId } from './draft';

/** What a rule of the gate refused, and why. `reason` is a sentence for whoever wonders why there is no card. */
export type Refusal = {
  document: DocumentId;
  kind: ClaimKind;
  start: number;
  end: number;
  quote: string;
  rule: string;
  reason: string;
};

/** What one document, or one claim of a shipped collection, says in a slot. */
export type Account = {
  document: DocumentId;
  /** Of a shipped collection; null where the sentence stands in an uploaded document. */
  claim: ClaimId | null;
  value: Value | null;
  /** "1 December 1934", "about 2,000 delegates", "confessed". */
  says: string;
  /** The word by which it is sure or unsure of it: "allegedly", "probably", "proved"; null where it simply says so. */
  certainty: string | null;
  sentence: string;
  /** Null for a claim of a collection whose text is not here. */
  anchor: Anchor | null;
};

/** Two or more accounts of one thing, side by side, for a person to judge: not an assertion that either errs. */
export type Disagreement = {
  id: string;
  /** `values`: incompatible values in one slot; `accounts`: the same act told with another certainty or outcome. */
  kind: 'values' | 'accounts';
  title: string;
  slot: OpenSlot;
  accounts: Account[];
  /** What may explain it, where something does: "may count different things". */
  note: string | null;
  confidence: number;
};

/** What became of each block of a document, in order; `refused` only where nothing was carded. */
export type PassageCoverage = {
  document: DocumentId;
  start: number;
  end: number;
  state: 'carded' | 'refused' | 'skipped';
  drafts: DraftId[];
  /** Places in `Proposals.refusals`. */
  refusals: number[];
  /** Why it was skipped: "a heading", "nothing to ask found"; null elsewhere. */
  why: string | null;
};

/** Somebody whom the documents name, under all spellings found; `id` is what slots, holders and answers call them by. */
export type FoundPerson = Pick<Actor, 'id' | 'name' | 'variants'> & { mentions: number; roles: string[] };

/** In the order of the documents given, whose order among each other does not matter; drafts by rank within theirs. */
export type Proposals = {
  drafts: Draft[];
  refusals: Refusal[];
  disagreements: Disagreement[];
  coverage: PassageCoverage[];
  people: FoundPerson[];
};

/** What a shipped collection knows: its names are taken over, its claims are compared by slot. */
export type Shelf = Pick<CompiledCollection, 'documents' | 'actors' | 'events' | 'terms' | 'places' | 'claims'>;

export type Stage = 'reading' | 'people' | 'claims' | 'cards' | 'comparing' | 'ranking';

/** How far it is: `done` of 1 over all stages, and the drafts found so far. */
export type Progress = { stage: Stage; done: number; found: number };
