import { contextOfRequest } from '@/server/context';
import { originalSentence } from '@/server/queries/original';
import { respondToRoute } from '@/server/respond';

type Props = { params: Promise<{ document: string }> };

/** The author's sentence at a place, from the copy of whoever asks; null where they have none. */
export async function GET(request: Request, { params }: Props) {
  return respondToRoute(async () => {
    const place = new URL(request.url).searchParams.get('place') ?? '';
    const { document } = await params;
    const sentence = await originalSentence(await contextOfRequest(), { document, place });
    return Response.json({ sentence }, { headers: { 'Cache-Control': 'private, no-store' } });
  });
}
