import { z } from 'zod';
import type { DocumentId, PassageId } from '../ids';
import { writtenId } from '../written-id';

/**
 * A place in a text that is not shipped, by what can be checked without quoting it. Offsets are UTF-16 code units of the
 * original; the span is whole sentences; `length` and the digests are of normalised text (`normalise.ts`).
 */
export type Pointer = {
  paragraph: number;
  start: number;
  end: number;
  length: number;
  digest: string;
  /** Digest of the sentence before and after; empty at the beginning and at the end of the text. */
  before: string;
  after: string;
};

/** An anchor on its way: a draft still says which words to look for, and may not be released. */
export type WrittenAnchor = { document: DocumentId; passage: PassageId | null } & (
  { kind: 'draft'; find: string[] } | ({ kind: 'placed' } & Pointer)
);

const digest = z.string().regex(/^[0-9a-f]{16}$/, 'a digest is 16 hexadecimal digits: run npm run content:anchor');
const neighbour = z.union([digest, z.literal('')]);
const words = z.string().min(1);
const pointer = {
  paragraph: z.number().int().positive(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  length: z.number().int().positive(),
  digest,
  before: neighbour,
  after: neighbour,
};
const pointerSchema = z.object(pointer);

const shape = {
  document: writtenId<DocumentId>(),
  find: z.union([words, z.tuple([words, words])]).optional(),
  ...z.object(pointer).partial().shape,
};

/** An anchor of a claim: hung on a passage of our summary, so that evidence always opens something. */
export const claimAnchorSchema = z.strictObject({ ...shape, passage: writtenId<PassageId>() }).transform(draftOrPlaced);

/** An anchor of a value in a contradiction; a passage is welcome and not required. */
export const valueAnchorSchema = z
  .strictObject({ ...shape, passage: writtenId<PassageId>().optional() })
  .transform(draftOrPlaced);

type Written = z.infer<z.ZodObject<typeof shape>> & { passage?: PassageId | undefined };

function draftOrPlaced(written: Written, context: z.RefinementCtx): WrittenAnchor {
  const { document, passage = null, find, ...rest } = written;
  if (find !== undefined) return { kind: 'draft', document, passage, find: typeof find === 'string' ? [find] : find };
  const placed = pointerSchema.safeParse(rest);
  if (placed.success) return { kind: 'placed', document, passage, ...placed.data };
  context.addIssue({
    code: 'custom',
    message:
      'an anchor needs find: (a few words of the sentence), which npm run content:anchor turns into offsets and digests',
  });
  return z.NEVER;
}
