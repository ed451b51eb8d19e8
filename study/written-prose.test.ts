import { expect, it } from 'vitest';
import { typeset } from './written-prose';

it.each([
  [`Stalin's "wonderful Georgian"`, `Stalin’s “wonderful Georgian”`],
  [`the kolkhozes' grain`, `the kolkhozes’ grain`],
  [`"Dizzy with Success", of March 1930`, `“Dizzy with Success”, of March 1930`],
  [`called ("enemies of the people")`, `called (“enemies of the people”)`],
  [`the '30s and 'the Boss'`, `the ’30s and ‘the Boss’`],
  [`"'Nationalisation' is not enough"`, `“‘Nationalisation’ is not enough”`],
  [`“already” set’s`, `“already” set’s`],
])('%s is set as %s, and setting it twice changes nothing', (typed, set) => {
  expect(typeset(typed)).toBe(set);
  expect(typeset(set)).toBe(set);
});
