import type { Collection } from '@/study/card/collection';
import { placesOf, type PlaceOfPoint } from '@/study/card/debate-evidence';
import { dateOf } from '@/study/claim/compatible';
import { slotOf } from '@/study/claim/slot-of-claim';
import { boundsOf, compareDates } from '@/study/historical-date';
import { writeDate } from '@/study/historical-date-words';
import type { ClaimId, CollectionId, EventId } from '@/study/ids';
import { howWell, type HowWell } from '@/study/progress/how-well';
import { leastKnown } from '@/study/progress/least-known';
import { studyDayOf } from '@/study/time';
import type { Context } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { readCardsOfClaims } from '@/server/tables/claim-card';
import { shelvedCollection, type ShelvedCollection } from '@/server/tables/shelved-collection';

/** An event as the timeline sets it. Days are Julian day numbers. */
export type TimelineEvent = {
  id: EventId;
  name: string;
  date: string;
  firstDay: number;
  lastDay: number;
  place: string | null;
  theme: string;
  /** How well whoever asks knows the least known of its cards; null for visitors, and where no card asks it. */
  known: HowWell['kind'] | null;
  /** Where our summaries have it. */
  read: PlaceOfPoint | null;
};

export type Timeline = {
  collection: Pick<Collection, 'id' | 'title' | 'themes'>;
  events: TimelineEvent[];
  signedIn: boolean;
};

/** What happened, in order of date; for visitors too. An event without a beginning or an end stands at the one it has. */
export async function timeline({ db, person, now }: Context, id: string): Promise<Timeline> {
  const index = await shelvedCollection(db.pool, id as CollectionId);
  if (!index) throw new NotFound('There is no such collection.');
  const about = claimsByEvent(index);
  const claims = [...new Set([...about.values()].flat())];
  const cards = person ? await readCardsOfClaims(db.pool, person.id, id as CollectionId, claims) : [];
  const today = person ? studyDayOf(now, person.zone, person.rolloverHour) : 0;
  const dated = index.authored.events.map((event) => ({ event, date: dateOf(event) }));
  return {
    collection: index.authored.collection,
    events: dated
      .sort((a, b) => compareDates(a.date, b.date))
      .map(({ event, date }) => {
        const own = about.get(event.id) ?? [];
        const { first, last } = boundsOf(date);
        return {
          id: event.id,
          name: event.name,
          date: writeDate(date),
          firstDay: Number.isFinite(first) ? first : last,
          lastDay: Number.isFinite(last) ? last : first,
          place: index.places.get(event.place ?? '')?.name ?? null,
          theme: event.theme,
          known: leastKnown(
            cards
              .filter((card) => card.claims.some((claim) => own.includes(claim)))
              .map(({ memory }) => howWell(memory, today).kind),
          ),
          read: own.flatMap((claim) => placesOf(index, index.claims.get(claim)!))[0] ?? null,
        };
      }),
    signedIn: person !== null,
  };
}

/** The points about each event: those whose subject or answer it is. */
function claimsByEvent(index: ShelvedCollection): Map<string, ClaimId[]> {
  const found = new Map<string, ClaimId[]>();
  for (const claim of index.authored.claims) {
    const slot = slotOf(claim);
    const event = slot?.value.kind === 'event' ? slot.value.event : slot?.subject.match(/^event\/(.*)$/)?.[1];
    if (event) found.set(event, [...(found.get(event) ?? []), claim.id]);
  }
  return found;
}
