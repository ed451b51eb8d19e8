import type { CardId } from '../ids';
import type { Memory } from '../memory/memory';
import { replayCard } from '../memory/replay';
import { DEFAULT_REPLAY_SETTINGS } from '../memory/schedule';
import type { Rating } from '../review/review';
import { historyOf } from '../review/history';
import type { StudyDay } from '../time';
import { KIROV, rated } from './reviews';

/** The memory that a run of flashcard ratings leaves: `aMemory([[100, 3], [102, 1]])` is Good on day 100, Again on 102. */
export function aMemory(ratings: readonly (readonly [StudyDay, Rating])[], card: CardId = KIROV): Memory {
  const history = historyOf(ratings.map(([studyDay, rating]) => rated(studyDay, rating, { card })));
  const memory = replayCard(history, card, DEFAULT_REPLAY_SETTINGS);
  if (!memory) throw new Error('A memory takes at least one rating');
  return memory;
}
