import { z } from 'zod';
import { claimKinds } from '../claim/claim';

/** More of one part is not looked at. */
export const MOST_PROPOSED = 30;

export const proposedCardSchema = z.object({
  kind: z.enum(claimKinds),
  sentence: z.string().trim().min(1).max(2000),
  question: z.string().trim().min(1).max(600),
  answer: z.string().trim().min(1).max(300),
  holder: z.string().trim().max(200).nullish(),
});
export type ProposedCard = z.infer<typeof proposedCardSchema>;

const rewordingSchema = z.object({ draft: z.string().max(20), question: z.string().trim().min(1).max(600) });
export type Rewording = z.infer<typeof rewordingSchema>;

/** What a model has said about one part, as far as it has the form that was asked for. */
export type ModelAnswer =
  | { kind: 'read'; cards: ProposedCard[]; rewordings: Rewording[]; malformed: string[] }
  | { kind: 'unreadable'; why: 'no-json' | 'cut-off' | 'other-form' };

/** Half an answer is none: what would be left of it might be the half of a sentence. A single card of another form costs itself only. */
export function readModelAnswer(said: string): ModelAnswer {
  const json = jsonIn(said);
  if (json === null) return { kind: 'unreadable', why: 'no-json' };
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    return { kind: 'unreadable', why: /[}\]]\s*$/.test(json) ? 'no-json' : 'cut-off' };
  }
  const form = formSchema.safeParse(given);
  if (!form.success) return { kind: 'unreadable', why: 'other-form' };
  const [cards, noCards] = sorted(proposedCardSchema, form.data.cards ?? []);
  const [rewordings, noRewordings] = sorted(rewordingSchema, form.data.rewordings ?? []);
  return { kind: 'read', cards, rewordings, malformed: [...noCards, ...noRewordings] };
}

const some = z
  .array(z.unknown())
  .nullish()
  .transform((given) => given?.slice(0, MOST_PROPOSED) ?? null);
/** With neither of the two it is another form; an empty list says that there is nothing to ask. */
const formSchema = z
  .object({ cards: some, rewordings: some })
  .refine((given) => given.cards !== null || given.rewordings !== null);

/** What some models put around it: their thoughts before, a fence of a code block. */
function jsonIn(said: string): string | null {
  const plain = said
    .replace(/^\s*<think>[\s\S]*?<\/think>/, '')
    .replace(/^\s*```(?:json)?\s*\n/, '')
    .replace(/\n\s*```\s*$/, '')
    .trim();
  return plain.startsWith('{') ? plain : null;
}

function sorted<Item>(schema: z.ZodType<Item>, given: unknown[]): [Item[], string[]] {
  const good: Item[] = [];
  const bad: string[] = [];
  for (const one of given) {
    const read = schema.safeParse(one);
    if (read.success) good.push(read.data);
    else bad.push((JSON.stringify(one) ?? '').slice(0, 200));
  }
  return [good, bad];
}
