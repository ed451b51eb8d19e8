import { health } from '@/server/queries/health';

export const dynamic = 'force-dynamic';

/** For whoever watches over the server: 200 when it can serve, else 503. */
export async function GET() {
  const found = await health();
  return Response.json(
    { health: found.kind },
    { status: found.kind === 'well' ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
