import { z } from 'zod';
import { evidenceOf } from '@/study/extraction/accepted-card';
import type { CardId, DocumentId } from '@/study/ids';
import { anchorAt, locateAnchor } from '@/study/source/anchor';
import { requireMay, type Context } from '@/server/context';
import { Invalid, NotFound } from '@/server/refusals';
import { putOwnCards, readOwnCards } from '@/server/tables/own-deck';
import { readOwnText } from '@/server/tables/own-document';
import { inTransaction } from '@/server/tables/transaction';
import { deckOfOwnCards } from './write-own-cards';

const written = z.object({
  card: z.string().max(200),
  document: z.string().max(200),
  quote: z.string().trim().min(8).max(2000),
});

/** Gives a card of one's own the sentence that it rests on, out of a document one has brought: the words must stand there. */
export async function nameSource(context: Context, given: z.input<typeof written>): Promise<void> {
  const { id: person } = requireMay(context, 'write own cards');
  const read = written.safeParse(given);
  if (!read.success)
    throw new Invalid('Nothing was changed.', { quote: 'Paste the sentence, at least a few words of it.' });
  const { card: id, document, quote } = read.data;
  const text = await readOwnText(context.db.pool, person, document as DocumentId);
  if (!text) throw new NotFound('There is no such document of yours.');
  const place = locateAnchor(text.text, { quote, before: '', after: '', start: 0, end: 0 });
  if (place.kind !== 'exact' && place.kind !== 'moved') {
    const problem =
      place.kind === 'lost'
        ? 'These words do not stand in the document.'
        : 'These words stand there more than once: paste more of the sentence.';
    throw new Invalid('Nothing was changed.', { quote: problem });
  }
  const anchor = anchorAt(text.text, place.start, place.end);
  await inTransaction(context.db, async (client) => {
    const [card] = await readOwnCards(client, person, [id as CardId]);
    if (!card || card.claims.length > 0) throw new NotFound('There is no such card of yours.');
    const evidence = [evidenceOf({ anchor }, text)];
    const next = { ...card, revision: card.revision + 1, evidence };
    await putOwnCards(client, person, deckOfOwnCards(person), [next], context.now);
  });
}
