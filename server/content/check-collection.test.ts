import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { aCard, aClaim, aCollection, anAnchor, aPosition } from '@/study/testing/collections';
import { prepareText, pointAt } from '@/study/source/point';
import type { DocumentId } from '@/study/ids';
import { checkCollection } from './check-collection';
import { checkOwnWords } from './check-own-words';
import { readCollection } from './read-collection';
import { checkReleasedIds, withReleased } from './released-ids';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clio-content-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a collection as its authors would, and checks it; the texts are originals that somebody has. */
function checked(
  claims: object[],
  { more = {}, texts = {} }: { more?: Record<string, object[]>; texts?: Record<string, string> } = {},
) {
  const { collection, documents, actors, events, terms, places, references, debates } = aCollection();
  const summary = Array.from({ length: 60 }, () => 'five words of our own').join(' ');
  const files: Record<string, unknown> = {
    collection,
    ...Object.fromEntries(
      documents.map((document) => [
        `documents/${document.id}`,
        { ...document, summary: document.summary.map((passage) => ({ ...passage, text: summary })) },
      ]),
    ),
    actors,
    events,
    terms,
    places,
    references,
    debates,
    claims,
    ...more,
  };
  mkdirSync(join(folder, 'documents'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, `${name}.yaml`), stringify(content));
  const originals = { folder, texts: new Map(Object.entries(texts) as [DocumentId, string][]) };
  return checkCollection(readCollection(folder), originals);
}
const rules = (findings: { rule: string; message: string }[]) =>
  findings.map(({ rule, message }) => `${rule}: ${message}`);

it('sound content has no findings', () => {
  expect(rules(checked([aClaim()]))).toEqual([]);
});

describe('an author is told, with file and line,', () => {
  it('what does not fit the format, and the rest is checked all the same', () => {
    const findings = checked([
      aClaim({ kind: 'dates' }),
      aClaim({ id: 'second', themes: ['weather'], cards: [aCard({ id: 'second-card' })] }),
    ]);
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
      ['schema', 2],
      ['reference', expect.any(Number)],
    ]);
    expect(findings[0]!.file).toMatch(/claims\.yaml$/);
    expect(findings[1]!.message).toBe('second: there is no theme "weather"');
  });

  it('of YAML that cannot be read', () => {
    checked([aClaim()]);
    writeFileSync(join(folder, 'claims.yaml'), '- id: a\n  text: "unclosed\n');
    expect(readCollection(folder).findings).toMatchObject([{ rule: 'yaml' }]);
  });

  it('of an id that names two things', () => {
    expect(
      rules(checked([aClaim(), aClaim({ cards: [aCard({ id: 'other', prompt: 'What else?' })] })])),
    ).toContainEqual(expect.stringContaining('id: the id claim/kirov-murder-date stands already in'));
  });

  it.each([
    [
      'a subject',
      { slot: { subject: 'event/nothing', relation: 'date', value: { kind: 'date', date: '1934-12-01' } } },
      'there is no event "nothing"',
    ],
    [
      'a passage',
      { anchors: [{ ...anAnchor, passage: 'baker-murder' }] },
      'there is no passage "archer-2001 baker-murder"',
    ],
    ['a reference', { checked: 'somebody-1999' }, 'there is no reference "somebody-1999"'],
    [
      'a person offered',
      { cards: [aCard({ options: { wrong: [{ kind: 'actor', actor: 'nobody' }] } })] },
      'there is no actor "nobody"',
    ],
  ])('of %s that is not there', (_, claim, message) => {
    expect(checked([aClaim(claim)]).map((finding) => finding.message)).toContainEqual(expect.stringContaining(message));
  });
});

