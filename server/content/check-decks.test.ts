import { describe, expect, it } from 'vitest';
import { indexCollection } from '@/study/card/collection-index';
import { aCard, aClaim, aCollection } from '@/study/testing/collections';
import { checkDecks } from './check-decks';

const deck = (id: string, cards: unknown, kind = 'theme') => ({ id, title: id, kind, introduction: 'x', cards });

/** What is refused of some decks, where one claim is asked by some cards. */
function refused(decks: object[], cards: object[] = [aCard()]): string[] {
  const index = indexCollection(aCollection({ claims: [aClaim({ cards })], decks: decks as never }));
  const checking = { index, places: new Map(), originals: { folder: '', texts: new Map() } };
  return checkDecks(checking).map(({ message }) => message);
}

const whole = deck('whole', { of: 'document', document: 'archer-2001' }, 'across');

describe('a deck', () => {
  it('that tells a theme card by card is sound', () => {
    expect(refused([deck('story', ['kirov-day']), whole])).toEqual([]);
  });

  it('names cards that exist, each once', () => {
    expect(refused([deck('story', ['kirov-day', 'lost', 'kirov-day'])])).toEqual([
      'story: names the card lost, which does not exist',
      'story: the card kirov-day stands in it twice',
    ]);
  });

  it('names no card twice beside what it gathers', () => {
    const dates = deck('dates', { of: 'answers', answer: 'date', and: ['lost', 'kirov-day', 'kirov-day'] }, 'across');
    expect(refused([deck('story', ['kirov-day']), dates])).toEqual([
      'dates: names the card lost, which does not exist',
      'dates: the card kirov-day stands in it twice',
    ]);
  });

  it('gathers documents and decks that exist, and no deck that gathers decks', () => {
    const decks = [
      deck('story', ['kirov-day']),
      deck('text', { of: 'document', document: 'nobody-2001' }, 'essay'),
      deck('all', { of: 'decks', decks: ['story', 'lost'] }, 'across'),
      deck('more', { of: 'decks', decks: ['story', 'all'] }, 'across'),
    ];
    expect(refused(decks)).toEqual([
      'text: gathers the document nobody-2001, which does not exist',
      'all: gathers the deck lost, which does not exist or gathers decks itself',
      'more: gathers the deck all, which does not exist or gathers decks itself',
      'text: holds no card that is still asked',
    ]);
  });

  it('of the indispensable holds 150 cards that are still asked, no more and no fewer', () => {
    const cards = Array.from({ length: 151 }, (_, at) => aCard({ id: `card-${at}` }));
    const ids = cards.map(({ id }) => id as string);
    const of = (number: number) => [deck('story', ids), deck('indispensable-150', ids.slice(0, number), 'selection')];
    expect(refused(of(150), cards)).toEqual([]);
    expect(refused(of(149), cards)).toEqual(['indispensable-150: holds 149 cards that are still asked, not 150']);
    expect(refused(of(151), cards)).toEqual(['indispensable-150: holds 151 cards that are still asked, not 150']);
    const retired = [{ ...cards[0], retired: 'asked twice' }, ...cards.slice(1)];
    expect(refused(of(150), retired)).toEqual(['indispensable-150: holds 149 cards that are still asked, not 150']);
  });
});

describe('a card', () => {
  it('stands in the deck of a theme, where an author gave it a place in the story', () => {
    const second = aCard({ id: 'second' });
    const nowhere = 'second: is in the deck of no theme: nobody will meet it in its story';
    expect(refused([deck('story', ['kirov-day']), whole], [aCard(), second])).toEqual([nowhere]);
    const selection = deck('evening', ['second'], 'selection');
    expect(refused([deck('story', ['kirov-day']), whole, selection], [aCard(), second])).toEqual([nowhere]);
    expect(refused([deck('story', ['kirov-day', 'second']), whole], [aCard(), second])).toEqual([]);
  });

  it('that is asked no more needs no deck', () => {
    expect(refused([deck('story', ['kirov-day'])], [aCard(), aCard({ id: 'second', retired: 'unclear' })])).toEqual([]);
  });
});
