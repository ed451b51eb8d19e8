import { describe, expect, it } from 'vitest';
import { aCard, aClaim, aCollection, anAnchor, aPosition } from '../testing/collections';
import { indexCollection } from './collection-index';
import { decksOf } from './gathered-decks';

/** A point about one event, asked by its date, at a place in the first essay. */
function dated(event: string, date: string, start: number, more: object = {}) {
  return aClaim({
    id: event,
    text: `The day of ${event}.`,
    slot: { subject: `event/${event}`, relation: 'date', value: { kind: 'date', date }, scope: '' },
    anchors: [{ ...anAnchor, start, end: start + 5 }],
    cards: [aCard({ id: event, answer: { kind: 'date', date } })],
    ...more,
  });
}

const who = aClaim({
  id: 'police',
  kind: 'person',
  slot: {
    subject: 'event/kirov-murder',
    relation: 'police-chief',
    value: { kind: 'actor', actor: 'genrikh-yagoda' },
    scope: '',
  },
  anchors: [{ ...anAnchor, document: 'baker-2002', passage: 'baker-murder' }],
  cards: [aCard({ id: 'police', prompt: 'Who led the police?', answer: { kind: 'actor', actor: 'genrikh-yagoda' } })],
});
const claims = [
  dated('third-trial', '1938-03-02', 10),
  dated('congress', '1934-01', 40, { standing: 'corrected' }),
  dated('first-trial', '1936-08', 20),
  who,
];
const deck = (id: string, cards: unknown, kind = 'across') => ({ id, title: id, kind, introduction: 'x', cards });
const story = deck('story', ['police', 'congress', 'first-trial', 'third-trial'], 'theme');

function cardsOf(written: object[], more: Parameters<typeof aCollection>[0] = {}): Record<string, string[]> {
  const collection = aCollection({ claims, decks: written as never, ...more });
  return Object.fromEntries(decksOf(indexCollection(collection)).map(({ id, cards }) => [id, cards]));
}

describe('a deck may gather', () => {
  it('the dates, in the order of the calendar, and what is written beside them after', () => {
    const dates = deck('dates', { of: 'answers', answer: 'date', and: ['police'] });
    expect(cardsOf([story, dates]).dates).toEqual(['congress', 'first-trial', 'third-trial', 'police']);
  });

  it('the people, in the order of the themes', () => {
    const people = deck('people', { of: 'answers', answer: 'actor', and: ['third-trial'] });
    expect(cardsOf([story, people]).people).toEqual(['third-trial', 'police']);
    expect(cardsOf([people, deck('other', { of: 'answers', answer: 'actor' })]).other).toEqual(['police']);
  });

  it('what rests on one document first of all, in its order', () => {
    const text = deck('text', { of: 'document', document: 'archer-2001' }, 'essay');
    expect(cardsOf([story, text]).text).toEqual(['third-trial', 'first-trial', 'congress']);
  });

  it('what is corrected, and what a contradiction is about', () => {
    const differ = deck('differ', { of: 'differences' });
    expect(cardsOf([story, differ]).differ).toEqual(['congress']);
    const about = {
      id: 'first-trial',
      title: 'When the first trial opened',
      note: 'x',
      slot: { subject: 'event/first-trial', relation: 'date', scope: '' },
      values: ['archer-2001', 'baker-2002'].map((document, at) => ({
        value: { kind: 'date', date: `1936-0${at + 7}` },
        says: 'x',
        document,
        anchors: [{ ...anAnchor, document, passage: `${document.split('-')[0]}-murder` }],
        verdict: 'rival',
      })),
    };
    expect(cardsOf([story, differ], { contradictions: [about] }).differ).toEqual(['congress', 'first-trial']);
  });

  it('other decks, each card once, wherever they are written', () => {
    const dates = deck('dates', { of: 'answers', answer: 'date' });
    const all = deck('all', { of: 'decks', decks: ['dates', 'story'] });
    const found = cardsOf([all, story, dates]);
    expect(Object.keys(found)).toEqual(['all', 'story', 'dates']);
    expect(found.all).toEqual(['congress', 'first-trial', 'third-trial', 'police']);
  });

  it('no card that is asked no more', () => {
    const retired = dated('pact', '1939-08-23', 5, {
      cards: [aCard({ id: 'pact', answer: { kind: 'date', date: '1939-08-23' }, retired: 'asked twice' })],
    });
    const decks = [deck('story', ['pact', 'police'], 'theme'), deck('dates', { of: 'answers', answer: 'date' })];
    const found = cardsOf(decks, { claims: [retired, ...claims] });
    expect(found.story).toEqual(['police']);
    expect(found.dates).not.toContain('pact');
  });
});

describe('a debate becomes a deck', () => {
  const held = ['police', 'stalin', 'alone', 'stalin', 'alone'].map((view, at) =>
    aPosition(`held-${at}`, 'actor/arch-getty', view, { id: `held-${at}` }),
  );
  const evidence = [
    { view: 'stalin', claim: 'congress', bearing: 'supports', by: 'document/archer-2001', argues: 'x' },
  ];
  const [debate] = aCollection().debates;
  const debates = [{ ...debate!, evidence }];

  it('of its answers in the order of its views, then of the evidence', () => {
    const found = cardsOf([story], { claims: [...claims, ...held], debates });
    expect(found['debate-who-did-it']).toEqual(['held-1', 'held-3', 'held-2', 'held-4', 'held-0', 'congress']);
  });

  it('only where it has six cards', () => {
    expect(cardsOf([story], { claims: [...claims, ...held.slice(1)], debates })).not.toHaveProperty(
      'debate-who-did-it',
    );
  });
});
