import { z } from 'zod';
import { ownCard } from '@/study/extraction/accepted-card';
import type { CardId, DeckId } from '@/study/ids';
import { requireMay, type Context } from '@/server/context';
import { Invalid, NotFound } from '@/server/refusals';
import { readList } from '@/server/intake/read-list';
import {
  OWN_COLLECTION_TITLE,
  ownCollection,
  putOwnCards,
  readOwnCards,
  retireOwnCards,
} from '@/server/tables/own-deck';
import { inTransaction } from '@/server/tables/transaction';

export const MOST_CARDS_AT_ONCE = 500;
const LONGEST_PROMPT = 600;
const LONGEST_ANSWER = 300;

const writtenCard = z.object({
  prompt: z.string().trim().min(1).max(LONGEST_PROMPT),
  answer: z.string().trim().min(1).max(LONGEST_ANSWER),
});

/**
 * Cards that somebody writes for themselves, one by hand or many as a pasted list. They rest on no source, and say so; they are a deck
 * of their own. Answers with how many there are now more.
 */
export async function writeOwnCards(context: Context, written: { pasted: string }): Promise<{ added: number }> {
  const { id: person } = requireMay(context, 'write own cards');
  const { cards, unread } = readList(written.pasted);
  if (unread.length > 0) throw new Invalid('Nothing was added.', { pasted: whereUnread(unread) });
  if (cards.length === 0 || cards.length > MOST_CARDS_AT_ONCE) {
    const pasted =
      cards.length === 0
        ? 'Write a question and its answer, with a tab, comma or semicolon between them.'
        : `At most ${MOST_CARDS_AT_ONCE} cards at once: these are ${cards.length}.`;
    throw new Invalid('Nothing was added.', { pasted });
  }
  const long = cards.findIndex((card) => !writtenCard.safeParse(card).success);
  if (long !== -1) {
    const most = `a question has at most ${LONGEST_PROMPT} characters, an answer ${LONGEST_ANSWER}`;
    throw new Invalid('Nothing was added.', { pasted: `Card ${long + 1} is too long: ${most}.` });
  }
  const collection = { id: ownCollection(person), title: OWN_COLLECTION_TITLE };
  const made = cards.map(({ prompt, answer }) =>
    ownCard(
      { id: `own-${context.newId()}` as CardId, prompt, answer, accepted: [] },
      { collection, revision: 1, evidence: [] },
    ),
  );
  await inTransaction(context.db, (client) => putOwnCards(client, person, deckOfOwnCards(person), made, context.now));
  return { added: made.length };
}

/** Changes the words of a card of one's own: another revision, so that what was answered before stays readable. */
export async function rewriteOwnCard(
  context: Context,
  written: { card: string; prompt: string; answer: string },
): Promise<void> {
  const { id: person } = requireMay(context, 'write own cards');
  const read = writtenCard.safeParse(written);
  if (!read.success) throw new Invalid('Nothing was changed.', { prompt: 'Please give a question and an answer.' });
  await inTransaction(context.db, async (client) => {
    const [card] = await readOwnCards(client, person, [written.card as CardId]);
    if (!card || card.claims.length > 0) throw new NotFound('There is no such card of yours.');
    const { prompt, answer } = read.data;
    const next = ownCard(
      { id: card.id, prompt, answer, accepted: card.accepted },
      {
        collection: { id: card.collection, title: card.collectionTitle },
        revision: card.revision + 1,
        evidence: card.evidence,
      },
    );
    await putOwnCards(client, person, deckOfOwnCards(person), [next], context.now);
  });
}

/** Asks a card of one's own no more. */
export async function removeOwnCard(context: Context, written: { card: string }): Promise<void> {
  const { id: person } = requireMay(context, 'write own cards');
  await inTransaction(context.db, async (client) => {
    const [card] = await readOwnCards(client, person, [written.card as CardId]);
    if (!card) throw new NotFound('There is no such card of yours.');
    await retireOwnCards(client, person, [card.id]);
  });
}

/** The deck of what somebody wrote for themselves. */
export function deckOfOwnCards(person: string): { id: DeckId; title: string; introduction: string } {
  return {
    id: `own-cards-${person}` as DeckId,
    title: 'Cards you wrote',
    introduction: 'Your own words, on your own authority: no source stands behind them until you name one.',
  };
}

function whereUnread(lines: number[]): string {
  const [first, ...more] = lines;
  const others = more.length > 0 ? `, and ${more.length} more like it,` : '';
  return `Line ${first}${others} has not a question and an answer with a tab, comma or semicolon between them.`;
}
