import { expect, it } from 'vitest';
import { parseEdtf } from '../historical-date';
import { rolesAt } from './role';

const yagoda = {
  roles: [
    { title: 'deputy head of the OGPU', from: '1924', to: '1934-07' },
    { title: 'head of the NKVD', from: '1934-07', to: '1936-09' },
    { title: 'commissar for communications', from: '1936-09' },
    { title: 'old Bolshevik' },
  ],
};

it.each([
  ['1930', ['deputy head of the OGPU']],
  ['1934-12-01', ['head of the NKVD']],
  ['1934', ['deputy head of the OGPU', 'head of the NKVD']],
  ['1937', ['commissar for communications']],
  ['1905', []],
])('what he was in %s', (date, titles) => {
  expect(rolesAt(yagoda, parseEdtf(date)!).map(({ title }) => title)).toEqual(titles);
});
