import { describe, expect, it } from 'vitest';
import { standingOut } from '@/study/card/option-length';
import { chooseOptions } from '@/study/card/options';
import { locatePointer } from '@/study/source/locate-pointer';
import { prepareText } from '@/study/source/point';
import { env } from '@/server/env';
import { compileContent } from './compile-collection';
import { originalsFolder, readOriginals } from './originals';
import { collectionFolders, readCollection } from './read-collection';

const { collections, findings } = compileContent('content');
const cards = collections.flatMap((collection) => collection.cards);

describe('the content that Clio ships', () => {
  it('can be read whole, and is not nothing', () => {
    expect(findings).toEqual([]);
    expect(cards.length).toBeGreaterThan(60);
  });

  it('has evidence behind every card', () => {
    expect(cards.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  it('offers every card of a claim in a deck that exists', () => {
    const known = new Set(cards.map(({ id }) => id));
    const decks = collections.flatMap((collection) => collection.decks);
    expect(decks.flatMap((deck) => deck.cards).filter((id) => !known.has(id))).toEqual([]);
  });

  it('puts the right answer at every rank about as often', () => {
    const ranks = [0, 0, 0, 0];
    for (let seed = 0; seed < 100; seed++) {
      for (const card of cards.filter(({ wrong }) => wrong.length >= 3)) {
        const options = chooseOptions(card, { seed });
        ranks[options.findIndex(({ key }) => key === card.answer.key)]! += 1;
      }
    }
    const shares = ranks.map((count) => count / ranks.reduce((sum, other) => sum + other, 0));
    for (const share of shares) {
      expect(share).toBeGreaterThan(0.19);
      expect(share).toBeLessThan(0.32);
    }
  });

  it('shows no option much longer than the rest, whichever a seed takes', () => {
    const asked = cards.filter(({ wrong }) => wrong.length >= 2);
    const shown = asked.flatMap((card) =>
      [1, 2, 3, 4, 5].map((seed) => chooseOptions(card, { seed }).map(({ text }) => text)),
    );
    expect(shown.filter((texts) => standingOut(texts).length > 0)).toEqual([]);
  });

  it('says of every wrong option what it is true of, or why it does not bear on the argument', () => {
    expect(
      cards.flatMap(({ id, wrong }) =>
        wrong.filter(({ trueOf, because }) => trueOf === null && because === null).map(({ text }) => `${id}: ${text}`),
      ),
    ).toEqual([]);
  });

  it('never offers an answer beside itself under another spelling', () => {
    for (const { id, answer, accepted, wrong } of cards) {
      const right = new Set([answer.text, ...accepted].map((name) => name.toLowerCase()));
      expect(
        wrong.filter(({ text }) => right.has(text.toLowerCase())),
        id,
      ).toEqual([]);
    }
  });
});

describe('the anchors into the originals', () => {
  const authored = collectionFolders('content').flatMap((folder) => readCollection(folder).authored ?? []);
  const documents = authored.flatMap((collection) => collection.documents);
  const { folder, texts } = readOriginals(originalsFolder(env.originalsFolder), documents);
  const absent = documents.filter(({ id }) => !texts.has(id)).map(({ id }) => id);

  // Nobody may ship the essays, so a checkout without them says so by skipping.
  it.skipIf(absent.length > 0)(
    `are all exact (${absent.length > 0 ? `absent from ${folder}: ${absent.join(', ')}` : folder})`,
    () => {
      const prepared = new Map([...texts].map(([id, text]) => [id, prepareText(text)]));
      const anchors = authored.flatMap(({ claims, contradictions }) => [
        ...claims.flatMap((claim) => claim.anchors),
        ...contradictions.flatMap(({ values }) => values.flatMap((value) => value.anchors)),
      ]);
      expect(anchors.length).toBeGreaterThan(60);
      const states = anchors.map((anchor) =>
        anchor.kind === 'placed' ? locatePointer(prepared.get(anchor.document)!, anchor).kind : 'draft',
      );
      expect(states.filter((state) => state !== 'exact')).toEqual([]);
    },
  );

  it.skipIf(absent.length > 0)('find every sentence again after a foreword, knowing no word of it', () => {
    const [id, text] = [...texts].sort(([, a], [, b]) => a.length - b.length)[0]!;
    const moved = prepareText(`A foreword of two sentences. It changes every offset.\n\n${text}`);
    const anchors = authored
      .flatMap(({ claims }) => claims.flatMap((claim) => claim.anchors))
      .filter(({ document }) => document === id);
    for (const anchor of anchors.slice(0, 25)) {
      if (anchor.kind !== 'placed') continue;
      const located = locatePointer(moved, anchor);
      expect(located).toMatchObject({ kind: 'moved', start: anchor.start + moved.text.length - text.length });
    }
  });
});
