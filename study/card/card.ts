import type { CardId, ClaimId, CollectionId, DocumentId, PassageId } from '../ids';

export type ClaimKind = 'date' | 'person' | 'position' | 'figure' | 'term' | 'cause';
export type Standing = 'established' | 'attributed' | 'contested' | 'corrected';
export type HardSubject = 'killing' | 'torture' | 'suicide' | 'antisemitism' | 'sexual-violence';

/**
 * One thing asked, complete in itself: whoever holds a card can ask it, mark it, explain it and show its evidence without
 * the collection it came from, so it travels to the browser, and later into an offline pack, as it is. Compiled from the
 * authored content by `compile.ts`; stored as one JSON value.
 */
export type Card = {
  id: CardId;
  /** Raised when the wording changes; another thing asked is another card. */
  revision: number;
  collection: CollectionId;
  collectionTitle: string;
  /** The claims it rests on. Cards of one claim are siblings. */
  claims: ClaimId[];
  kind: ClaimKind;
  standing: Standing;
  hard: HardSubject[];
  themes: string[];
  prompt: string;
  /** What shape the answer has, hence which presentations can ask it. */
  form: CardForm;
  /** The answer in words, whatever its shape, and under one key. */
  answer: Option;
  /** Other spellings and names a typed answer may take. */
  accepted: string[];
  /** Names of other things that would pass for a slip of the pen: typed, they are wrong. */
  otherNames: string[];
  /**
   * Wrong options the engine may choose from, best first; fewer than two means never multiple choice.
   * A sitting takes three by seed, so that the right answer's rank is even over a deck.
   */
  wrong: WrongOption[];
  feedback: Feedback;
  /** At least one, for every card that Clio ships or makes. */
  evidence: Evidence[];
};

/** A card of the one shape is never asked as another: only a plain question can have options, be typed or turned over. */
export type CardForm =
  | { kind: 'question' }
  /** The prompt is a sentence with a gap in it. */
  | { kind: 'gap' }
  /** Earliest first. `around`: the key of the one that stands fixed, where only before or after is asked. */
  | { kind: 'ordering'; events: DatedOption[]; around: string | null }
  | { kind: 'matching'; pairs: MatchedPair[] };

/** An event to be put in order, with its date in words, which is shown afterwards. */
export type DatedOption = Option & { when: string };

/** What belongs together. */
export type MatchedPair = { left: Option; right: Option };

/** Something that may be shown as an answer. Equal keys are the same thing, under any spelling and in any card. */
export type Option = {
  /** `actor/sergei-kirov`, `date/1934-12-01`, `number/1966/delegates`, `view/<debate>/<view>`, `text/<slug>`. */
  key: string;
  text: string;
  /** Dates and numbers are shown in order of this; null where the order is shuffled. */
  order: number | null;
};

export type WrongOption = Option & {
  /** What it is true of, completing "true of …": shown after answering. Null where nothing is known. */
  trueOf: string | null;
  /** Why it is wrong here, in a sentence: for cards on argument and evidence. Null elsewhere. */
  because: string | null;
};

export type Feedback = {
  /** The claim in a sentence. */
  point: string;
  note: string | null;
  /** Why the answer is right, where the card gives a reason for every option. */
  because: string | null;
  /** For `attributed`: whose view it is, and via whom we have it: "Robert Conquest, quoted by Jack Conrad". */
  whoSaysSo: string | null;
  /** For `contested`: every value side by side; for `corrected`: the slips. */
  values: {
    document: DocumentId;
    citation: string;
    value: string;
    says: string;
    verdict: 'accepted' | 'rival' | 'slip' | 'unchecked';
  }[];
  /** The reference that settles it, as a citation with what it says. */
  settledBy: string | null;
};

/** Where a claim is supported: our summary's passage and where the original's sentence stands, or the sentence itself. */
export type Evidence = {
  document: DocumentId;
  /** "Jack Conrad, Stalin's system of terror (Weekly Worker, 2003)". */
  citation: string;
  author: string;
  passage: PassageId;
  heading: string;
  /** Of a shipped document our words, never the essay's; of one's own the sentence, letter by letter. */
  text: string;
  /** What stands around the sentence in a document that the person holds; null where `text` is our summary. */
  held: { before: string; after: string } | null;
  /** Paragraph and UTF-16 offsets in the original, for whoever holds it. */
  paragraph: number;
  start: number;
  end: number;
};
