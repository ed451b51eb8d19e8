import { describe, expect, it } from 'vitest';
import { aCard, aClaim, aCollection, anAnchor, aPosition } from '../testing/collections';
import { compileCollection } from './compile';

const compiled = (written: Parameters<typeof aCollection>[0]) => compileCollection(aCollection(written)).cards;

describe('a compiled card', () => {
  it('carries its evidence: our words, and where the original’s sentence stands', () => {
    const [card] = compiled({});
    expect(card!.evidence).toEqual([
      {
        document: 'archer-2001',
        citation: 'Ann Archer, An Essay (A Journal, 2001)',
        author: 'Ann Archer',
        passage: 'archer-murder',
        heading: 'The murder',
        text: 'What we say of it.',
        held: null,
        paragraph: 1,
        start: 0,
        end: 10,
      },
    ]);
  });

  it('survives being stored as JSON', () => {
    const [card] = compiled({});
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });

  it('is not made of a claim whose evidence nobody has placed, of a retired card, or of sexual violence', () => {
    const { passage, document } = anAnchor;
    expect(compiled({ claims: [aClaim({ anchors: [{ document, passage, find: 'some words' }] })] })).toEqual([]);
    expect(compiled({ claims: [aClaim({ cards: [aCard({ retired: 'asked better elsewhere' })] })] })).toEqual([]);
    expect(compiled({ claims: [aClaim({ hard: ['sexual-violence'] })] })).toEqual([]);
  });

  it('says whose view it is, and through whom we have it', () => {
    const position = aPosition('conquest-stalin', 'actor/robert-conquest', 'stalin');
    const withWork = {
      ...position,
      position: { ...(position.position as object), work: 'The Great Terror', year: 1990 },
    };
    expect(compiled({ claims: [withWork] })[0]!.feedback.whoSaysSo).toBe(
      'Robert Conquest, The Great Terror (1990), quoted by Ann Archer',
    );
    const own = aPosition('archer-alone', 'document/archer-2001', 'alone');
    expect(compiled({ claims: [own] })[0]!.feedback.whoSaysSo).toBe('Ann Archer');
  });

  it('takes every name of an answer that is typed', () => {
    const claims = [
      aClaim({ cards: [aCard({ prompt: 'Who died?', answer: { kind: 'actor', actor: 'sergei-kirov' } })] }),
    ];
    expect(compiled({ claims })[0]).toMatchObject({
      answer: { key: 'actor/sergei-kirov', text: 'Sergei Kirov', order: null },
      accepted: ['Kirov', 'S.M. Kirov'],
    });
  });

  it('is marked by what it asks for, not by the claim it stands in; one of a view stays one', () => {
    const who = aCard({ prompt: 'Who died?', answer: { kind: 'actor', actor: 'sergei-kirov' } });
    const where = aCard({ id: 'where', prompt: 'Where?', answer: { kind: 'place', place: 'leningrad' }, kind: 'term' });
    const kinds = (claim: ReturnType<typeof aClaim>) => compiled({ claims: [claim] }).map(({ kind }) => kind);
    expect(kinds(aClaim({ cards: [who, where] }))).toEqual(['person', 'term']);
    expect(kinds({ ...aPosition('archer-alone', 'document/archer-2001', 'alone'), cards: [who] })).toEqual([
      'position',
    ]);
  });

  it('shows what is accepted before the slips, and the reference that settles it', () => {
    const slot = { subject: 'event/congress', relation: 'date' };
    const given = (document: string, date: string, verdict: string) => ({
      document,
      value: { kind: 'date', date },
      says: 'So it says.',
      verdict,
      anchors: [{ ...anAnchor, passage: undefined }],
    });
    const contradictions = [
      {
        id: 'when',
        title: 'When',
        slot,
        values: [given('archer-2001', '1934-10', 'slip'), given('baker-2002', '1934-01', 'accepted')],
        settledBy: 'handbook',
        note: 'It met in January.',
      },
    ];
    const claims = [
      aClaim({
        standing: 'corrected',
        checked: 'handbook',
        slot: { ...slot, value: { kind: 'date', date: '1934-01' } },
      }),
    ];
    const { feedback } = compiled({ claims, contradictions })[0]!;
    expect(feedback.values.map(({ verdict, value }) => [verdict, value])).toEqual([
      ['accepted', 'January 1934'],
      ['slip', 'October 1934'],
    ]);
    expect(feedback.settledBy).toBe('C. Carter, A Handbook (Press, 1999), p. 5: The congress met in January.');
    expect(feedback.note).toBe('It met in January.');
  });

  it('gives a position the slot of its holder’s view, so that two holders never share one', () => {
    const claims = [aPosition('a', 'actor/robert-conquest', 'stalin'), aPosition('b', 'actor/arch-getty', 'stalin')];
    const slots = compileCollection(aCollection({ claims })).claims.map(({ slot }) => slot);
    expect(slots.map((slot) => slot!.subject)).toEqual(['actor/robert-conquest', 'actor/arch-getty']);
  });
});
