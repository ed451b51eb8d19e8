import { describe, expect, it } from 'vitest';
import type { Review } from '../review/review';
import { retractionId } from '../testing/reviews';
import { aSittingOf, choice, flashcard, given, NINE, stamp } from '../testing/sittings';
import type { CardFacts } from './progress';
import { act, currentCard, start, type Action } from './sitting';

const show: Action = { kind: 'show', now: NINE };
const next: Action = { kind: 'next' };
const reveal: Action = { kind: 'reveal', now: NINE + 7_000 };
const rate = (rating: 1 | 2 | 3 | 4): Action => ({ kind: 'rate', rating, stamp: stamp() });
const pick = (key: string | null): Action => ({ kind: 'pick', key, stamp: stamp(NINE + 4_000) });
const knewIt = (): Action => ({ kind: 'knew it', stamp: stamp() });
const guessed = (): Action => ({ kind: 'guessed', stamp: stamp() });
const give = (text: string | null, right: boolean): Action => ({
  kind: 'give',
  given: text,
  right,
  stamp: stamp(NINE + 9_000),
});
const overrule = (rating: 1 | 3): Action => ({
  kind: 'overrule',
  rating,
  stamp: stamp(),
  retractionId: retractionId(77),
});
const undo = (): Action => ({ kind: 'undo', stamp: stamp() });

/** Runs actions from the start of a sitting on these cards; what was written, and where it has led. */
function after(facts: CardFacts[], ...actions: Action[]) {
  let state = start(aSittingOf(facts), facts);
  const reviews: Review[] = [];
  const retracted: string[] = [];
  for (const action of actions) {
    const step = act(state, action);
    state = step.state;
    for (const one of step.written) {
      if (one.kind === 'review') reviews.push(one.review);
      else retracted.push(one.retraction.review);
    }
  }
  return { state, reviews, retracted, asked: currentCard(state)?.id ?? null };
}

/** The cards as they come, when each is answered with what `ratings` says, Good where it says nothing. */
function askedInTurn(facts: CardFacts[], ratings: Record<string, (1 | 2 | 3 | 4)[]>): string[] {
  const left = structuredClone(ratings);
  const asked: string[] = [];
  let state = start(aSittingOf(facts), facts);
  for (let card = currentCard(state); card; card = currentCard(state)) {
    asked.push(card.id);
    for (const action of [show, reveal, rate(left[card.id]?.shift() ?? 3), next]) state = act(state, action).state;
  }
  return asked;
}

describe('a flashcard', () => {
  it('is recorded as the student rates it, with how long it took to recall', () => {
    const { reviews, state } = after([flashcard('a')], show, reveal, rate(2));
    expect(reviews).toMatchObject([
      {
        card: 'a',
        cardRevision: 3,
        presentation: 'flashcard',
        outcome: 'self-rated',
        suggestedRating: null,
        rating: 2,
        durationMs: 7_000,
      },
    ]);
    expect(state.moment.kind).toBe('answered');
    expect(act(state, next).state.moment.kind).toBe('finished');
  });

  it('cannot be rated before its answer was seen, nor twice', () => {
    expect(after([flashcard('a')], show, rate(3)).reviews).toEqual([]);
    expect(after([flashcard('a')], show, reveal, rate(3), rate(4)).reviews).toHaveLength(1);
  });
});

describe('what is typed, completed, put in order or matched', () => {
  it.each(['typed', 'cloze', 'ordering', 'matching'] as const)('is recorded as soon as it is given: %s', (way) => {
    const { reviews, state } = after([given('a', way)], show, give('["a","b"]', true));
    expect(reviews).toMatchObject([
      { presentation: way, given: '["a","b"]', outcome: 'right', suggestedRating: 3, rating: 3, durationMs: 9_000 },
    ]);
    expect(reviews[0]!.options).toEqual(way === 'ordering' || way === 'matching' ? ['b', 'a'] : null);
    expect(state.moment.kind).toBe('answered');
  });

  it('is forgotten where it was wrong or given up, and comes back', () => {
    for (const answer of [give('1935', false), give(null, false)]) {
      const { reviews, asked } = after([given('a', 'typed'), flashcard('b')], show, answer, next);
      expect(reviews).toMatchObject([{ outcome: 'wrong', suggestedRating: 1, rating: 1 }]);
      expect(asked).toBe('b');
    }
  });

  it('counts as the student says in the end; what the marking had suggested stays on record', () => {
    const { reviews, retracted, state } = after([given('a', 'typed')], show, give('Kirof', false), overrule(3));
    expect(retracted).toEqual([reviews[0]!.id]);
    expect(reviews[1]).toMatchObject({ given: 'Kirof', outcome: 'wrong', suggestedRating: 1, rating: 3 });
    expect(act(state, next).state.moment.kind).toBe('finished');
  });

  it('cannot be given to a question that is asked otherwise', () => {
    for (const card of [flashcard('a'), choice('a')]) expect(after([card], show, give('x', true)).reviews).toEqual([]);
  });
});

