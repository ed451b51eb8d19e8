import fc from 'fast-check';
import { expect, it } from 'vitest';
import { locateAnchor } from '../source/anchor';
import { draftSchema } from './draft';
import { lintDraft } from './lint-draft';
import { propose } from './propose';
import { aText, writtenDocuments } from './testing/texts';

const documents = writtenDocuments();
const proposals = propose(documents);

it('the same documents give the same drafts, byte for byte, in whatever order they come', () => {
  const first = JSON.stringify(proposals);
  expect(JSON.stringify(propose(documents))).toBe(first);
  const { drafts, disagreements, people } = propose([...documents].reverse());
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(JSON.stringify([...drafts].sort(byId))).toBe(JSON.stringify([...proposals.drafts].sort(byId)));
  expect(JSON.stringify([disagreements, people])).toBe(JSON.stringify([proposals.disagreements, proposals.people]));
});

it('every anchor stands in its text, letter by letter, and so does what was refused', () => {
  const textOf = new Map(documents.map(({ document, text }) => [document, text]));
  for (const { document, anchor } of proposals.drafts) {
    expect(textOf.get(document)!.slice(anchor.start, anchor.end)).toBe(anchor.quote);
    expect(locateAnchor(textOf.get(document)!, anchor).kind).toBe('exact');
  }
  for (const { document, start, end } of proposals.refusals)
    expect(end > start && end <= textOf.get(document)!.length).toBe(true);
});

it('anchors are exact whatever stands in the text', () => {
  const piece = fc.constantFrom(
    'Robert Aske was hanged at York in July 1537. ',
    '“Nobody,” he said, ',
    'in 1549',
    ' (see p. 3) ',
    '\n\n',
    '*',
    '[3]',
    '<sup>1</sup>',
    '\u00ad',
    '’',
    'É',
    '1,966 delegates ',
    '. ',
    'ﬁ',
    '\t',
    '|',
    '"',
    '(',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = aText(pieces.join(''));
      for (const { anchor } of propose([text]).drafts)
        expect(text.text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
    }),
    { numRuns: 60 },
  );
});

it('the documents written for the tests give the cards that stand in golden.txt', async () => {
  const lines = proposals.drafts.flatMap(({ document, rank, kind, cards }) =>
    cards.map(({ form, prompt, answerText }) => `${document} ${rank} ${kind} ${form}: ${prompt} → ${answerText}`),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('testing/golden.txt');
});

it('every draft fits its schema and every card passes the linter', () => {
  for (const draft of proposals.drafts) {
    expect(draftSchema.safeParse(draft).error).toBeUndefined();
    for (const card of draft.cards) expect(lintDraft(draft, card, proposals.people)).toEqual([]);
  }
});

it('ids are unique, and ranks run from 1 in every document', () => {
  expect(new Set(proposals.drafts.map(({ id }) => id)).size).toBe(proposals.drafts.length);
  for (const { document } of documents) {
    const ranks = proposals.drafts.filter((draft) => draft.document === document).map(({ rank }) => rank);
    expect(ranks).toEqual(ranks.map((_, index) => index + 1));
  }
});

it('no wrong option is given for the same question by any sentence of the documents', () => {
  for (const { cards, document } of proposals.drafts) {
    const text = documents.find((one) => one.document === document)!.text;
    for (const card of cards.filter(({ form }) => form === 'gap')) {
      for (const option of card.options) expect(text.includes(card.prompt.replace('_____', option.text))).toBe(false);
    }
  }
});

it('every block is accounted for: carded, refused, or skipped with a reason', () => {
  expect(proposals.coverage.length).toBe(documents.reduce((sum, { blocks }) => sum + blocks.length, 0));
  for (const { state, why, drafts, refusals } of proposals.coverage) {
    if (state === 'carded') expect(drafts.length).toBeGreaterThan(0);
    if (state === 'refused') expect(refusals.length).toBeGreaterThan(0);
    if (state === 'skipped') expect(why).not.toBeNull();
  }
});

it('where two documents differ they are put side by side, and neither is asked with options', () => {
  const { disagreements } = proposals;
  const danton = disagreements.find(({ title }) => title === 'When Georges Danton died');
  expect(danton?.accounts.map(({ says }) => says).sort()).toEqual(['5 April 1794', '6 April 1794']);
  const asked = proposals.drafts.filter(({ anchor }) =>
    danton!.accounts.some((account) => account.anchor?.quote === anchor.quote),
  );
  for (const { cards } of asked) for (const { options } of cards) expect(options).toEqual([]);
});

it('spellings of one person are one person, and namesakes are two', () => {
  const { people } = propose([
    aText(
      'Nikolai Yezhov was arrested in 1938. Nikoli Yezhov was shot in 1940. In 1564 Jane Addams wrote a book. John Adams died in 1826. Nikolai Yezhov was born in 1895.',
    ),
  ]);
  expect(people.find(({ name }) => name === 'Nikolai Yezhov')?.variants).toContain('Nikoli Yezhov');
  expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(['Jane Addams', 'John Adams']));
});

it('a text four times as long takes about four times as long', { timeout: 30_000 }, () => {
  const once = documents.map(({ text }) => text).join('\n\n');
  const took = (times: number) => {
    const text = aText(Array.from({ length: times }, (_, copy) => once.replaceAll('19', `${10 + copy}`)).join('\n\n'));
    const began = performance.now();
    propose([text]);
    return performance.now() - began;
  };
  took(1);
  const [short, long] = [took(1), took(4)];
  // Generous, since the machine does other things as well: were it quadratic it would be sixteen.
  expect(long / short).toBeLessThan(9);
});

it('tells of nothing that is not asked: sexual violence is no reason of an option either', () => {
  const words = `The army of Tilly took Magdeburg on 20 May 1631. The soldiers of Tilly raped women in Magdeburg on 21 May 1631.

The army of Gustavus Adolphus won at Breitenfeld on 17 September 1631. The army of Gustavus Adolphus crossed the Lech on 15 April 1632.`;
  const { drafts } = propose([aText(words)]);
  const reasons = drafts.flatMap(({ cards }) =>
    cards.flatMap(({ options }) => options.map(({ value }) => value.trueOf)),
  );
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.join(' ')).not.toContain('raped');
});
