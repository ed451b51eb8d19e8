'use server';

import { reportCard } from '@/server/commands/report-card';
import { contextOfRequest } from '@/server/context';
import { respondToAction } from '@/server/respond';

export async function reportCardAction(report: { card: string; cardRevision: number; text: string }) {
  return respondToAction(async () => {
    await reportCard(await contextOfRequest(), report);
    return { kind: 'done', message: 'Thank you. It has gone to whoever looks after Clio here.' };
  });
}
