import { describe, expect, it } from 'vitest';
import type { PersonId } from '@/study/ids';
import { aReview, reviewId } from '@/study/testing/reviews';
import { deliverByHttp, PERSON_HEADER, REVIEWS_ADDRESS } from './delivery';

const ada = 'ada' as PersonId;
const batch = { reviews: [aReview({ id: reviewId(1) })], retractions: [] };
const answering = (status: number, body: unknown) => async () => new Response(JSON.stringify(body), { status });

describe('handing answers in', () => {
  it('names the address that never changes, and for whom it believes to be sending', async () => {
    const sent: { address: unknown; init: RequestInit | undefined }[] = [];
    await deliverByHttp(ada, batch, async (address, init) => {
      sent.push({ address, init });
      return Response.json({ reviews: [], retractions: [], refused: [] });
    });
    expect(sent[0]!.address).toBe(REVIEWS_ADDRESS);
    expect(new Headers(sent[0]!.init!.headers).get(PERSON_HEADER)).toBe(ada);
    expect(JSON.parse(String(sent[0]!.init!.body))).toEqual(batch);
  });

  it('tells what was recorded from what was refused', async () => {
    const body = {
      reviews: [{ id: 'a' }],
      retractions: [{ id: 'b' }],
      refused: [
        { id: 'c', reason: 'why' },
        { id: null, reason: '?' },
      ],
    };
    expect(await deliverByHttp(ada, batch, answering(200, body))).toEqual({
      kind: 'accepted',
      recorded: ['a', 'b'],
      refused: [{ id: 'c', reason: 'why' }],
    });
  });

  it.each([
    [401, 'signed-out'],
    [409, 'signed-out'],
    [400, 'refused'],
    [413, 'refused'],
    [403, 'trouble'],
    [500, 'trouble'],
    [503, 'trouble'],
  ])('takes %i for “%s”', async (status, kind) => {
    expect(await deliverByHttp(ada, batch, answering(status, { error: 'a sentence' }))).toMatchObject({ kind });
  });

  it('takes a page where an answer should be, as a captive network shows it, for trouble', async () => {
    const portal = async () => new Response('<h1>Welcome to the station</h1>', { status: 200 });
    expect(await deliverByHttp(ada, batch, portal)).toEqual({ kind: 'trouble', status: 200 });
  });

  it('takes a network that is not there for unreachable', async () => {
    const gone = async () => {
      throw new TypeError('Failed to fetch');
    };
    expect(await deliverByHttp(ada, batch, gone)).toEqual({ kind: 'unreachable' });
  });
});
