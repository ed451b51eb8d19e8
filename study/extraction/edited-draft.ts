import { z } from 'zod';
import { claimKinds } from '../claim/claim';
import { dateOf, type NumberValue } from '../claim/compatible';
import type { Value, WrongValue } from '../claim/value';
import { toEdtf } from '../historical-date';
import { readTypedDate } from '../historical-date-words';
import type { Draft, DraftCard } from './draft';

const line = (most: number) => z.string().trim().min(1).max(most);

/** What a person may change in a draft, in words: what the words stand for is read from them. */
export const draftChangesSchema = z.strictObject({
  text: line(1000),
  kind: z.enum(claimKinds),
  standing: z.enum(['attributed', 'established', 'contested', 'corrected']),
  /** Whose view it is, where it is one. */
  holder: z.string().trim().max(200),
  cards: z
    .array(
      z.strictObject({
        id: z.string(),
        prompt: line(600),
        answer: line(300),
        accepted: z.array(line(300)).max(20),
        options: z.array(line(300)).max(10),
      }),
    )
    .min(1)
    .max(4),
});
export type DraftChanges = z.infer<typeof draftChangesSchema>;

export function changesOf(draft: Draft): DraftChanges {
  return {
    text: draft.text,
    kind: draft.kind,
    standing: draft.standing,
    holder: draft.holder?.name ?? '',
    cards: draft.cards.map(({ id, prompt, answerText, accepted, options }) => ({
      id,
      prompt,
      answer: answerText,
      accepted,
      options: options.map(({ text }) => text),
    })),
  };
}

/** The draft with what a person has changed. Cards left out are gone; where it comes from stays as it is. */
export function editedDraft(draft: Draft, changes: DraftChanges): Draft {
  const cards = changes.cards.flatMap((change) => {
    const before = draft.cards.find(({ id }) => id === change.id);
    return before ? [editedCard(before, change)] : [];
  });
  return {
    ...draft,
    text: changes.text,
    kind: changes.kind,
    standing: changes.standing,
    holder: draft.holder && changes.holder !== '' ? { ...draft.holder, name: changes.holder } : null,
    cards,
  };
}

function editedCard(card: DraftCard, { prompt, answer, accepted, options }: DraftChanges['cards'][number]): DraftCard {
  return {
    ...card,
    prompt,
    accepted,
    answerText: answer,
    answer: answer === card.answerText ? card.answer : valueOf(answer, card.answer),
    options: options.map((text) => {
      const kept = card.options.find((option) => option.text === text);
      return kept ?? { text, value: { ...valueOf(text, card.answer), trueOf: undefined } as WrongValue };
    }),
  };
}

/** What words mean beside an answer of some kind: a date where that was one and they can be read as one; else the words themselves. */
function valueOf(text: string, like: Value): Value {
  if (like.kind === 'date') {
    const [date] = readTypedDate(text, dateOf(like).kind === 'point' ? (like.calendar ?? 'gregorian') : 'gregorian');
    if (date) return { kind: 'date', date: toEdtf(date), calendar: like.calendar };
  }
  if (like.kind === 'number') {
    const number = numberIn(text, like);
    if (number) return number;
  }
  return { kind: 'text', text, accepted: [] };
}

function numberIn(text: string, { unit }: NumberValue): NumberValue | null {
  const [low, high, ...more] = (text.replace(/(\d)[, ](?=\d{3}\b)/g, '$1').match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  if (low === undefined || more.length > 0) return null;
  const about = /\b(?:about|around|nearly|some|roughly)\b/i.test(text) || undefined;
  const amount = high !== undefined && low < high ? { from: low, to: high } : { value: low };
  return { kind: 'number', ...amount, unit, about, text };
}
