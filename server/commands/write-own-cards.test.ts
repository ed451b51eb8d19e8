import { beforeEach, expect, it } from 'vitest';
import type { Context } from '@/server/context';
import type { Db } from '@/server/db/connect';
import { testDatabase } from '@/server/db/test-database';
import { ownCards } from '@/server/queries/own-cards';
import { queueForReview } from '@/server/queries/queue';
import { aBroughtDocument } from '@/server/testing/brought-document';
import { aPerson, contextOfPerson } from '@/server/testing/person';
import { nameSource } from './name-source';
import { removeOwnCard, rewriteOwnCard, writeOwnCards } from './write-own-cards';

let db: Db;
let context: Context;
const written = async () => (await ownCards(context)).cards;

beforeEach(async () => {
  ({ db } = await testDatabase());
  context = await contextOfPerson(db, (await aPerson(db)).person.id);
});

it('cards written by hand or pasted are asked, and say that no source stands behind them', async () => {
  const pasted = 'Who wrote The Prince?\tMachiavelli\nWhen was Rome sacked by the army of Charles V?\tMay 1527';
  expect(await writeOwnCards(context, { pasted })).toEqual({ added: 2 });
  expect(await written()).toMatchObject([
    { prompt: 'Who wrote The Prince?', answer: 'Machiavelli', source: null },
    { answer: 'May 1527', source: null },
  ]);
  const queued = (await queueForReview(context)).cards;
  expect(queued.map(({ card }) => card.evidence)).toEqual([[], []]);
});

it('a list with a line that is no card adds nothing, and says which line', async () => {
  await expect(writeOwnCards(context, { pasted: 'a\tb\nno answer' })).rejects.toMatchObject({
    fields: { pasted: expect.stringContaining('Line 2') },
  });
  await expect(writeOwnCards(context, { pasted: '' })).rejects.toThrow('Nothing was added.');
  const many = Array.from({ length: 501 }, (_, at) => `q${at}\ta`).join('\n');
  await expect(writeOwnCards(context, { pasted: many })).rejects.toThrow('Nothing was added.');
  expect(await written()).toEqual([]);
});

it('new words are a new revision; a card asked no more stays in the log of wordings', async () => {
  await writeOwnCards(context, { pasted: 'Who wrote The Prince?\tMachiavelli' });
  const { id } = (await written())[0]!;
  await rewriteOwnCard(context, { card: id, prompt: 'Who wrote “The Prince”?', answer: 'Niccolò Machiavelli' });
  expect((await queueForReview(context)).cards[0]!.card).toMatchObject({
    revision: 2,
    prompt: 'Who wrote “The Prince”?',
  });
  await removeOwnCard(context, { card: id });
  expect(await written()).toEqual([]);
  expect(await db.prisma.cardRevision.count({ where: { cardId: id } })).toBe(2);
});

it('a source is named by a sentence that stands in a document of one’s own', async () => {
  await aBroughtDocument(db, context.person!.id);
  await writeOwnCards(context, { pasted: 'When did the plague reach London?\tSeptember 1348' });
  const { id } = (await written())[0]!;
  const name = (quote: string) => nameSource(context, { card: id, document: 'plague-notes', quote });
  await expect(name('These words stand nowhere in it at all.')).rejects.toMatchObject({
    fields: { quote: 'These words do not stand in the document.' },
  });
  await name('It had come to London by September 1348.');
  expect((await written())[0]!.source).toBe('Jane Doe, The plague in England (2024)');
  expect((await queueForReview(context)).cards[0]!.card.evidence[0]).toMatchObject({
    text: 'It had come to London by September 1348.',
    paragraph: 2,
  });
});

it('another’s card is not there, whatever one knows of it', async () => {
  await writeOwnCards(context, { pasted: 'a\tb' });
  const { id } = (await written())[0]!;
  const other = await contextOfPerson(db, (await aPerson(db, { signInName: 'other' })).person.id);
  await expect(rewriteOwnCard(other, { card: id, prompt: 'x', answer: 'y' })).rejects.toThrow(/no such card/);
  await expect(removeOwnCard(other, { card: id })).rejects.toThrow(/no such card/);
  expect(await ownCards(other)).toMatchObject({ cards: [] });
});
