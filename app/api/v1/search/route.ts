import { contextOfRequest } from '@/server/context';
import { search } from '@/server/queries/search';
import { respondToRoute } from '@/server/respond';

export async function GET(request: Request) {
  return respondToRoute(async () => {
    const question = new URL(request.url).searchParams.get('q') ?? '';
    const found = await search(await contextOfRequest(), { question });
    return Response.json({ found }, { headers: { 'Cache-Control': 'private, max-age=60' } });
  });
}
