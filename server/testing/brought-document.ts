import type { CanonicalText } from '@/study/extraction/canonical-text';
import { blocksOfPlainText } from '@/study/extraction/plain-blocks';
import { propose } from '@/study/extraction/propose';
import type { DocumentId, PersonId } from '@/study/ids';
import type { Db } from '@/server/db/connect';
import { replaceProposals } from '@/server/tables/draft';
import { insertOwnText } from '@/server/tables/own-document';
import { replaceDisagreements, writeReading } from '@/server/tables/reading';
import { inTransaction } from '@/server/tables/transaction';

/** Ours, written for the tests: dates, people, a figure and a view that are there to be found. */
export const PLAGUE = `The plague in England

The Black Death reached England in June 1348, when a ship from Gascony put in at Melcombe Regis in Dorset. It had come to London by September 1348. John Stratford, the Archbishop of Canterbury, died on 23 August 1348 before it reached him.

Parliament met in January 1349 and was put off because of the sickness. In June 1349 King Edward III issued the Ordinance of Labourers, which fixed wages at what they had been before the plague. The Statute of Labourers followed in February 1351.

The historian Ada Wolf argues that the plague "broke the habit of obedience" in the English village. Philip Ziegler writes that about 33 per cent of the people of England died. Wat Tyler led the rebels of Kent to London in June 1381 and was killed at Smithfield on 15 June 1381.`;

/** What a language model may well propose of it. */
export const PROPOSED = {
  kind: 'term',
  sentence:
    'In June 1349 King Edward III issued the Ordinance of Labourers, which fixed wages at what they had been before the plague.',
  question: 'Which measure of King Edward III fixed wages at what they had been before the plague?',
  answer: 'Ordinance of Labourers',
};

/** A document of somebody's, read and with its drafts, as taking it in leaves it. */
export async function aBroughtDocument(
  db: Db,
  person: PersonId,
  id = 'plague-notes',
  body = PLAGUE,
): Promise<CanonicalText> {
  const text: CanonicalText = {
    document: id as DocumentId,
    title: 'The plague in England',
    author: 'Jane Doe',
    year: 2024,
    text: body,
    blocks: blocksOfPlainText(body),
  };
  const { drafts, refusals, coverage, people, disagreements } = propose([text]);
  const at = Date.now();
  await inTransaction(db, async (client) => {
    const map = { unit: 'file' as const, runs: [] };
    const file = { format: 'txt', fileName: 'plague.txt', fileSha256: 'f'.repeat(64) };
    const version = await insertOwnText(client, person, { ...text, map, ...file }, at);
    await replaceProposals(client, person, { id: text.document, version }, drafts, { proposedBy: 'rules', at });
    await writeReading(client, person, text.document, { version, coverage, refusals, people, readAt: at });
    await replaceDisagreements(client, person, disagreements, at);
  });
  return text;
}
