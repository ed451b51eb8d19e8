import { z } from 'zod';
import { valueSchema } from '../claim/value';
import type { DocumentId } from '../ids';
import { writtenId } from '../written-id';
import { writtenProse } from '../written-prose';

/** The author of a document, as the left side of a pair: who gives which value. */
const documentSchema = z.strictObject({
  kind: z.literal('document'),
  document: writtenId<DocumentId>(),
  text: writtenProse().optional(),
});

const leftSchema = z.discriminatedUnion('kind', [valueSchema, documentSchema]);
export type PairLeft = z.infer<typeof leftSchema>;

const pairSchema = z.strictObject({ left: leftSchema, right: valueSchema });
export type WrittenPair = z.infer<typeof pairSchema>;

/** The answer of a matching card: which belongs to which. Each right side belongs to one left side only. */
export const writtenPairsSchema = z.strictObject({
  kind: z.literal('pairs'),
  pairs: z.array(pairSchema).min(3).max(5),
});
export type WrittenPairs = z.infer<typeof writtenPairsSchema>;
