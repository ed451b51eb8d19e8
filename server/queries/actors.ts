import { pointsAbout, viewsHeldBy, type HeldView } from '@/study/card/about-actor';
import type { Collection } from '@/study/card/collection';
import { placesOf, type PlaceOfPoint } from '@/study/card/debate-evidence';
import type { Claim } from '@/study/claim/claim';
import type { CollectionId } from '@/study/ids';
import { howWell, type HowWell } from '@/study/progress/how-well';
import type { Actor } from '@/study/subject/actor';
import { studyDayOf } from '@/study/time';
import type { Context } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { readCardsOfClaims, type ClaimCard } from '@/server/tables/claim-card';
import { collectionHolding, shelvedCollection } from '@/server/tables/shelved-collection';

export type ActorsOfCollection = {
  collection: Pick<Collection, 'id' | 'title'>;
  /** By the names they are sorted under. */
  actors: Actor[];
  signedIn: boolean;
};

/** Everybody of the past whom a collection knows; for visitors too. */
export async function actorsOf({ db, person }: Context, id: string): Promise<ActorsOfCollection> {
  const index = await shelvedCollection(db.pool, id as CollectionId);
  if (!index) throw new NotFound('There is no such collection.');
  const actors = [...index.authored.actors].sort((a, b) => a.sortName.localeCompare(b.sortName, 'en'));
  return { collection: index.authored.collection, actors, signedIn: person !== null };
}

/** A point with where to read it. */
export type PointInFull = Pick<Claim, 'id' | 'kind' | 'standing' | 'text' | 'hard'> & { places: PlaceOfPoint[] };
export type CardInBrief = Pick<ClaimCard, 'id' | 'prompt' | 'answer'> & { howWell: HowWell | null };

export type ActorInFull = {
  actor: Actor;
  collection: Pick<Collection, 'id' | 'title'>;
  confusedWith: Actor[];
  holds: HeldView[];
  points: PointInFull[];
  cards: CardInBrief[];
  signedIn: boolean;
};

/** Somebody of the past: names, dates, offices, what is said of them, what they hold, and what is asked about them; for visitors too. */
export async function actorInFull({ db, person, now }: Context, id: string): Promise<ActorInFull> {
  const holding = await collectionHolding(db.pool, 'actor', id);
  const index = holding && (await shelvedCollection(db.pool, holding));
  const actor = index?.actors.get(id);
  if (!index || !actor) throw new NotFound('There is nobody of that name.');
  const holds = viewsHeldBy(index, actor);
  const points = pointsAbout(index, actor);
  const claims = [...points.map((point) => point.id), ...holds.map(({ claim }) => claim)];
  const cards = await readCardsOfClaims(db.pool, person?.id ?? null, holding!, claims);
  const today = person && studyDayOf(now, person.zone, person.rolloverHour);
  return {
    actor,
    collection: index.authored.collection,
    confusedWith: actor.confusedWith.flatMap((other) => index.actors.get(other) ?? []),
    holds,
    points: points.map((point) => ({ ...point, places: placesOf(index, point) })),
    cards: cards.map(({ id: card, prompt, answer, memory }) => ({
      id: card,
      prompt,
      answer,
      howWell: today === null ? null : howWell(memory, today),
    })),
    signedIn: person !== null,
  };
}
