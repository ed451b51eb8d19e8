import { expect, it } from 'vitest';
import { foldName } from './fold-name';

it.each([
  ['Zinoviev', 'Zinovyev'],
  ['Nikolaev', 'Nikolayev'],
  ['Trotsky', 'Trotskii'],
  ['Yezhov', 'Ezhov'],
  ['Élie Halévy', 'elie halevy'],
  ['Alexei', 'Aleksei'],
  ['Nin, Andrés', 'nin andres'],
  ["Ordzhonikidze's", 'ordzhonikidzes'],
])('%s is found as %s', (written, typed) => {
  expect(foldName(written)).toBe(foldName(typed));
});

it.each([
  ['Kamenev', 'Kamenka'],
  ['Rykov', 'Ryutin'],
  ['Molotov', 'Malenkov'],
])('%s and %s stay two people', (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other));
});
