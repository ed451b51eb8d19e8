import { expect, it } from 'vitest';
import { dateOf } from '@/study/claim/compatible';
import { boundsOf } from '@/study/historical-date';
import { compileContent } from './compile-collection';

const actors = compileContent('content').collections.flatMap((collection) => collection.actors);
const boundsOfWritten = (date: string) => boundsOf(dateOf({ date }));
const held = actors.flatMap((actor) => actor.roles.map((role) => ({ actor, role })));

/** What is promised of the people of a collection: spellings to find them by, and when they were in office. */
it('knows forty actors and more by other spellings and by dated roles', () => {
  const known = actors.filter(
    ({ variants, roles }) =>
      variants.length > 0 && roles.some(({ from, to }) => from !== undefined || to !== undefined),
  );
  expect(known.length).toBeGreaterThanOrEqual(40);
});

it('lets no role end before it begins', () => {
  const backwards = held.filter(
    ({ role: { from, to } }) => from && to && boundsOfWritten(from).first > boundsOfWritten(to).last,
  );
  expect(backwards.map(({ actor, role }) => `${actor.id}: ${role.title}`)).toEqual([]);
});

it('puts nobody into office before birth or after death', () => {
  const outside = held.filter(
    ({ actor: { born, died }, role: { from, to } }) =>
      (born && from && boundsOfWritten(from).last < boundsOfWritten(born).first) ||
      (died && to && boundsOfWritten(to).first > boundsOfWritten(died).last),
  );
  expect(outside.map(({ actor, role }) => `${actor.id}: ${role.title}`)).toEqual([]);
});

/** Two certain holders of one office at one time are two right answers to who held it. */
it('gives an office to one person at a time', () => {
  const certain = held.flatMap(({ actor, role: { office, from, to } }) => {
    if (!office || !from || !to) return [];
    return [{ office, id: actor.id, first: boundsOfWritten(from).last, last: boundsOfWritten(to).first }];
  });
  const together = certain.flatMap((one) =>
    certain
      .filter(
        ({ office, id, first, last }) => office === one.office && id > one.id && first < one.last && one.first < last,
      )
      .map(({ id }) => `${one.office}: ${one.id} and ${id}`),
  );
  expect(certain.length).toBeGreaterThan(10);
  expect(together).toEqual([]);
});
