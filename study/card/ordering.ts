import type { Card, CardForm, DatedOption, Option } from './card';
import { readJson } from './read-json';
import { drawing, shuffled } from './shuffle';

export type OrderingForm = Extract<CardForm, { kind: 'ordering' }>;

/** The events as they are first shown: never in the right order, and what stands fixed in the middle. The same seed gives the same. */
export function shownEvents(card: Pick<Card, 'id'>, { events, around }: OrderingForm, seed: string): Option[] {
  const draw = drawing(`${seed}/${card.id}`);
  const loose = events.filter(({ key }) => key !== around).map(asOption);
  for (;;) {
    const shown = shuffled(loose, draw);
    const fixed = events.find(({ key }) => key === around);
    if (fixed) shown.splice(Math.floor(shown.length / 2), 0, asOption(fixed));
    const keys = shown.map(({ key }) => key);
    if (!isRightOrder({ kind: 'ordering', events, around }, keys)) return shown;
  }
}

/** An event of an answer, in the order in which it was given, and whether it stands where it belongs. */
export type MarkedEvent = { event: DatedOption; right: boolean };

/**
 * An order as it was given, marked event by event. Partly right is wrong: what was known is shown, what is remembered is the whole. Around a
 * fixed event only the side on which each stands counts.
 */
export function markOrder(form: OrderingForm, given: readonly string[]): MarkedEvent[] {
  const byKey = new Map(form.events.map((event) => [event.key, event]));
  const inOrder = form.events.map(({ key }) => key);
  const { around } = form;
  return given.flatMap((key, place) => {
    const event = byKey.get(key);
    if (!event) return [];
    if (around === null) return [{ event, right: inOrder[place] === key }];
    const before = (order: readonly string[]) => order.indexOf(key) < order.indexOf(around);
    return [{ event, right: key === around || before(given) === before(inOrder) }];
  });
}

export function isRightOrder(form: OrderingForm, given: readonly string[]): boolean {
  return given.length === form.events.length && markOrder(form, given).every(({ right }) => right);
}

/** As a review bears it: a JSON list of keys, earliest first. */
export function writeOrder(keys: readonly string[]): string {
  return JSON.stringify(keys);
}

/** Null where the text is no order: nothing was given, or it was written by something else. */
export function readOrder(given: string | null): string[] | null {
  const value = readJson(given);
  return Array.isArray(value) && value.every((key) => typeof key === 'string') ? value : null;
}

function asOption({ key, text, order }: Option): Option {
  return { key, text, order };
}
