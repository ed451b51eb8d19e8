import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareText } from '@/study/source/point';
import { readContentFile } from './content-file';
import { placeAnchors } from './place-anchors';

const essay = prepareText(
  'The dam broke at night. Nobody was warned. By morning the valley was a lake, and nobody was warned.',
);
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clio-anchors-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function placing(yaml: string) {
  const path = join(folder, 'claims.yaml');
  writeFileSync(path, yaml);
  const { file } = readContentFile(path);
  expect(readFileSync(path, 'utf8')).toBe(yaml);
  return placeAnchors(file, (document) => (document === 'dam-1999' ? essay : null));
}

it('an author’s comments and layout stay as they are, round what is filled in', () => {
  const { source, findings } = placing(
    [
      '# the dam',
      '- id: dam     # kept',
      '  anchors:',
      '    - document: dam-1999',
      '      find: "dam broke at"   # and kept',
      '    - { document: dam-1999, passage: dam, find: "By morning" }',
      '  importance: 3',
      '',
    ].join('\n'),
  );
  expect(findings).toEqual([]);
  expect(source).toMatch(
    /^# the dam\n- id: dam {5}# kept\n {2}anchors:\n {4}- document: dam-1999\n {6}paragraph: 1\n {6}start: 0\n {6}end: 23\n {6}length: 23\n {6}digest: '[0-9a-f]{16}'\n {6}before: ''\n {6}after: '[0-9a-f]{16}' {3}# and kept\n {4}- \{ document: dam-1999, passage: dam, paragraph: 1, start: 43, .*\}\n {2}importance: 3\n$/,
  );
});

it('a phrase that stands twice is refused with both places, one that is nowhere with the nearest, each at its line', () => {
  const { source, findings } = placing(
    '- id: a\n  anchors:\n    - { document: dam-1999, find: "obody was warned" }\n    - { document: dam-1999, find: "the valley was flooded" }\n    - { document: lost-1900, find: "x" }\n',
  );
  expect(findings.map(({ line, message }) => [line, message.split('\n')[0]])).toEqual([
    [3, '"obody was warned" stands in 2 places; take more words of the one you mean:'],
    [4, '"the valley was flooded" is not in the text; nearest:'],
    [5, 'the original of "lost-1900" is not here: put it into the folder that CLIO_ORIGINALS names'],
  ]);
  expect(source).toContain('find: "obody was warned"');
});
