import { dateOf, spanOf, type NumberValue } from '../claim/compatible';
import type { Value } from '../claim/value';
import { inCalendar, sortKey, toEdtf, type HistoricalDate } from '../historical-date';
import { writeDate } from '../historical-date-words';
import type { Option } from './card';
import type { CollectionIndex } from './collection-index';

/**
 * A value as it is shown and told apart: its key is the same under any spelling, in either calendar and in any card. Beside an
 * Old Style day other days are shown in the Old Style too (`beside`), or the odd one out would be the answer.
 */
export function optionOf(index: CollectionIndex, value: Value, beside: Value = value): Option {
  switch (value.kind) {
    case 'date': {
      const date = dateOf(value);
      return { key: dateKey(date), text: value.text ?? writeDate(inCalendarOf(date, beside)), order: sortKey(date) };
    }
    case 'number':
      return { key: numberKey(value), text: value.text ?? writeNumber(value), order: spanOf(value).low };
    case 'actor':
      return named(`actor/${value.actor}`, value.text ?? index.actors.get(value.actor)?.name);
    case 'event':
      return named(`event/${value.event}`, value.text ?? index.events.get(value.event)?.name);
    case 'term':
      return named(`term/${value.term}`, value.text ?? index.terms.get(value.term)?.name);
    case 'place':
      return named(`place/${value.place}`, value.text ?? index.places.get(value.place)?.name);
    case 'view': {
      const view = index.debates.get(value.debate)?.views.find(({ id }) => id === value.view);
      return named(`view/${value.debate}/${value.view}`, value.text ?? view?.text);
    }
    case 'text':
      return named(`text/${slug(value.text)}`, value.text);
  }
}

/** Names that a student may type instead. */
export function otherNamesOf(index: CollectionIndex, value: Value): string[] {
  switch (value.kind) {
    case 'actor': {
      const actor = index.actors.get(value.actor);
      return actor ? [actor.name, ...actor.variants] : [];
    }
    case 'event':
      return index.events.get(value.event)?.variants ?? [];
    case 'term': {
      const term = index.terms.get(value.term);
      return term ? [term.name, ...term.variants] : [];
    }
    case 'place': {
      const place = index.places.get(value.place);
      return place ? [place.name, ...place.variants] : [];
    }
    case 'text':
      return value.accepted;
    case 'date': {
      const date = dateOf(value);
      // A day that content writes in the Old Style may be typed in the New, and the other way round when it says so itself.
      return date.kind === 'point' && date.precision === 'day' && date.calendar === 'julian'
        ? [writeDate({ ...date, calendar: 'gregorian' }), writeDate(inCalendar(date, 'gregorian'))]
        : [];
    }
    case 'number':
    case 'view':
      return [];
  }
}

function inCalendarOf(date: HistoricalDate, beside: Value): HistoricalDate {
  if (date.kind === 'range' || beside.kind !== 'date') return date;
  return inCalendar(date, beside.calendar ?? 'gregorian');
}

/** `date/1917-11-07`: days in the New Style, whatever they were written in. */
export function dateKey(date: HistoricalDate): string {
  if (date.kind === 'point') {
    const day = inCalendar(date, 'gregorian');
    return `date/${toEdtf({ ...day, about: false, doubtful: false })}${day.calendar === 'julian' ? '/julian' : ''}`;
  }
  const end = (point: typeof date.from) => (point ? dateKey(point).slice('date/'.length) : '..');
  return `date/${end(date.from)}/${end(date.to)}`;
}

function numberKey(number: NumberValue): string {
  const { low, high } = spanOf(number);
  return `number/${low === high ? low : `${low}-${high}`}/${slug(number.unit)}`;
}

/** "1,966 delegates", "10–20 million dead", "about 700,000 people". */
function writeNumber(number: NumberValue): string {
  const { low, high } = spanOf(number);
  const amount = low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`;
  return `${number.about ? 'about ' : ''}${amount} ${number.unit}`;
}

function grouped(value: number): string {
  const [whole, fraction] = String(value).split('.');
  return whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
}

function named(key: string, text: string | undefined): Option {
  return { key, text: text ?? key, order: null };
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}
