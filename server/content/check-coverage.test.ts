import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkCoverage } from './check-coverage';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clio-coverage-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const aFact = (more: string) =>
  `- { essay: dam-1999, paragraph: 2, kind: date, grade: useful, fact: It broke at night., ${more} }\n`;

function checking(yaml: string) {
  const path = join(folder, 'facts.yaml');
  writeFileSync(path, yaml);
  const { findings, figures } = checkCoverage(path, new Set(['dam-night']), new Set(['dam-1999']));
  return { said: findings.map(({ line, message }) => `${line}: ${message}`), figures };
}

it('counts what the claims say, and what they said at first', () => {
  const { said, figures } = checking(
    aFact('claims: [dam-night]') +
      aFact('claims: [dam-night], missedAtFirst: true') +
      aFact('claims: [], missedAtFirst: true'),
  );
  expect(said).toEqual([]);
  expect(figures[0]).toBe('Coverage: 2 of 3 (at first 1) facts of random paragraphs are said by a claim');
  expect(figures[1]).toContain('useful 2 of 3 (at first 1)');
  expect(figures[1]).toContain('minor 0 of 0 (at first 0)');
});

it('a list cannot count claims that nobody wrote, or essays that nobody has', () => {
  expect(checking(aFact('claims: [dam-day]')).said).toEqual(['1: there is no claim "dam-day"']);
  expect(checking(aFact('claims: [dam-night]').replace('dam-1999', 'lake-2001')).said).toEqual([
    '1: there is no document "lake-2001"',
  ]);
});

it('what no claim says was not said at first either', () => {
  expect(checking(aFact('claims: []')).said).toHaveLength(1);
});

it('says at which line a fact is misspelt, and does not count it', () => {
  const { said, figures } = checking(aFact('claims: [dam-night]') + aFact('claim: dam-night'));
  expect(said.join()).toMatch(/^2: claims/);
  expect(figures[0]).toContain('1 of 1');
});

it('no list, nothing to say', () => {
  expect(checkCoverage(join(folder, 'absent.yaml'), new Set(), new Set())).toEqual({ findings: [], figures: [] });
});
