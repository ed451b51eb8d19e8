import { boundsOf } from '../historical-date';
import { dateOf, spanOf } from './compatible';
import type { Value } from './value';

/** Where a value lies on an axis that other values of its slot can share: days as Julian day numbers, or amounts of one unit. */
export type Extent = { axis: 'days' | 'amount'; unit: string; from: number; to: number; about: boolean };

/**
 * The stretch that a value takes up: a year takes up all its days, an exact number one point. Null for what has no place on an
 * axis: names, views, wordings, and dates open at one end.
 */
export function extentOf(value: Value): Extent | null {
  switch (value.kind) {
    case 'date': {
      const date = dateOf(value);
      const { first, last } = boundsOf(date);
      if (!Number.isFinite(first) || !Number.isFinite(last)) return null;
      return { axis: 'days', unit: 'day', from: first, to: last, about: date.kind === 'point' && date.about };
    }
    case 'number': {
      const { low, high } = spanOf(value);
      return { axis: 'amount', unit: value.unit, from: low, to: high, about: value.about ?? false };
    }
    case 'actor':
    case 'event':
    case 'term':
    case 'place':
    case 'view':
    case 'text':
      return null;
  }
}

/** Whether two stretches can stand on one axis. */
export function sameAxis(a: Extent, b: Extent): boolean {
  return a.axis === b.axis && a.unit === b.unit;
}
