import { requireSameOrigin } from '@/server/auth/origin';
import { readFormBody } from '@/server/commands/request-body';
import { takeInDocuments } from '@/server/commands/take-in-documents';
import { contextOfRequest, requireMay } from '@/server/context';
import { respondToRoute } from '@/server/respond';
import { broughtIn } from './brought-in';

/** The form of /library/add, with or without JavaScript: afterwards the page shows what becomes of each file. */
export async function POST(request: Request) {
  return respondToRoute(async () => {
    requireSameOrigin(request);
    const context = await contextOfRequest();
    requireMay(context, 'take in documents'); // before a byte is read
    await takeInDocuments(context, await broughtIn(await readFormBody(request, 64 * 2 ** 20)));
    return new Response(null, { status: 303, headers: { Location: '/library/add', 'Cache-Control': 'no-store' } });
  });
}