describe('a standing', () => {
  const given = (date: string, verdict: string) => ({
    document: 'archer-2001',
    value: { kind: 'date', date },
    says: 'So.',
    verdict,
    anchors: [anAnchor],
  });
  const contradiction = (more: object) => ({
    id: 'when',
    title: 'When',
    slot: { subject: 'event/kirov-murder', relation: 'date' },
    values: [given('1934-12-01', 'rival'), given('1934-11-01', 'rival')],
    note: 'They differ.',
    ...more,
  });
  const standing = (claim: Record<string, unknown>, contradictions: object[] = []) =>
    checked([aClaim(claim)], { more: { contradictions } }).filter(
      ({ rule }) => rule === 'standing' || rule === 'contradiction' || rule === 'position',
    );

  it('is not established on nobody’s word', () => expect(standing({ checked: 'nobody' })).toHaveLength(1));
  it('is not established against a document', () => expect(standing({}, [contradiction({})])).toHaveLength(1));
  it('is attributed to somebody', () => expect(standing({ standing: 'attributed' })).toHaveLength(1));
  it('is contested by something', () => {
    expect(standing({ standing: 'contested' })).toHaveLength(1);
    expect(standing({ standing: 'contested' }, [contradiction({})])).toEqual([]);
  });
  it('is corrected by a reference, with the slip to show', () => {
    const settled = contradiction({ values: [given('1934-11-01', 'slip')], settledBy: 'handbook' });
    expect(standing({ standing: 'corrected', checked: 'handbook' }, [settled])).toEqual([]);
    expect(standing({ standing: 'corrected', checked: 'handbook' })).toHaveLength(1);
    expect(standing({ standing: 'contested' }, [settled])).toHaveLength(1);
  });
  it('goes with a contradiction that is one', () => {
    const agreeing = contradiction({ values: [given('1934', 'rival'), given('1934-12-01', 'rival')] });
    expect(standing({ standing: 'contested' }, [agreeing])).toMatchObject([{ rule: 'contradiction' }]);
    expect(
      standing({ standing: 'contested' }, [
        contradiction({ values: [given('1934-11-01', 'slip'), given('1934-12-01', 'rival')] }),
      ]),
    ).toHaveLength(1);
  });
  it('of a view is never a fact’s, and says through whom we have it', () => {
    const view = aPosition('conquest', 'actor/robert-conquest', 'stalin', {
      prompt: 'What does Robert Conquest conclude?',
    });
    expect(rules(checked([view]))).toEqual([]);
    expect(rules(checked([{ ...view, standing: 'established', checked: 'framework' }]))).toHaveLength(1);
    expect(rules(checked([{ ...view, position: { ...(view.position as object), via: undefined } }]))).toEqual([
      'position: conquest: says not through which document we have it: via',
    ]);
  });
  it('lets nothing indispensable go unasked, a detail only be read, and sexual violence not be asked', () => {
    expect(rules(checked([aClaim({ importance: 3, cards: [] })]))).toEqual([
      'card: kirov-murder-date: is indispensable (importance 3) and has no card: it must be asked',
    ]);
    expect(rules(checked([aClaim({ importance: 1, cards: [] })]))).toEqual([]);
    expect(rules(checked([aClaim({ hard: ['sexual-violence'] })]))).toEqual([
      'hard: kirov-murder-date: sexual violence is not made into cards',
    ]);
  });
});

describe('an anchor', () => {
  const text = 'The dam broke at night. Nobody was warned. It was long ago.';
  const padded = text.padEnd(100, ' ');
  const pointer = pointAt(prepareText(text), 1, 1);
  const anchored = (anchor: object) =>
    rules(
      checked([aClaim({ anchors: [{ document: 'archer-2001', passage: 'archer-murder', ...anchor }] })], {
        texts: { 'archer-2001': padded },
      }),
    );

  it('is exact on the original, or refused with where it is now', () => {
    expect(anchored(pointer)).toEqual([]);
    expect(anchored({ ...pointer, start: 0, end: 19 })).toEqual([
      'anchor: kirov-murder-date: has moved in archer-2001: from 0 to 24–42',
    ]);
    expect(anchored({ ...pointer, digest: 'f'.repeat(16) })).toHaveLength(1);
  });
  it('is whole sentences', () => {
    const half = {
      ...pointer,
      start: 24,
      end: 30,
      length: 6,
      digest: pointAt({ text: 'Nobody', sentences: [{ start: 0, end: 6, paragraph: 1 }] }, 0, 0).digest,
    };
    expect(anchored(half)).toEqual(['anchor: kirov-murder-date: 24–30 in archer-2001 are no whole sentences']);
  });
  it('is no draft any more', () => {
    expect(anchored({ find: 'Nobody was' })).toEqual([
      'anchor: kirov-murder-date: still looks for "Nobody was": run npm run content:anchor',
    ]);
  });
});

it('twelve words in a row of an essay are found in any file, and eleven are let be', () => {
  const essay = 'one two three four five six seven eight nine ten eleven twelve thirteen';
  const originals = { folder, texts: new Map([['essay' as DocumentId, essay]]) };
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const theirs = write('a.md', `Ours.\nTwo, “three” four five six — seven eight nine ten eleven twelve\nTHIRTEEN.`);
  const ours = write('b.md', 'two three four five six seven eight nine ten eleven twelve and no more');
  expect(checkOwnWords(originals, [theirs, ours])).toMatchObject([{ line: 2, rule: 'own-words' }]);
});

it('an id that has shipped may not vanish, and new ones are added once', () => {
  const path = join(folder, 'released-ids.txt');
  writeFileSync(path, withReleased(path, new Set(['card/b', 'card/a', 'deck/first'])));
  expect(checkReleasedIds(path, new Set(['card/a', 'card/b', 'deck/first', 'card/new']))).toEqual([]);
  expect(checkReleasedIds(path, new Set(['card/a', 'deck/first']))).toMatchObject([
    { line: 3, message: expect.stringContaining('card/b has vanished') },
  ]);
  expect(withReleased(path, new Set(['card/c']))).toMatch(/card\/a\ncard\/b\ncard\/c\ndeck\/first\n$/);
});

