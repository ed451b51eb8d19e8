import type { CardId, ClaimId } from '../ids';
import type { Memory, ReplaySettings } from '../memory/memory';
import { retrievability } from '../memory/schedule';
import type { StudyDay } from '../time';
import { apart, siblings } from './siblings';

export const DEFAULT_NEW_PER_DAY = 10;

/** A card that may be asked. Cards that rest on one claim are siblings: the one gives the other away. */
export type Candidate = { card: CardId; claims: readonly ClaimId[] };
/** All of a memory that the queue asks about, so that whoever holds thousands of them need read no more. */
export type DueMemory = Pick<Memory, 'dueStudyDay' | 'lastStudyDay' | 'stability'>;
export type DueCandidate = Candidate & { memory: DueMemory };

export type QueueRequest = {
  /** Cards with a memory whose due day has come. Others are passed over. */
  due: readonly DueCandidate[];
  /** Cards never met, in the order in which their decks want them learnt. */
  fresh: readonly Candidate[];
  today: StudyDay;
  /** Cards first met today; they have used up part of the day's allowance. */
  introducedToday: number;
  newPerDay: number;
  /** Claims of which a card was already answered today: new cards on them wait. */
  claimsMetToday: ReadonlySet<ClaimId>;
  settings: ReplaySettings;
};

export type QueuedCard = Candidate & { kind: 'due' | 'new' };

export type Queue = {
  cards: QueuedCard[];
  /** What was kept back, so that no count surprises: related cards until another day, new cards above today's allowance. */
  siblingsHeld: number;
  newOverAllowance: number;
};

/**
 * What to ask today, and in which order: due cards from the most to the least forgotten, new cards up to the day's allowance
 * spread evenly among them, siblings kept to different days where that does no harm and never next to one another. The same
 * request gives the same queue on every device: ties are settled by card and day.
 */
export function arrangeQueue(request: QueueRequest): Queue {
  const due = dueToday(request);
  const fresh = freshToday(request, due.asked);
  const merged = apart(spread(due.asked, fresh.asked));
  return {
    cards: merged.arranged,
    siblingsHeld: due.held + fresh.held + merged.held,
    newOverAllowance: fresh.overAllowance,
  };
}

/** Whether waiting a day costs a card next to nothing: at this many days of stability, about one recall in a hundred. */
const PATIENT_STABILITY_DAYS = 10;

function dueToday({ due, today, settings }: QueueRequest): { asked: QueuedCard[]; held: number } {
  const ranked = due
    .filter(({ memory }) => memory.dueStudyDay <= today)
    .map((candidate) => ({
      candidate,
      patient: mayWait(candidate.memory, today),
      recall: recallOf(candidate.memory, today, settings),
      tie: tieOf(candidate.card, today),
    }))
    .sort((a, b) => a.recall - b.recall || a.tie - b.tie || (a.candidate.card < b.candidate.card ? -1 : 1));
  const taken = new Set(ranked.filter(({ patient }) => !patient).flatMap(({ candidate }) => candidate.claims));
  const asked: QueuedCard[] = [];
  for (const { candidate, patient } of ranked) {
    if (patient && siblings(candidate, taken)) continue;
    asked.push({ kind: 'due', card: candidate.card, claims: candidate.claims });
    for (const claim of candidate.claims) taken.add(claim);
  }
  return { asked, held: ranked.length - asked.length };
}

/** A due sibling waits one day, never two, and never where it was forgotten today or is still fragile. */
function mayWait(memory: DueMemory, today: StudyDay): boolean {
  return (
    memory.dueStudyDay === today && memory.lastStudyDay !== today && (memory.stability ?? 0) >= PATIENT_STABILITY_DAYS
  );
}

function freshToday(
  { fresh, introducedToday, newPerDay, claimsMetToday }: QueueRequest,
  due: readonly QueuedCard[],
): { asked: QueuedCard[]; held: number; overAllowance: number } {
  const allowance = Math.max(0, newPerDay - introducedToday);
  const taken = new Set(claimsMetToday);
  for (const { claims } of due) for (const claim of claims) taken.add(claim);
  const asked: QueuedCard[] = [];
  let held = 0;
  let overAllowance = 0;
  for (const candidate of fresh) {
    if (siblings(candidate, taken)) held += 1;
    else if (asked.length === allowance) overAllowance += 1;
    else {
      asked.push({ kind: 'new', card: candidate.card, claims: candidate.claims });
      for (const claim of candidate.claims) taken.add(claim);
    }
  }
  return { asked, held, overAllowance };
}

/** The chance of recall today; a card that was only ever guessed has none. */
function recallOf(memory: DueMemory, today: StudyDay, settings: ReplaySettings): number {
  if (memory.stability === null || memory.lastStudyDay === null) return 0;
  return retrievability(today - memory.lastStudyDay, memory.stability, settings.parameters);
}

/** Both lists in their own order, the shorter spread over the longer; the first card of a day is a due one. */
function spread(due: readonly QueuedCard[], fresh: readonly QueuedCard[]): QueuedCard[] {
  const place = (cards: readonly QueuedCard[]) =>
    cards.map((card, index) => ({ card, place: (index + 0.5) / cards.length, rank: card.kind === 'due' ? 0 : 1 }));
  return [...place(due), ...place(fresh)].sort((a, b) => a.place - b.place || a.rank - b.rank).map(({ card }) => card);
}

/** FNV-1a over card and day, as an unsigned 32-bit number: cards equally forgotten come in another order each day. */
function tieOf(card: CardId, today: StudyDay): number {
  let hash = 0x811c9dc5;
  for (const character of `${today} ${card}`) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}
