import { decksOf } from '@/server/tables/deck-shelf';
import { replaySettingsOf } from '@/server/tables/memory';
import { readRemembered, type RememberedCard } from '@/server/tables/progress';
import { readStudyState, type StudyState } from '@/server/tables/study-state';
import type { Context } from '@/server/context';
import type { Card } from '@/study/card/card';
import type { CardId } from '@/study/ids';
import type { ReplaySettings } from '@/study/memory/memory';
import type { Person } from '@/study/person/person';
import { startOfStudyDay, studyDayOf, type Instant, type StudyDay } from '@/study/time';

/** The cards of a person's decks, each once, without subjects left out, and what they remember of each. */
export type StudiedCards = {
  today: StudyDay;
  since: Instant;
  state: StudyState;
  settings: ReplaySettings;
  cards: { card: Card; memory: RememberedCard | null }[];
};

export async function studiedCards({ db, now }: Pick<Context, 'db' | 'now'>, person: Person): Promise<StudiedCards> {
  const today = studyDayOf(now, person.zone, person.rolloverHour);
  const since = startOfStudyDay(today, person.zone, person.rolloverHour);
  const [state, remembered] = await Promise.all([
    readStudyState(db.pool, person.id, { today, since }),
    readRemembered(db.pool, person.id),
  ]);
  const memories = new Map(remembered.map((memory) => [memory.card, memory]));
  const found = new Map<CardId, { card: Card; memory: RememberedCard | null }>();
  for (const { cards } of await decksOf(db.pool, state.decks)) {
    for (const card of cards) {
      if (found.has(card.id) || card.hard.some((subject) => state.leftOut.includes(subject))) continue;
      found.set(card.id, { card, memory: memories.get(card.id) ?? null });
    }
  }
  return { today, since, state, settings: replaySettingsOf(person), cards: [...found.values()] };
}