describe('the evidence of a debate', () => {
  const view = aPosition('conquest', 'actor/robert-conquest', 'stalin');
  const witness = { view: 'stalin', claim: 'kirov-murder-date', bearing: 'supports', by: 'document/archer-2001' };
  const debates = (more: object) => ({ debates: [{ ...aCollection().debates[0]!, ...more }] });

  it('may be argued by a writer whose text has the point, for one view and against another', () => {
    const evidence = [
      { ...witness, argues: 'The day suited Stalin.' },
      { ...witness, view: 'alone', bearing: 'undercuts', argues: 'The day suited others than the assassin.' },
    ];
    const since = [{ reference: 'handbook', says: 'The papers are still shut.', view: 'police' }];
    expect(rules(checked([aClaim(), view], { more: debates({ evidence, since }) }))).toEqual([]);
  });

  it('names views, points, people and works that are there', () => {
    const evidence = [
      { ...witness, view: 'nobody', argues: 'x' },
      { ...witness, claim: 'lost', argues: 'x' },
      { ...witness, by: 'actor/nobody', argues: 'x' },
    ];
    const since = [{ reference: 'unread', says: 'x' }];
    expect(rules(checked([aClaim(), view], { more: debates({ evidence, since }) }))).toEqual([
      'debate: who-did-it: there is no view "who-did-it/nobody"',
      'debate: who-did-it: there is no claim "lost"',
      'debate: who-did-it: there is no actor "nobody"',
      'debate: who-did-it: there is no reference "unread"',
    ]);
  });

  it('is not put into the mouth of a writer whose text does not have it, nor given twice, nor the view itself', () => {
    const evidence = [
      { ...witness, by: 'document/baker-2002', argues: 'x' },
      { ...witness, argues: 'x' },
      { ...witness, argues: 'again' },
      { ...witness, claim: 'conquest', argues: 'x' },
    ];
    expect(rules(checked([aClaim(), view], { more: debates({ evidence }) }))).toEqual([
      expect.stringContaining('document/baker-2002 cannot argue from kirov-murder-date'),
      expect.stringContaining('conquest is the view stalin itself'),
      expect.stringContaining('stands twice'),
    ]);
  });
});

describe('what was opened of a work is said:', () => {
  const handbook = aCollection().references[0]!;
  const withHandbook = (change: object) => checked([aClaim()], { more: { references: [{ ...handbook, ...change }] } });

  it('an abstract is not cited as the work, nor a work as a review told of it', () => {
    expect(rules(withHandbook({ where: 'abstract' }))).toEqual([expect.stringContaining('write opened: abstract')]);
    expect(rules(withHandbook({ where: 'abstract', opened: 'abstract' }))).toEqual([]);
    expect(rules(withHandbook({ where: 'as reviewed in a journal' }))).toEqual([
      expect.stringContaining('cite the review'),
    ]);
  });

  it('a work that is cited is not further reading that nobody has read', () => {
    const reading = (work: string) =>
      rules(checked([aClaim()], { more: { debates: [{ ...aCollection().debates[0]!, furtherReading: [work] }] } }));
    expect(reading('C. Carter, A Handbook (1999)')).toEqual([expect.stringContaining('say how much of it was read')]);
    expect(reading('C. Carter, A Handbook (1999; we have read a page only)')).toEqual([]);
    expect(reading('C. Carter, A Handbook of Handbooks (1999)')).toEqual([]);
  });
});

describe('somebody of the past', () => {
  const [nameless, ...others] = aCollection().actors;
  const first = { ...nameless!, born: '1886', died: '1934' };
  const people = (...more: object[]) => rules(checked([aClaim()], { more: { actors: [first, ...others, ...more] } }));
  const second = { ...first, id: 'second-id' };

  it('is listed once, whatever the accents of the name, or the name of another text', () => {
    expect(people(second)).toEqual([expect.stringContaining('looks the same person')]);
    const called = { ...second, name: first.variants[0]!, variants: [] };
    expect(people(called)).toEqual([expect.stringContaining('looks the same person')]);
    expect(people({ ...called, born: '1701', died: '1777' })).toEqual([]);
  });

  it('keeps a second id, which names somebody, and which no claim names', () => {
    expect(people({ ...second, sameAs: first.id })).toEqual([]);
    expect(people({ ...second, sameAs: 'nobody' })).toEqual([expect.stringContaining('there is nobody "nobody"')]);
    const named = aClaim({ cards: [aCard({ options: { wrong: [{ kind: 'actor', actor: 'second-id' }] } })] });
    expect(
      rules(checked([named], { more: { actors: [first, ...others, { ...second, sameAs: first.id }] } })),
    ).toContainEqual(expect.stringContaining('there is no actor "second-id"'));
  });
});
