import type { CanonicalText } from './canonical-text';
import type { Candidate } from './candidate';
import { candidatesOf } from './candidates';
import { coverageOf } from './coverage';
import { disagreementsOf } from './disagreements';
import type { Draft, DraftId } from './draft';
import { gate } from './gate';
import { reading, type Library } from './library';
import { optionStock } from './options';
import { byCodeUnit } from './people';
import type { Progress, Proposals, Refusal, Shelf } from './proposals';
import { ranked } from './rank';
import { refusalOf } from './refusal';
import { contentWords } from './vague';

/** Reads documents into drafts: same texts, same drafts, whatever their order. See `proposing` for long ones. */
export function propose(texts: CanonicalText[], shelf: Shelf | null = null): Proposals {
  const steps = proposing(texts, shelf);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Share of the work at the end of each stage, as measured. */
const DONE = { reading: 0.45, claims: 0.7, cards: 0.95 };
const A_STEP = 40;

/**
 * The same in steps of a few milliseconds to a few hundred, so that a job can say how far it is, let others run, and stop between two
 * of them by asking for no more.
 */
export function* proposing(given: CanonicalText[], shelf: Shelf | null): Generator<Progress, Proposals> {
  const texts = [...given].sort((a, b) => byCodeUnit(a.document, b.document));
  const library = yield* stepped(reading(texts, shelf?.actors ?? []), (part) => ({
    stage: 'reading',
    done: part * DONE.reading,
    found: 0,
  }));
  const { candidates, refusals } = yield* stepped(candidatesOf(library), (part, found) => ({
    stage: 'claims',
    done: DONE.reading + part * (DONE.claims - DONE.reading),
    found,
  }));
  yield { stage: 'comparing', done: DONE.claims, found: 0 };
  const disagreements = disagreementsOf(library, shelf);
  const contradicted = new Set(
    disagreements.flatMap(({ accounts }) => accounts.map(({ document, anchor }) => `${document} ${anchor?.start}`)),
  );
  const stock = optionStock(library, candidates);
  const textOf = new Map(texts.map((text) => [text.document, text]));
  const drafts: Omit<Draft, 'rank'>[] = [];
  const blocks = new Map<DraftId, number>();
  const seen = new Map<string, true>();
  for (const [index, candidate] of candidates.entries()) {
    const text = textOf.get(candidate.reading.sentence.document)!;
    const same = repeats(candidate);
    const gated = same.some((key) => seen.has(key))
      ? { rule: 'said-before' }
      : gate(library, text.text, stock, {
          ...candidate,
          contradicted: contradicted.has(`${text.document} ${candidate.reading.sentence.start}`),
        });
    if ('rule' in gated) refusals.push(refusalOf(candidate, gated.rule));
    else if (blocks.has(gated.draft.id)) refusals.push(refusalOf(candidate, 'said-before'));
    else {
      for (const key of same) seen.set(key, true);
      drafts.push(gated.draft);
      blocks.set(gated.draft.id, candidate.reading.sentence.block);
    }
    if (index % A_STEP === 0)
      yield {
        stage: 'cards',
        done: DONE.claims + (index / candidates.length) * (DONE.cards - DONE.claims),
        found: drafts.length,
      };
  }
  yield { stage: 'ranking', done: DONE.cards, found: drafts.length };
  return arranged(given, library, drafts, refusals, disagreements, blocks);
}

function arranged(
  given: CanonicalText[],
  { people }: Library,
  drafts: Omit<Draft, 'rank'>[],
  refused: Refusal[],
  disagreements: Proposals['disagreements'],
  blocks: Map<DraftId, number>,
): Proposals {
  const found = given.flatMap(({ document }) =>
    ranked(
      drafts.filter((draft) => draft.document === document),
      (id) => blocks.get(id)!,
    ),
  );
  const refusals = given.flatMap(({ document }) =>
    refused
      .filter((refusal) => refusal.document === document)
      .sort((a, b) => a.start - b.start || a.end - b.end || byCodeUnit(a.rule, b.rule)),
  );
  return {
    drafts: found,
    refusals,
    disagreements,
    coverage: given.flatMap((text) => coverageOf(text, found, refusals)),
    people: [...people.people.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
  };
}

/** What a draft says, so that the same sentence twice, or the same point, is drafted once a document. */
function repeats({ reading, kind, cards }: Candidate): string[] {
  return cards.map(({ prompt, answerText }) =>
    [reading.sentence.document, kind, answerText, contentWords(prompt).sort().join(' ')].join('|'),
  );
}

function* stepped<Step, Result>(
  steps: Generator<Step, Result>,
  progress: (part: number, found: number) => Progress,
): Generator<Progress, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield progress(typeof step.value === 'number' ? step.value : 0, 0);
  }
}
