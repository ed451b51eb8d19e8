import { describe, expect, it } from 'vitest';
import { aClaim, aCollection, aPosition } from '../testing/collections';
import { writtenClaimSchema } from './written-card';
import { debateSchema } from '../claim/debate';
import { indexCollection } from './collection-index';
import { claimsOfDebate, sinceThen } from './debate-evidence';
import { viewsOf } from './debate-views';

const evidence = [
  { view: 'stalin', claim: 'decree', bearing: 'supports', by: 'document/baker-2002', argues: 'It was ready that day.' },
  { view: 'alone', claim: 'decree', bearing: 'undercuts', by: 'actor/arch-getty', argues: 'Somebody had prepared it.' },
];
const since = [
  { reference: 'handbook', says: 'The papers are shut.' },
  { reference: 'handbook', says: 'He had no help.', view: 'alone' },
];

function theDebate() {
  const authored = aCollection();
  const [bare] = authored.debates;
  const debate = debateSchema.parse({ ...bare, evidence, since });
  const anchor = (document: string, passage: string, paragraph: number) => ({
    ...writtenClaimSchema.parse(aClaim()).anchors[0]!,
    kind: undefined,
    document,
    passage,
    paragraph,
  });
  const decree = aClaim({
    id: 'decree',
    anchors: [
      anchor('archer-2001', 'archer-murder', 3),
      anchor('baker-2002', 'baker-murder', 7),
      anchor('baker-2002', 'baker-murder', 7),
      anchor('baker-2002', 'baker-murder', 8),
    ],
    cards: [],
  });
  const claims = [decree, aPosition('conquest', 'actor/robert-conquest', 'stalin'), aClaim()].map((claim) =>
    writtenClaimSchema.parse(JSON.parse(JSON.stringify(claim))),
  );
  return { index: indexCollection({ ...authored, debates: [debate], claims }), debate };
}

describe('a debate', () => {
  it('shows under each answer what is brought for it and against it, and by whom', () => {
    const { index, debate } = theDebate();
    const shown = viewsOf(index, debate).map(({ id, evidence: brought }) => [
      id,
      brought.map(({ bearing, by, point }) => [bearing, by, point]),
    ]);
    const point = index.claims.get('decree')!.text;
    expect(shown).toEqual([
      ['stalin', [['supports', 'Ben Baker', point]]],
      ['alone', [['undercuts', 'J. Arch Getty', point]]],
      ['police', []],
    ]);
  });

  it('opens a writer’s evidence in that writer’s text, and what is only reported wherever it stands', () => {
    const { index, debate } = theDebate();
    const [stalin, alone] = viewsOf(index, debate);
    expect(stalin!.evidence[0]!.places.map(({ document }) => document)).toEqual(['baker-2002', 'baker-2002']);
    expect(alone!.evidence[0]!.places[0]).toMatchObject({ document: 'archer-2001', paragraph: 3 });
  });

  it('names a paragraph once, however many of its sentences a point rests on', () => {
    const { index, debate } = theDebate();
    expect(viewsOf(index, debate)[0]!.evidence[0]!.places.map(({ paragraph }) => paragraph)).toEqual([7, 8]);
  });

  it('sets what was argued since beside its answer, or below all of them', () => {
    const { index, debate } = theDebate();
    expect(sinceThen(index, debate, null).map(({ says }) => says)).toEqual(['The papers are shut.']);
    expect(viewsOf(index, debate).map((view) => view.since.length)).toEqual([0, 1, 0]);
  });

  it('turns on what is held in it and on its evidence, and on nothing else', () => {
    const { index, debate } = theDebate();
    expect([...claimsOfDebate(index, debate.id)]).toEqual(['conquest', 'decree']);
  });
});
