import type { PersonId } from '@/study/ids';
import type { ReviewBatch } from '@/study/review/review-log';

/** What became of a batch on its way to the server. */
export type Delivered =
  | { kind: 'accepted'; recorded: string[]; refused: { id: string; reason: string }[] }
  /** The server read it and will not have it, whole. */
  | { kind: 'refused'; reason: string }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' }
  | { kind: 'trouble'; status: number };

/** A fixed, versioned address: a page from yesterday must still be able to hand in what was answered on it. */
export const REVIEWS_ADDRESS = '/api/v1/reviews';

/**
 * Says for whom the sender believes to be sending. It gives no right: the server refuses the batch where somebody else has
 * signed in meanwhile, so that one pupil's answers never land in another's log.
 */
export const PERSON_HEADER = 'x-clio-person';

/** The browser lets at most 64 KB outlive the page that sent it. */
const KEEPALIVE_BYTES = 60_000;

/** Hands one batch in over HTTP. Never throws: every way it can end is a value. */
export async function deliverByHttp(
  person: PersonId,
  batch: ReviewBatch,
  request: typeof fetch = fetch,
): Promise<Delivered> {
  const body = JSON.stringify(batch);
  let response: Response;
  try {
    response = await request(REVIEWS_ADDRESS, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [PERSON_HEADER]: person },
      body,
      keepalive: body.length < KEEPALIVE_BYTES,
      redirect: 'error',
    });
  } catch {
    return { kind: 'unreachable' };
  }
  return readAnswer(response);
}

async function readAnswer(response: Response): Promise<Delivered> {
  if (response.ok) {
    const answer = (await bodyOf(response)) as Answer | null;
    if (!answer) return { kind: 'trouble', status: response.status };
    const recorded = [...(answer.reviews ?? []), ...(answer.retractions ?? [])].map(({ id }) => id);
    const refused = (answer.refused ?? []).flatMap(({ id, reason }) => (id === null ? [] : [{ id, reason }]));
    return { kind: 'accepted', recorded, refused };
  }
  switch (response.status) {
    // Conflict: somebody else has signed in here since the page was opened.
    case 401:
    case 409:
      return { kind: 'signed-out' };
    case 400:
    case 413:
    case 422: {
      const answer = (await bodyOf(response)) as { error?: string } | null;
      return { kind: 'refused', reason: answer?.error ?? `The server refused it (${response.status}).` };
    }
    default:
      return { kind: 'trouble', status: response.status };
  }
}

type Answer = {
  reviews?: { id: string }[];
  retractions?: { id: string }[];
  refused?: { id: string | null; reason: string }[];
};

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}
