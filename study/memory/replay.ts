import type { CardId, PersonId } from '../ids';
import { acceptProvisionally } from '../review/acceptance';
import type { AcceptedReview, Rating, Review } from '../review/review';
import { compareReviews, type History, type Place } from '../review/history';
import type { StudyDay } from '../time';
import type { Memory, ReplaySettings } from './memory';
import { ratingThatCounts, showsRecall } from './recognition';
import { nextForgetStability, nextIntervalDays, nextState, SCHEDULER_VERSION, type MemoryState } from './schedule';

/** The memories that a person's history implies, one for each card they have met on schedule. */
export function replay(history: History, settings: ReplaySettings): Map<CardId, Memory> {
  const memories = new Map<CardId, Memory>();
  for (const review of history) {
    const memory = foldReview(memories.get(review.card) ?? null, review, settings);
    if (memory) memories.set(review.card, memory);
  }
  return memories;
}

/** The memory of one card; null where the history holds no review of it on schedule. Other cards' reviews are passed over. */
export function replayCard(history: History, card: CardId, settings: ReplaySettings): Memory | null {
  let memory: Memory | null = null;
  for (const review of history) if (review.card === card) memory = foldReview(memory, review, settings);
  return memory;
}

/**
 * The memory after one more review, which must be later than all that were folded: the same as replaying them all. Cramming
 * and quizzes leave it as it was (null: the card is still unmet). Throws RangeError where `needsReplay` was not asked, and for
 * a scheduler version that is not this one's.
 */
export function foldReview(memory: Memory | null, review: AcceptedReview, settings: ReplaySettings): Memory | null {
  if (settings.schedulerVersion !== SCHEDULER_VERSION) {
    throw new RangeError(`This is scheduler "${SCHEDULER_VERSION}", not "${settings.schedulerVersion}"`);
  }
  if (review.purpose !== 'schedule') return memory;
  if (memory && (memory.card !== review.card || needsReplay(memory, review))) {
    throw new RangeError(
      `Review ${review.id} of ${review.card} cannot follow ${memory.lastReviewId} of ${memory.card}`,
    );
  }
  const before: Movable = memory ?? UNMOVED;
  const rating = ratingThatCounts(review);
  const moved =
    rating === null ? { ...before, dueStudyDay: review.studyDay } : move(before, review.studyDay, rating, settings);
  // Field by field: spreading these objects would take most of the time of a replay.
  return {
    card: review.card,
    stability: moved.stability,
    difficulty: moved.difficulty,
    dueStudyDay: moved.dueStudyDay,
    firstStudyDay: memory ? memory.firstStudyDay : review.studyDay,
    lastStudyDay: moved.lastStudyDay,
    passedOnLastStudyDay: moved.passedOnLastStudyDay,
    intervalCapDays: moved.intervalCapDays,
    reviewCount: moved.reviewCount,
    lapseCount: moved.lapseCount,
    passedEver: moved.passedEver,
    recalledEver: (memory !== null && memory.recalledEver) || showsRecall(review),
    lastReviewAt: review.effectiveAt,
    lastReviewId: review.id,
  };
}

/**
 * The memory as a device shows it at once, before the server has received the review. The student has just answered, so the
 * review is the latest, though the device's clock may lag behind the last one (given elsewhere, or received by a better clock).
 */
export function foldProvisionally(
  memory: Memory | null,
  review: Review,
  person: PersonId,
  settings: ReplaySettings,
): Memory | null {
  const provisional = acceptProvisionally(review, person);
  const effectiveAt = Math.max(provisional.effectiveAt, memory === null ? -Infinity : memory.lastReviewAt + 1);
  return foldReview(memory, { ...provisional, effectiveAt }, settings);
}

/**
 * Whether a review stands at or before the last that was folded, so that the card must be replayed: it arrives late, or it was
 * folded and is now retracted. Of several new reviews it is enough to ask for the earliest.
 */
export function needsReplay(memory: Memory | null, review: Place): boolean {
  return memory !== null && compareReviews(review, { effectiveAt: memory.lastReviewAt, id: memory.lastReviewId }) <= 0;
}

/** Days from `today` until the card would be due after each rating, as `foldReview` will have it; 0 means today. */
export function previewIntervals(
  memory: Memory | null,
  today: StudyDay,
  settings: ReplaySettings,
): Record<Rating, number> {
  const before = memory ?? UNMOVED;
  const days = (rating: Rating) => move(before, today, rating, settings).dueStudyDay - today;
  return { 1: days(1), 2: days(2), 3: days(3), 4: days(4) };
}

/** The part of a memory that schedule-moving reviews move. */
type Movable = Pick<
  Memory,
  | 'stability'
  | 'difficulty'
  | 'lastStudyDay'
  | 'passedOnLastStudyDay'
  | 'intervalCapDays'
  | 'reviewCount'
  | 'lapseCount'
  | 'passedEver'
>;

const UNMOVED: Movable = {
  stability: null,
  difficulty: null,
  lastStudyDay: null,
  passedOnLastStudyDay: false,
  intervalCapDays: null,
  reviewCount: 0,
  lapseCount: 0,
  passedEver: false,
};

function move(
  before: Movable,
  studyDay: StudyDay,
  rating: Rating,
  settings: ReplaySettings,
): Movable & { dueStudyDay: StudyDay } {
  const { parameters, retention } = settings;
  const elapsedDays = before.lastStudyDay === null ? 0 : Math.max(0, studyDay - before.lastStudyDay);
  const sameDay = before.lastStudyDay !== null && elapsedDays === 0;
  const state = stateOf(before);
  const { stability, difficulty } = nextState(state, elapsedDays, rating, parameters);
  const passed = rating > 1;
  const passedToday = sameDay && before.passedOnLastStudyDay;
  let intervalCapDays = sameDay ? before.intervalCapDays : null;
  if (!passed && passedToday && state) intervalCapDays = tighter(intervalCapDays, relearningCap(state, settings));
  const intervalDays = passed ? tighter(intervalCapDays, nextIntervalDays(stability, retention, parameters)) : 0;
  return {
    stability,
    difficulty,
    dueStudyDay: studyDay + intervalDays,
    lastStudyDay: studyDay,
    passedOnLastStudyDay: passedToday || passed,
    intervalCapDays,
    reviewCount: before.reviewCount + 1,
    lapseCount: before.lapseCount + (!passed && before.passedEver ? 1 : 0),
    passedEver: before.passedEver || passed,
  };
}

function stateOf({ stability, difficulty }: Movable): MemoryState | null {
  return stability === null || difficulty === null ? null : { stability, difficulty };
}

/**
 * Within a day FSRS-6 takes Again for a slip and keeps nearly all of the stability that the day's pass earned: pass, Again and
 * Good on one day would bring a mature card back only after months. So the day's interval is held to what forgetting would
 * have left, had it come on another day (at full retrievability). The state itself is left to FSRS, so that fitted parameters
 * and later versions read it as they expect.
 */
function relearningCap(beforeAgain: MemoryState, { parameters, retention }: ReplaySettings): number {
  return nextIntervalDays(nextForgetStability(beforeAgain, 1, parameters), retention, parameters);
}

function tighter(cap: number | null, intervalDays: number): number {
  return cap === null ? intervalDays : Math.min(cap, intervalDays);
}
