import { z } from 'zod';
import type { CardId } from '@/study/ids';
import { requireMay, type Context } from '@/server/context';
import { Conflict, Invalid, NotFound } from '@/server/refusals';
import { countReportsSince, insertCardReport } from '@/server/tables/card-report';

export const LONGEST_REPORT = 1_000;
export const MOST_REPORTS_A_DAY = 20;

const DAY_MS = 86_400_000;

const writtenReport = z.object({
  card: z.string().min(1).max(200),
  cardRevision: z.int32().min(1),
  text: z
    .string()
    .trim()
    .min(1, 'Write a few words on what is wrong.')
    .max(LONGEST_REPORT, `Please keep it to ${LONGEST_REPORT} characters.`)
    .refine((text) => !text.includes('\0'), 'Please write plain words.'),
});

/** "Something is wrong with this card": a few words to whoever looks after Clio. */
export async function reportCard(
  context: Context,
  written: { card: string; cardRevision: number; text: string },
): Promise<void> {
  const person = requireMay(context, 'report a card');
  const read = writtenReport.safeParse(written);
  if (!read.success) throw new Invalid(read.error.issues[0]!.message, { text: read.error.issues[0]!.message });
  if ((await countReportsSince(context.db, person.id, context.now - DAY_MS)) >= MOST_REPORTS_A_DAY) {
    throw new Conflict(
      `You have sent ${MOST_REPORTS_A_DAY} reports since yesterday. Thank you; please go on tomorrow.`,
    );
  }
  const { card, cardRevision, text } = read.data;
  const report = { person: person.id, id: context.newId(), card: card as CardId, cardRevision, text };
  const known = await insertCardReport(context.db, { ...report, reportedAt: context.now });
  if (!known) throw new NotFound('There is no such card.');
}
