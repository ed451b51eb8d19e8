import type { AuthoredCollection } from '../card/collection';
import { indexCollection } from '../card/collection-index';
import { compileCard, compileCollection } from '../card/compile';
import { writtenDeckSchema } from '../card/deck';
import type { Linted } from '../card/lint';
import { joinedCardSchema, writtenClaimSchema } from '../card/written-card';
import { collectionSchema } from '../card/collection';
import { contradictionSchema } from '../claim/contradiction';
import { debateSchema } from '../claim/debate';
import { referenceSchema } from '../claim/reference';
import { documentSchema } from '../source/document';
import { actorSchema } from '../subject/actor';
import { eventSchema } from '../subject/event';
import { placeSchema } from '../subject/place';
import { termSchema } from '../subject/term';

/** As content is typed; the schemas fill in what may be left out. */
type Written = Record<string, unknown>;

const pointer = { paragraph: 1, start: 0, end: 10, length: 10, digest: '0123456789abcdef', before: '', after: '' };

/** An anchor that has been placed, in the first essay. */
export const anAnchor = { document: 'archer-2001', passage: 'archer-murder', ...pointer };

export function aCard(written: Written = {}): Written {
  return {
    id: 'kirov-day',
    revision: 1,
    prompt: 'On which day was Sergei Kirov murdered?',
    answer: { kind: 'date', date: '1934-12-01' },
    ...written,
  };
}

export function aClaim(written: Written = {}): Written {
  return {
    id: 'kirov-murder-date',
    kind: 'date',
    standing: 'established',
    checked: 'framework',
    text: 'Sergei Kirov was murdered on 1 December 1934.',
    slot: { subject: 'event/kirov-murder', relation: 'date', value: { kind: 'date', date: '1934-12-01' }, scope: '' },
    importance: 3,
    themes: ['terror'],
    anchors: [anAnchor],
    cards: [aCard()],
    ...written,
  };
}

