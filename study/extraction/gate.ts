import { optionsFor, type OptionStock } from './options';
import { hasTwoAnswers } from './two-answers';
import type { Candidate } from './candidate';
import { draftIdOf } from './draft-id';
import type { Draft, DraftCard } from './draft';
import { anchorAt } from '../source/anchor';
import type { CardId } from '../ids';
import { hardSubjectsOf } from './hard-subjects';
import { lintDraft } from './lint-draft';
import type { Library } from './library';
import type { Value } from '../claim/value';

/** How much less sure a draft is when another document says otherwise. */
const CONTRADICTED = 0.25;

/** A draft without its rank, or the rule that refused it. */
export type Gated = { draft: Omit<Draft, 'rank'> } | { rule: string };

/** The last word on a candidate: marked, given its options, every card passed by the linter or dropped; without a card, refused. */
export function gate(
  library: Library,
  text: string,
  stock: OptionStock,
  candidate: Candidate & { contradicted: boolean },
): Gated {
  const { sentence } = candidate.reading;
  const hard = hardSubjectsOf(sentence.text);
  if (hard.includes('sexual-violence')) return { rule: 'sexual-violence' };
  const id = draftIdOf(candidate, text.slice(sentence.start, sentence.end));
  const draft: Omit<Draft, 'rank' | 'cards' | 'confidence'> = {
    id,
    document: sentence.document,
    kind: candidate.kind,
    standing: 'attributed',
    text: candidate.text,
    slot: { subject: candidate.subject, relation: candidate.relation, value: candidate.value, scope: '' },
    holder: candidate.holder,
    hard,
    anchor: anchorAt(text, sentence.start, sentence.end),
  };
  let refused = 'no-card';
  const cards: (DraftCard & { likelihood: number })[] = [];
  for (const card of candidate.cards) {
    if (hasTwoAnswers(library, stock.index, candidate, card)) {
      refused = 'two-answers';
      continue;
    }
    const { likelihood, ...plain } = card;
    const made: DraftCard = {
      ...plain,
      id: `${id}-${card.form}` as CardId,
      accepted: acceptedOf(library, card),
      // What another document tells differently has no wrong options: one of them might be right by the other.
      options: candidate.contradicted ? [] : optionsFor(library, stock, candidate, card),
    };
    const named = [card.answer, ...made.options.map(({ value }) => value)].flatMap((value) => personOf(library, value));
    const whole = { ...draft, rank: 1, confidence: 0, cards: [made] };
    const bare = { ...made, options: [] };
    // An option at fault costs the options, not the card.
    const faults = lintDraft(whole, made, named);
    const left = faults.length === 0 || made.options.length === 0 ? faults : lintDraft(whole, bare, named);
    if (left.length === 0) cards.push({ ...(faults.length === 0 ? made : bare), likelihood });
    else refused = left[0]!.rule;
  }
  if (cards.length === 0) return { rule: refused };
  const confidence =
    Math.round(
      (Math.max(...cards.map(({ likelihood }) => likelihood)) - (candidate.contradicted ? CONTRADICTED : 0)) * 1000,
    ) / 1000;
  const best = [...cards].sort((a, b) => b.likelihood - a.likelihood);
  return {
    draft: {
      ...draft,
      confidence: Math.min(0.99, Math.max(0.01, confidence)),
      cards: best.map(({ likelihood: _, ...card }) => card),
    },
  };
}

function acceptedOf({ people }: Library, { answer, answerText, accepted }: Candidate['cards'][number]): string[] {
  const variants = answer.kind === 'actor' ? (people.people.get(answer.actor)?.variants ?? []) : [];
  return [...new Set([...accepted, ...variants])].filter((name) => name !== answerText).slice(0, 20);
}

function personOf({ people }: Library, value: Value) {
  const person = value.kind === 'actor' ? people.people.get(value.actor) : undefined;
  return person ? [person] : [];
}
