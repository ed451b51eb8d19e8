import { contextOfRequest } from '@/server/context';
import { queueForReview } from '@/server/queries/queue';
import { respondToRoute } from '@/server/respond';

export async function GET() {
  return respondToRoute(async () =>
    Response.json(await queueForReview(await contextOfRequest()), { headers: { 'Cache-Control': 'no-store' } }),
  );
}
