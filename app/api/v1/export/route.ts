import { contextOfRequest } from '@/server/context';
import { myData } from '@/server/queries/my-data';
import { respondToRoute } from '@/server/respond';

export async function GET() {
  return respondToRoute(async () => {
    const { fileName, text } = myData(await contextOfRequest());
    return new Response(text, {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="${fileName}"`,
        'Cache-Control': 'no-store',
      },
    });
  });
}
