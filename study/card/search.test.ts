import { describe, expect, it } from 'vitest';
import { aCollection } from '../testing/collections';
import { indexCollection } from './collection-index';
import { search, searchIndexOf } from './search';

const index = searchIndexOf(indexCollection(aCollection()));
const found = (question: string) => search(index, question).map(({ kind, id }) => `${kind} ${id}`);

describe('searching', () => {
  it('finds people, events, terms, debates and passages by one word', () => {
    expect(found('murder')).toEqual(
      expect.arrayContaining(['event kirov-murder', 'debate who-did-it', 'passage archer-murder']),
    );
    expect(found('gulag')[0]).toBe('term gulag');
  });

  it.each([
    ['the beginning of a name', 'zinov'],
    ['another spelling', 'Zinovyev'],
    ['one letter wrong', 'zinoniev'],
    ['one letter too many', 'zinovviev'],
    ['two letters the wrong way round', 'znioviev'],
    ['other accents and case', 'ZINÓVIEV'],
  ])('%s finds whom it means', (_, typed) => {
    expect(found(typed)).toContain('person grigory-zinoviev');
  });

  it('finds a thing by another of its names, and by its date', () => {
    expect(found('NEP')).toContain('term nep');
    expect(found('december 1934')).toContain('event kirov-murder');
  });

  it('wants all the words, and puts the name that is nothing but them first', () => {
    expect(found('kirov murder')).not.toContain('person sergei-kirov');
    expect(found('kirov')[0]).toBe('person sergei-kirov');
  });

  it('lets no slip pass in short words and in years', () => {
    expect(found('1935')).toEqual([]);
    expect(found('nex')).toEqual([]);
  });

  it('has nothing for an empty question, nor for what is nowhere', () => {
    expect(found('  –  ')).toEqual([]);
    expect(found('hippopotamus')).toEqual([]);
  });
});
