import { indexCollection } from '../card/collection-index';
import { compileCard } from '../card/compile';
import { lintCard, type Refusal as LintRefusal } from '../card/lint';
import type { WrittenClaim, WrittenQuestion } from '../card/written-card';
import type { ActorId } from '../ids';
import type { Actor } from '../subject/actor';
import type { Draft, DraftCard } from './draft';
import { NO_COLLECTION } from './no-collection';

type Named = { id: string; name: string; variants: string[] };

/**
 * Why a card of a draft may not be asked, by the rules of every other card; empty where it may. For what the engine made, what a person
 * edited, and what a model proposed alike. `people` are those of the draft's answers and options.
 */
export function lintDraft(draft: Draft, card: DraftCard, people: Named[]): LintRefusal[] {
  const written: WrittenQuestion = {
    id: card.id,
    revision: 1,
    prompt: card.prompt,
    answer: card.answer,
    options: { wrong: card.options.map(({ value }) => value), engine: false },
    accepted: card.accepted,
  };
  const claim = claimOf(draft, written);
  const index = indexCollection({ ...NO_COLLECTION, actors: people.map(actorOf), claims: [claim] });
  const on = { card: written, claims: [claim] as const };
  const compiled = compileCard(index, on);
  return lintCard({ index, ...on, compiled, cards: [compiled] });
}

function claimOf({ id, kind, standing, text, slot, hard, holder }: Draft, card: WrittenQuestion): WrittenClaim {
  return {
    id: id as string as WrittenClaim['id'],
    kind,
    standing,
    checked: 'nobody',
    text,
    slot,
    importance: 2,
    themes: ['draft'],
    hard,
    ...(holder ? { attributedTo: holder.holder } : {}),
    anchors: [],
    cards: [card],
  };
}

function actorOf({ id, name, variants }: Named): Actor {
  return { id: id as ActorId, name, sortName: name, variants, who: name, circle: 'other', roles: [], confusedWith: [] };
}
