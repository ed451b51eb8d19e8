import { type Context, requireMay } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { readEverythingElseOf } from '@/server/tables/everything-of';
import { readMemories } from '@/server/tables/memory';
import { findPerson } from '@/server/tables/person';
import { pullLog } from '@/server/tables/review-log';
import type { PersonId } from '@/study/ids';
import type { LogCursor } from '@/study/review/review-log';

/** The version of the file's shape; what it says is described in docs/your-data.md. */
export const EXPORT_VERSION = 1;

const PAGE = 2000;

/**
 * Everything Clio holds about the person, as one JSON text made while it is sent: ten years of answers never stand in memory
 * at once. Answers that were taken back are in it too, each with the retraction that names it.
 */
export function myData(context: Context): { fileName: string; text: ReadableStream<Uint8Array> } {
  const { id } = requireMay(context, 'export own data');
  const day = new Date(context.now).toISOString().slice(0, 10);
  return { fileName: `clio-${day}.json`, text: streamOf(jsonOf(context, id)) };
}

async function* jsonOf(context: Context, id: PersonId): AsyncGenerator<string> {
  const known = await findPerson(context.db, id);
  if (!known) throw new NotFound('There is no such person any more.');
  const { person, eraseAfter } = known;
  const head = { format: 'clio-export', version: EXPORT_VERSION, exportedAt: context.now, person, eraseAfter };
  yield `${JSON.stringify(head).slice(0, -1)},\n"reviews":[`;
  const retractions: string[] = [];
  let cursor: LogCursor | null = null;
  let separator = '\n';
  for (let complete = false; !complete;) {
    const page = await pullLog(context.db, id, cursor, PAGE);
    for (const review of page.reviews) {
      yield separator + JSON.stringify(review);
      separator = ',\n';
    }
    retractions.push(...page.retractions.map((retraction) => JSON.stringify(retraction)));
    ({ cursor, complete } = page);
  }
  yield `],\n"retractions":[${retractions.join(',\n')}],\n`;
  yield `"memories":${JSON.stringify(await readMemories(context.db.pool, id))},\n`;
  yield `"more":${JSON.stringify(await readEverythingElseOf(context.db, id))}}\n`;
}

function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(bytes.encode(value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
