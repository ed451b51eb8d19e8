import { nextAuthHandler } from '@/server/auth/next-auth';
import { requireSameOrigin } from '@/server/auth/origin';
import { respondToRoute } from '@/server/respond';

type Parts = RouteContext<'/api/auth/[...nextauth]'>;

export async function GET(request: Request, parts: Parts) {
  return nextAuthHandler()(request, parts);
}

export async function POST(request: Request, parts: Parts) {
  return respondToRoute(async () => {
    requireSameOrigin(request);
    return nextAuthHandler()(request, parts);
  });
}
