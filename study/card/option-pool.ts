import { compatibleValues, dateOf, sameQuestion } from '../claim/compatible';
import { slotOf } from '../claim/slot-of-claim';
import type { Value, WrongValue } from '../claim/value';
import { boundsOf, overlaps, sameDays } from '../historical-date';
import type { HolderName } from '../subject/subject';
import type { WrongOption } from './card';
import { contradictionsAbout, type CollectionIndex } from './collection-index';
import { candidatesFor, type Candidate } from './option-candidates';
import { tooLongBeside } from './option-length';
import { holdersAt } from './office';
import { stemMentions } from './stem';
import { optionOf, otherNamesOf } from './value-option';
import type { CardOnClaims, WrittenClaim, WrittenQuestion } from './written-card';

/** Enough for a rank to be drawn and for what a learner mixed up to be among them. */
const LARGEST_POOL = 10;

/**
 * The wrong options of a card, best first: the hand-picked ones, then things of the same kind from the same collection, unless the card
 * forbids it. Never a value of any claim or contradiction about the same thing, never what overlaps the answer or another option
 * under any name or calendar, never another right answer that the collection knows of.
 */
export function optionPool(index: CollectionIndex, on: CardOnClaims<WrittenQuestion>): WrongOption[] {
  const { card } = on;
  const pool: { value: Value; option: WrongOption }[] = card.options.wrong.map((value) => ({
    value,
    option: { ...optionOf(index, value, card.answer), ...reasonsOf(index, value) },
  }));
  const engine = card.options.engine ?? card.answer.kind !== 'text';
  if (!engine) return pool.map(({ option }) => option);
  const answer = optionOf(index, card.answer);
  const right = rightAnswers(index, on);
  for (const candidate of candidatesFor(index, on)) {
    if (pool.length >= LARGEST_POOL) break;
    const option = { ...optionOf(index, candidate.value, card.answer), trueOf: candidate.trueOf, because: null };
    if (isGiven(index, right, candidate.value)) continue;
    if (pool.some(({ value }) => clash(index, value, candidate.value))) continue;
    if (namedInStem(index, card, candidate)) continue;
    if (tooLongBeside(option.text, [answer.text, ...pool.map((other) => other.option.text)])) continue;
    pool.push({ value: candidate.value, option });
  }
  return pool.map(({ option }) => option);
}

/** What is right for a stem, and what some document wrongly gives for it: neither may be offered as wrong. */
export type GivenValues = { right: Value[]; slips: Value[] };

/**
 * Everything that the collection knows to be right for this stem, or given as right by some document: the answer, the values of
 * its claim's question in any scope, and, where the card asks the claim backwards, every subject of which the same is said.
 */
export function rightAnswers(index: CollectionIndex, { card, claims }: CardOnClaims<WrittenQuestion>): GivenValues {
  const given = claims.map((claim) => rightByClaim(index, claim, card));
  const atThatDate = card.asksRole ? holdersAt(index, card.asksRole) : [];
  return {
    right: [
      card.answer,
      ...atThatDate.map((actor): Value => ({ kind: 'actor', actor })),
      ...given.flatMap(({ right }) => right),
    ],
    slips: given.flatMap(({ slips }) => slips),
  };
}

function rightByClaim(index: CollectionIndex, claim: WrittenClaim, card: WrittenQuestion): GivenValues {
  const slot = slotOf(claim);
  if (!slot) return { right: [], slips: [] };
  const { kind } = card.answer;
  const whose = holderOf(claim);
  const given = contradictionsAbout(index, slot).flatMap(({ values }) => values);
  const forwards = [
    ...index.slots
      .filter((other) => sameQuestion(other.slot, slot))
      // "According to Conrad, why …" is not answered by what Woods says: the question names whose answer it wants.
      .filter((other) => !whose || !holderOf(other.claim) || holderOf(other.claim) === whose)
      .map((other) => other.slot.value),
    ...given.filter(({ verdict }) => verdict !== 'slip').map(({ value }) => value),
  ];
  const backwards = index.slots
    .filter((other) => other.slot.relation === slot.relation && compatibleValues(other.slot.value, slot.value))
    .filter((other) => other.slot.value.kind === slot.value.kind)
    .flatMap((other) => subjectValue(other.slot.subject));
  const slips = given.filter(({ verdict }) => verdict === 'slip').map(({ value }) => value);
  return {
    right: [...forwards, ...backwards].filter((value) => value.kind === kind && !restates(value, card.answer)),
    slips: slips.filter((value) => value.kind === kind),
  };
}

/** Whether a value is among them. A slip counts as it was written: where a writer has "1920", August 1920 stays a fair wrong option. */
export function isGiven(index: CollectionIndex, { right, slips }: GivenValues, value: Value): boolean {
  const { key } = optionOf(index, value);
  return right.some((other) => clash(index, other, value)) || slips.some((slip) => optionOf(index, slip).key === key);
}

/** "1939" says of 23 August 1939 nothing else, only less: other days of that year are not right by it. */
function restates(value: Value, answer: Value): boolean {
  if (value.kind !== 'date' || answer.kind !== 'date') return false;
  const [wider, narrower] = [boundsOf(dateOf(value)), boundsOf(dateOf(answer))];
  return wider.first <= narrower.first && wider.last >= narrower.last;
}

/** Whether two values are one thing, or cannot stand beside each other: overlapping dates and numbers, aliases, one day in two calendars. */
export function clash(index: CollectionIndex, a: Value, b: Value): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'date' && b.kind === 'date') {
    const [left, right] = [dateOf(a), dateOf(b)];
    return overlaps(left, right) || sameDays(left, right);
  }
  if (a.kind === 'number' && b.kind === 'number') return a.unit !== b.unit || compatibleValues(a, b);
  if (optionOf(index, a).key === optionOf(index, b).key) return true;
  const names = (value: Value) => [optionOf(index, value).text, ...otherNamesOf(index, value)].map(folded);
  const taken = new Set(names(a));
  return names(b).some((name) => taken.has(name));
}

function holderOf({ position, attributedTo }: WrittenClaim): HolderName | undefined {
  return position?.holder ?? attributedTo;
}

function subjectValue(subject: string): Value[] {
  const [kind, id] = subject.split('/') as [string, never];
  switch (kind) {
    case 'actor':
      return [{ kind, actor: id }];
    case 'event':
      return [{ kind, event: id }];
    case 'term':
      return [{ kind, term: id }];
    case 'place':
      return [{ kind, place: id }];
    default:
      return [];
  }
}

/** A person or thing that the question names is no plausible answer to it. */
function namedInStem(index: CollectionIndex, card: WrittenQuestion, { value }: Candidate): boolean {
  return [optionOf(index, value).text, ...otherNamesOf(index, value)].some((name) => stemMentions(card.prompt, name));
}

/** Of a person or a term that was picked without a word, what the collection says of them: no option goes unexplained. */
function reasonsOf(index: CollectionIndex, value: WrongValue): Pick<WrongOption, 'trueOf' | 'because'> {
  const { trueOf, because } = value;
  return { trueOf: trueOf ?? (because ? null : whatIsSaidOf(index, value)), because: because ?? null };
}

function whatIsSaidOf(index: CollectionIndex, value: Value): string | null {
  if (value.kind === 'actor') return index.actors.get(value.actor)?.who.replace(/\.$/, '') ?? null;
  if (value.kind === 'term') return index.terms.get(value.term)?.meaning.replace(/\.$/, '') ?? null;
  return null;
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}