describe('a choice', () => {
  it('picked wrong is recorded at once as Again, with the options as they were shown', () => {
    expect(after([choice('a')], show, pick('wrong')).reviews).toMatchObject([
      {
        given: 'wrong',
        options: ['right', 'wrong', 'other'],
        outcome: 'wrong',
        guessed: false,
        suggestedRating: 1,
        rating: 1,
        durationMs: 4_000,
      },
    ]);
  });

  it('picked right is recorded once the student says whether they knew it', () => {
    expect(after([choice('a')], show, pick('right')).reviews).toEqual([]);
    expect(after([choice('a')], show, pick('right'), knewIt()).reviews).toMatchObject([
      { given: 'right', outcome: 'right', guessed: false, suggestedRating: 3, rating: 3 },
    ]);
    expect(after([choice('a')], show, pick('right'), guessed()).reviews).toMatchObject([
      { given: 'right', outcome: 'right', guessed: true, rating: 3 },
    ]);
  });

  it('may be given up, which is wrong', () => {
    expect(after([choice('a')], show, pick(null)).reviews).toMatchObject([
      { given: null, outcome: 'wrong', rating: 1 },
    ]);
  });

  it('is not answered by an option that was not offered, nor by turning it over', () => {
    expect(after([choice('a')], show, pick('invented')).state.moment.kind).toBe('asking');
    expect(after([choice('a')], show, reveal).state.moment.kind).toBe('asking');
  });

  it('remembers that the evidence was opened first, and forgets it with the next card', () => {
    const evidence: Action = { kind: 'open evidence' };
    const { reviews } = after([choice('a'), choice('b')], show, evidence, pick('wrong'), next, show, pick('wrong'));
    expect(reviews.map(({ evidenceOpenedBefore }) => evidenceOpenedBefore)).toEqual([true, false]);
    expect(after([choice('a')], show, pick('right'), evidence, knewIt()).reviews).toMatchObject([
      { evidenceOpenedBefore: false },
    ]);
  });
});

describe('a card that was not recalled', () => {
  const seven = [...'abcdefg'].map((name) => flashcard(name));

  it('comes back behind five others, or at the end where fewer are left', () => {
    expect(askedInTurn(seven, { a: [1] }).join('')).toBe('abcdefag');
    expect(askedInTurn(seven, { e: [1] }).join('')).toBe('abcdefge');
  });

  it('comes back until it is recalled', () => {
    expect(askedInTurn(seven.slice(0, 2), { a: [1, 1, 1] }).join('')).toBe('abaaa');
  });

  it('comes back after a guess, and after a right pick with the evidence open', () => {
    const two = [choice('a'), choice('b')];
    expect(after(two, show, pick('right'), guessed(), next).state.progress.upcoming.map(({ id }) => id)).toEqual([
      'b',
      'a',
    ]);
    const lookedUp = after(two, show, { kind: 'open evidence' }, pick('right'), knewIt(), next);
    expect(lookedUp.state.progress.upcoming.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('does not come back next to a related card while there is another place', () => {
    const cards = [
      flashcard('a', 'kirov'),
      ...[...'bcdef'].map((name) => flashcard(name)),
      flashcard('g', 'kirov'),
      flashcard('h'),
    ];
    expect(askedInTurn(cards, { a: [1] }).join('')).toBe('abcdefgha');
  });
});

describe('the student', () => {
  it('may overrule the marking: what was recorded is retracted and recorded as they say', () => {
    const overrule: Action = { kind: 'overrule', rating: 3, stamp: stamp(), retractionId: retractionId(77) };
    const { reviews, retracted, state } = after([choice('a'), choice('b')], show, pick('wrong'), overrule);
    expect(reviews).toMatchObject([{ rating: 1 }, { outcome: 'wrong', suggestedRating: 1, rating: 3 }]);
    expect(retracted).toEqual([reviews[0]!.id]);
    expect(state.progress.upcoming.map(({ id }) => id)).toEqual(['b']);
  });

  it('may undo: the last review is retracted and its card asked again', () => {
    const { reviews, retracted, asked, state } = after(
      [flashcard('a'), flashcard('b')],
      show,
      reveal,
      rate(1),
      next,
      undo(),
    );
    expect(retracted).toEqual([reviews[0]!.id]);
    expect(asked).toBe('a');
    expect(state.moment.kind).toBe('waiting');
    expect(state.progress.upcoming.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('undoes an answer only begun without anything being written', () => {
    const { state, retracted } = after(
      [choice('a'), choice('b')],
      show,
      pick('wrong'),
      next,
      show,
      pick('right'),
      undo(),
    );
    expect(retracted).toEqual([]);
    expect(state.moment.kind).toBe('asking');
  });

  it('may undo the last card of a sitting, and has nothing to undo before the first', () => {
    expect(after([flashcard('a')], show, reveal, rate(3), next, undo()).asked).toBe('a');
    expect(after([flashcard('a')], show, undo()).retracted).toEqual([]);
  });

  it('may stop before the end', () => {
    expect(after([flashcard('a')], show, { kind: 'finish' }).asked).toBeNull();
  });
});

describe('time', () => {
  it('never runs backwards within a sitting, though the device’s clock may', () => {
    const late: Action = { kind: 'rate', rating: 1, stamp: stamp(NINE) };
    const early: Action = { kind: 'rate', rating: 3, stamp: stamp(NINE - 3_600_000) };
    const { reviews } = after([flashcard('a')], show, reveal, late, next, show, reveal, early);
    expect(reviews.map(({ answeredAt }) => answeredAt)).toEqual([NINE, NINE + 1]);
  });

  it('spent on a card is never negative and never more than a day', () => {
    const put = (now: number) => after([flashcard('a')], show, { kind: 'reveal', now }, rate(3)).reviews[0]!.durationMs;
    expect([put(NINE - 5), put(NINE + 10 * 86_400_000)]).toEqual([0, 86_400_000]);
  });
});

describe('a sitting', () => {
  it('passes over a card that was retired since it was planned', () => {
    const sitting = aSittingOf([flashcard('gone'), flashcard('a')]);
    expect(currentCard(start(sitting, [flashcard('a')]))?.id).toBe('a');
    expect(start(sitting, []).moment.kind).toBe('finished');
  });
});
