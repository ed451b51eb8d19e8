import type { Collection } from '@/study/card/collection';
import type { Card } from '@/study/card/card';
import type { CollectionId, PersonId } from '@/study/ids';
import { estimateMinutes } from '@/study/planning/minutes';
import type { StudyDay } from '@/study/time';
import { requireMay, type Context } from '@/server/context';
import { readCollections, readDecks, type DeckOnShelf } from '@/server/tables/library';
import { readFirstWithDebates } from '@/server/tables/position';
import { readNextDue } from '@/server/tables/study-state';
import { readNoticesSeen } from '@/server/tables/person-deck';
import { planStudy, type Pace } from './study-plan';

export type Today =
  /** Nothing is studied yet: here is one deck to begin with; null where there is no content. */
  | { kind: 'no decks'; offer: DeckOnShelf | null; newPerDay: number }
  | {
      kind: 'planned';
      today: StudyDay;
      due: number;
      fresh: number;
      minutes: number;
      answeredToday: number;
      /** In how many days the next card is due where nothing is left today; null where none is remembered. */
      nextDueInDays: number | null;
      /** The collection of what is studied, where it has debates: something to practise when nothing is due. */
      debatesOf: CollectionId | null;
      /** Kept back so that no count surprises. */
      relatedHeld: number;
      newHeld: number;
      newPerDay: number;
      /** Whose number that is: the person's own, or what the exam needs; none on its day. */
      pacedBy: Pace;
      /** To be shown before the first card: today's cards touch hard subjects of a collection whose notice was not seen. */
      notice: Pick<Collection, 'id' | 'title' | 'notice'> | null;
    };

/** What there is to do for whoever asks, and how long it takes. */
export async function today(context: Context): Promise<Today> {
  const person = requireMay(context, 'answer cards');
  const { db, now } = context;
  const plan = await planStudy(db, person, { now, extent: 'everything' });
  if (plan.decks.length === 0) {
    const [offer = null] = await readDecks(db, person.id, plan.today);
    return { kind: 'no decks', offer, newPerDay: person.settings.newPerDay };
  }
  const due = plan.queue.cards.filter(({ kind }) => kind === 'due').length;
  const fresh = plan.queue.cards.length - due;
  return {
    kind: 'planned',
    today: plan.today,
    due,
    fresh,
    minutes: estimateMinutes({ due, fresh }, plan.state.medianAnswerMs),
    answeredToday: plan.state.answeredToday.length,
    nextDueInDays: await nextDueInDays(context, person.id, plan.today),
    debatesOf: await readFirstWithDebates(
      db.pool,
      plan.decks.map(({ id }) => id),
    ),
    relatedHeld: plan.queue.siblingsHeld,
    newHeld: plan.queue.newOverAllowance,
    newPerDay: plan.newPerDay,
    pacedBy: plan.pacedBy,
    notice: await noticeBefore(
      context,
      person.id,
      plan.queue.cards.map(({ card }) => plan.find(card)!),
    ),
  };
}

async function nextDueInDays({ db }: Context, person: PersonId, today: StudyDay): Promise<number | null> {
  const next = await readNextDue(db.pool, person, today);
  return next === null ? null : next - today;
}

async function noticeBefore({ db }: Context, person: PersonId, cards: readonly Card[]) {
  const touched = new Set<CollectionId>(cards.flatMap(({ hard, collection }) => (hard.length > 0 ? [collection] : [])));
  if (touched.size === 0) return null;
  for (const seen of await readNoticesSeen(db, person)) touched.delete(seen);
  if (touched.size === 0) return null;
  const found = (await readCollections(db)).find(({ id }) => touched.has(id));
  return found ? { id: found.id, title: found.title, notice: found.notice } : null;
}
