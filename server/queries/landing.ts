import type { Collection } from '@/study/card/collection';
import type { Debate } from '@/study/claim/debate';
import type { DebateId, DocumentId, PassageId } from '@/study/ids';
import { sentencesOf } from '@/study/source/sentence';
import type { Context } from '@/server/context';
import { readCollections } from '@/server/tables/library';
import { readAuthorsPositions, readDebate, type AuthorsPosition } from '@/server/tables/position';
import { guestCards } from './guest-cards';

/** A writer of one of our texts, what they answer, and in which words. */
export type Writer = {
  document: DocumentId;
  name: string;
  title: string;
  publication: string;
  year: number;
  kind: 'polemic' | 'notes';
  /** The view that they hold. */
  view: string;
  /** Their position in a sentence of ours, and a few words of theirs. */
  point: string;
  phrase: string | null;
  /** The passage of our summary that it rests on. */
  passage: PassageId | null;
};

/** A question on which writers differ, to be played: who holds which of two views? */
export type OpenQuestion = {
  question: string;
  /** What is not in dispute, in a sentence; and what else has to be said, of views that are missing too. */
  setting: string;
  remark: string;
  views: Debate['views'];
  writers: Writer[];
  furtherReading: string[];
};

export type Landing = {
  /** Null where the content has no such question. */
  question: OpenQuestion | null;
  collections: Collection[];
  /** How many cards can be answered without an account, and of which deck. */
  guest: { cards: number; deckTitle: string } | null;
};

/** Sober, well known, and open: see docs/decisions/landing-and-guests.md. */
const DEBATE = 'kirov-murder' as DebateId;

/** What the first page shows, to visitors too. */
export async function landing({ db }: Pick<Context, 'db'>): Promise<Landing> {
  const [found, positions, collections, guest] = await Promise.all([
    readDebate(db, DEBATE),
    readAuthorsPositions(db, DEBATE),
    readCollections(db),
    guestCards({ db }),
  ]);
  return {
    question: found && openQuestion(found.debate, positions),
    collections,
    guest: guest && { cards: guest.cards.length, deckTitle: guest.deck.title },
  };
}

function openQuestion(debate: Debate, positions: readonly AuthorsPosition[]): OpenQuestion | null {
  const writers = positions.map(writerOf);
  const views = debate.views.filter(({ id }) => writers.some(({ view }) => view === id));
  const [first] = sentencesOf(debate.introduction);
  if (views.length !== 2 || !first || !positions.every(({ claim }) => isFit(claim))) return null;
  return {
    question: debate.question,
    setting: debate.introduction.slice(first.start, first.end),
    remark: debate.introduction.slice(first.end).trim(),
    views,
    writers,
    furtherReading: debate.furtherReading,
  };
}

/** A murder that every textbook tells may stand on the first page as a question of who claims what; nothing harder may. */
function isFit({ hard }: AuthorsPosition['claim']): boolean {
  return hard.every((subject) => subject === 'killing');
}

function writerOf({ claim, document }: AuthorsPosition): Writer {
  const { id, author, title, publication, year, kind } = document;
  return {
    document: id,
    name: author.replace(/ \(.*\)$/, ''),
    title,
    publication,
    year,
    kind,
    view: claim.position.view,
    point: claim.text,
    phrase: claim.position.phrase ?? null,
    passage: claim.anchors.find((anchor) => anchor.document === id)?.passage ?? null,
  };
}
