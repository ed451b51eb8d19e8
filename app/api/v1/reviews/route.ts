import { PERSON_HEADER } from '@/browser/delivery';
import { requireSameOrigin } from '@/server/auth/origin';
import { recordReviews } from '@/server/commands/record-reviews';
import { readJsonBody } from '@/server/commands/request-body';
import { contextOfRequest } from '@/server/context';
import { reviewsAfter } from '@/server/queries/reviews';
import { respondToRoute } from '@/server/respond';

const headers = { 'Cache-Control': 'no-store' };

export async function POST(request: Request) {
  return respondToRoute(async () => {
    requireSameOrigin(request);
    const context = await contextOfRequest();
    const sent = { person: request.headers.get(PERSON_HEADER), body: () => readJsonBody(request, 2 ** 20) };
    return Response.json(await recordReviews(context, sent), { headers });
  });
}

export async function GET(request: Request) {
  return respondToRoute(async () => {
    const cursor = new URL(request.url).searchParams.get('after');
    return Response.json(await reviewsAfter(await contextOfRequest(), cursor), { headers });
  });
}
