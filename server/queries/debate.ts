import type { Collection } from '@/study/card/collection';
import { claimsOfDebate, sinceThen, type ShownSince } from '@/study/card/debate-evidence';
import { viewsOf, type ShownView } from '@/study/card/debate-views';
import { deckOfDebate } from '@/study/card/gathered-decks';
import type { Debate } from '@/study/claim/debate';
import { howWell, type HowWell } from '@/study/progress/how-well';
import { studyDayOf } from '@/study/time';
import type { Context } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { readCardsOfClaims } from '@/server/tables/claim-card';
import { readDecks, type DeckOnShelf } from '@/server/tables/library';
import { collectionHolding, shelvedCollection } from '@/server/tables/shelved-collection';

export type DebateInFull = {
  debate: Debate;
  collection: Pick<Collection, 'id' | 'title' | 'inBrief' | 'statement' | 'notice'>;
  views: ShownView[];
  /** What has been argued since about the question as a whole. */
  since: ShownSince[];
  /** How well whoever asks knows each card of the debate; nobody's memory for a visitor. */
  cards: HowWell['kind'][];
  /** The deck of its cards, for whoever has signed in; null where there are too few for one. */
  deck: Pick<DeckOnShelf, 'id' | 'added'> | null;
  signedIn: boolean;
};

/** A question with its answers, who gives them, what is brought for and against each, and where to read it; for visitors too. */
export async function debateInFull({ db, person, now }: Context, id: string): Promise<DebateInFull> {
  const holding = await collectionHolding(db.pool, 'debate', id);
  const index = holding && (await shelvedCollection(db.pool, holding));
  const debate = index?.debates.get(id);
  if (!index || !debate) throw new NotFound('There is no such debate.');
  const claims = [...claimsOfDebate(index, debate.id)];
  const cards = await readCardsOfClaims(db.pool, person?.id ?? null, holding!, claims);
  const today = person ? studyDayOf(now, person.zone, person.rolloverHour) : 0;
  const [deck = null] = person ? await readDecks(db, person.id, today, { deck: deckOfDebate(debate.id) }) : [];
  return {
    debate,
    collection: index.authored.collection,
    views: viewsOf(index, debate),
    since: sinceThen(index, debate, null),
    cards: cards.map(({ memory }) => howWell(memory, today).kind),
    deck: deck && { id: deck.id, added: deck.added },
    signedIn: person !== null,
  };
}