/** Two essays, one debate of three views, and the people and events of a few years round 1934. */
export function aCollection(written: Partial<Record<keyof AuthoredCollection, Written[]>> = {}): AuthoredCollection {
  const list = <Item>(
    kind: keyof AuthoredCollection,
    schema: { parse: (written: unknown) => Item },
    standard: Written[],
  ) => (written[kind] ?? standard).map((item) => schema.parse(item));
  return {
    collection: collectionSchema.parse({
      id: 'testing',
      title: 'Two arguments',
      inBrief: 'Made up.',
      statement: 'Made up for tests.',
      notice: 'A notice.',
      themes: [{ id: 'terror', title: 'Terror' }],
    }),
    documents: list('documents', documentSchema, [
      anEssay('archer-2001', 'Ann Archer', 'archer-murder'),
      anEssay('baker-2002', 'Ben Baker', 'baker-murder'),
    ]),
    actors: list('actors', actorSchema, [
      anActor('sergei-kirov', 'Sergei Kirov', ['Kirov', 'S.M. Kirov']),
      anActor('grigory-zinoviev', 'Grigory Zinoviev', ['Zinoviev', 'Zinovyev']),
      anActor('lev-kamenev', 'Lev Kamenev', ['Kamenev']),
      anActor('nikolai-bukharin', 'Nikolai Bukharin', ['Bukharin']),
      anActor('alexei-rykov', 'Alexei Rykov', ['Rykov']),
      { ...anActor('genrikh-yagoda', 'Genrikh Yagoda', ['Yagoda']), circle: 'police-chief' },
      { ...anActor('robert-conquest', 'Robert Conquest', ['Conquest']), circle: 'historian' },
      { ...anActor('arch-getty', 'J. Arch Getty', ['Getty']), circle: 'historian' },
    ]),
    events: list('events', eventSchema, [
      anEvent('kirov-murder', 'the murder of Kirov', '1934-12-01'),
      anEvent('congress', 'the Seventeenth Congress', '1934-01-26'),
      anEvent('first-trial', 'the first Moscow trial', '1936-08-19'),
      anEvent('sometime-1936', 'a trial of that year', '1936'),
      anEvent('second-trial', 'the second Moscow trial', '1937-01-23'),
      anEvent('third-trial', 'the third Moscow trial', '1938-03-02'),
      anEvent('pact', 'the pact with Germany', '1939-08-23'),
      anEvent('shakhty', 'the Shakhty trial', '1928-05-18'),
      anEvent('great-break', 'the article on the great break', '1929-11-07'),
      anEvent('dizzy', 'the article on dizziness', '1930-03-02'),
      { ...anEvent('october', 'the October Revolution', '1917-10-25'), calendar: 'julian' },
    ]),
    terms: list('terms', termSchema, [
      {
        id: 'nep',
        name: 'New Economic Policy',
        variants: ['NEP'],
        meaning: 'A retreat to small trade from 1921.',
        theme: 'terror',
      },
      { id: 'gulag', name: 'Gulag', meaning: 'The administration of the camps.', theme: 'terror' },
      { id: 'kolkhoz', name: 'Kolkhoz', meaning: 'A collective farm.', theme: 'terror' },
    ]),
    places: list('places', placeSchema, [
      { id: 'leningrad', name: 'Leningrad', variants: ['Petrograd', 'St Petersburg'] },
    ]),
    references: list('references', referenceSchema, [
      {
        id: 'handbook',
        author: 'C. Carter',
        title: 'A Handbook',
        publisher: 'Press',
        year: 1999,
        where: 'p. 5',
        says: 'The congress met in January.',
        checkedBy: 'a reader',
        checkedOn: '2026-11-22',
      },
    ]),
    debates: list('debates', debateSchema, [
      {
        id: 'who-did-it',
        theme: 'terror',
        about: '1934-12-01',
        question: 'Who was behind the murder of Kirov?',
        introduction: 'Nobody knows.',
        views: [
          { id: 'stalin', text: 'Stalin gave the order' },
          { id: 'alone', text: 'The assassin acted alone' },
          { id: 'police', text: 'The police looked away' },
        ],
      },
    ]),
    contradictions: list('contradictions', contradictionSchema, []),
    claims: list('claims', writtenClaimSchema, [aClaim()]),
    cards: list('cards', joinedCardSchema, []),
    decks: list('decks', writtenDeckSchema, []),
  };
}

/** A position in the one debate. */
export function aPosition(id: string, holder: string, view: string, card: Written = {}): Written {
  return aClaim({
    id,
    kind: 'position',
    standing: 'attributed',
    checked: 'nobody',
    text: 'A view of the murder.',
    slot: undefined,
    position: { holder, debate: 'who-did-it', view, ...(holder.startsWith('actor/') ? { via: 'archer-2001' } : {}) },
    cards: [
      aCard({
        id: `${id}-card`,
        prompt: `What does ${id} conclude about the killing?`,
        answer: { kind: 'view', debate: 'who-did-it', view },
        ...card,
      }),
    ],
  });
}

/** One card as the linter sees it, in its collection. */
export function linted(authored: AuthoredCollection, cardId?: string): Linted {
  const index = indexCollection(authored);
  const on = index.cards.find(({ card }) => card.id === cardId) ?? index.cards[0]!;
  const { cards } = compileCollection(authored);
  return { index, ...on, compiled: compileCard(index, on), cards };
}

function anEssay(id: string, author: string, passage: string): Written {
  return {
    id,
    author,
    title: 'An Essay',
    publication: 'A Journal',
    year: Number(id.slice(-4)),
    kind: 'polemic',
    standpoint: 'From a chair.',
    original: { sha256: '0'.repeat(64), characters: 100 },
    summary: [{ id: passage, heading: 'The murder', text: 'What we say of it.' }],
  };
}

function anActor(id: string, name: string, variants: string[]): Written {
  return { id, name, sortName: name, variants, who: `Known as ${name}.`, circle: 'bolshevik-leader' };
}

function anEvent(id: string, name: string, date: string): Written {
  return { id, name, date, theme: 'terror' };
}
