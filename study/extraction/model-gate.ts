import type { Value } from '../claim/value';
import { digestOf } from '../source/digest';
import type { CardId, DocumentId } from '../ids';
import type { Candidate } from './candidate';
import { candidatesOf } from './candidates';
import type { CanonicalText } from './canonical-text';
import { sourceOf } from './clean';
import { disagreementsOf } from './disagreements';
import { DRAFTS_SHOWN, type Draft, type DraftHolder, type DraftId } from './draft';
import { gate } from './gate';
import { reasonOf } from './gate-rules';
import { reading, type Library, type Reading } from './library';
import { lintDraft } from './lint-draft';
import type { ProposedCard, Rewording } from './model-answer';
import type { Part } from './model-parts';
import { isPlain, quotedIn, standsIn, strangersIn, wordsRule } from './model-rules';
import { optionStock } from './options';
import { slugOf } from './people';
import { within } from './reading';
import type { Shelf } from './proposals';
import { peopleIn } from './subject-of';
import { contentWords } from './vague';

/** What a model proposed about one document, each thing with the part that it was shown. */
export type ModelProposals = {
  document: DocumentId;
  cards: (ProposedCard & { part: Part })[];
  rewordings: (Omit<Rewording, 'draft'> & { draft: DraftId })[];
  /** What was no card at all, as it came. */
  malformed: string[];
};

/** What was refused, as it was proposed: somebody who wonders sees all of it. */
export type ModelRefusal = { question: string; answer: string; sentence: string; rule: string; reason: string };

export type GatedProposals = { drafts: Draft[]; refusals: ModelRefusal[] };

/** Nobody has measured how often a model's card is accepted unchanged: below whatever is accepted in one go. */
const UNMEASURED = 0.5;

/**
 * The gate for what a language model has proposed: the one that every draft passes (`gate.ts`), behind what rules are known to do and
 * a model is not: that the sentence stands in the document, the answer in the sentence, and in the question nothing from elsewhere.
 * `kept` are the document's drafts, whatever became of them: what is there is not proposed again. Nothing of them is changed.
 */
export function gateProposals(
  texts: CanonicalText[],
  shelf: Shelf | null,
  { document, cards, rewordings, malformed }: ModelProposals,
  kept: Draft[],
): GatedProposals {
  const library = ended(reading(texts, shelf?.actors ?? []));
  const { candidates } = ended(candidatesOf(library));
  const stock = optionStock(library, candidates);
  const contradicted = new Set(
    disagreementsOf(library, shelf).flatMap(({ accounts }) =>
      accounts.map((one) => `${one.document} ${one.anchor?.start}`),
    ),
  );
  const text = texts.find((one) => one.document === document)!;
  const views = new Map(candidates.filter(({ kind }) => kind === 'position').map((one) => [one.reading, one]));
  const seen = new Set(kept.flatMap(saidBy));
  const drafts: Omit<Draft, 'rank'>[] = [];
  const refusals = malformed.map((what) => refusal({ question: what, answer: '', sentence: '' }, 'no-card-at-all'));

  const take = (draft: Omit<Draft, 'rank'>): string | null => {
    if (saidBy(draft).some((said) => seen.has(said)) || drafts.some(({ id }) => id === draft.id)) return 'said-before';
    for (const said of saidBy(draft)) seen.add(said);
    drafts.push(draft);
    return null;
  };

  for (const card of cards) {
    const found = candidateOf(library, text, views, candidates, card);
    const at = `${document} ${'candidate' in found ? found.candidate.reading.sentence.start : ''}`;
    const gated =
      'rule' in found
        ? found
        : gate(library, text.text, stock, { ...found.candidate, contradicted: contradicted.has(at) });
    const rule = 'rule' in gated ? gated.rule : take(gated.draft);
    if (rule !== null) refusals.push(refusal(card, rule));
  }
  for (const { draft: id, question } of rewordings) {
    const draft = kept.find((one) => one.id === id);
    if (!draft) continue;
    const reworded = rewordedDraft(library, text, draft, question);
    const rule = 'rule' in reworded ? reworded.rule : take(reworded.draft);
    const { answerText } = draft.cards[0]!;
    if (rule !== null) refusals.push(refusal({ question, answer: answerText, sentence: draft.anchor.quote }, rule));
  }
  // Behind the best of the rules: the desk shows them in a view of their own.
  return { drafts: drafts.map((draft, at) => ({ ...draft, rank: DRAFTS_SHOWN + 1 + at })), refusals };
}

type FoundCandidate = { candidate: Candidate } | { rule: string };

/** A proposal read as a rule would have read it out of its sentence, or the rule that forbids it. */
function candidateOf(
  library: Library,
  text: CanonicalText,
  views: Map<Reading, Candidate>,
  candidates: Candidate[],
  card: ProposedCard & { part: Part },
): FoundCandidate {
  const question = card.question.replace(/\s+/g, ' ');
  const words = wordsRule(question) ?? (isPlain(card.answer) ? null : 'markup-or-link');
  if (words) return { rule: words };
  const place = quotedIn(text, card.part, card.sentence);
  if (!place) return { rule: 'anchor-differs' };
  const own = library.readings.find(
    ({ sentence }) => sentence.document === text.document && sentence.start <= place.start && place.end <= sentence.end,
  );
  if (!own) return { rule: 'no-single-sentence' };
  const { sentence } = own;
  const span = { start: standsIn(sentence.text, folded(card.answer)), end: 0 };
  if (span.start === -1) return { rule: 'answer-not-in-the-sentence' };
  span.end = span.start + folded(card.answer).length;
  const source = sourceOf(sentence, span.start, span.end);
  if (source.start < place.start || source.end > place.end) return { rule: 'answer-not-in-the-sentence' };
  if (sentence.kind === 'footnote' || sentence.kind === 'quote') return { rule: `inside-a-${sentence.kind}` };
  if (/\?$/.test(sentence.text)) return { rule: 'a-question' };
  if (card.kind !== 'position' && within(sentence.quoted, span.start)) return { rule: 'inside-a-quotation' };
  const holder = holderOf(library, own, views.get(own), card);
  if (holder && 'rule' in holder) return holder;
  if (strangersIn(question, aroundOf(text, sentence.block, library, own)).length > 0)
    return { rule: 'names-something-else' };
  const answer = valueOf(library, own, candidates, sentence.text.slice(span.start, span.end));
  if (card.kind === 'date' && answer.kind !== 'date') return { rule: 'no-date' };
  return {
    candidate: {
      kind: card.kind,
      reading: own,
      ...span,
      text: sentence.text.slice(0, 1000),
      subject: holder ? (holder.holder as Candidate['subject']) : `event/${slugOf(contentWords(question).join(' '))}`,
      relation: `${holder ? 'view' : 'asked'}/${slugOf(contentWords(question).slice(0, 6).join(' '))}`,
      value: holder && answer.kind === 'actor' ? { kind: 'text', text: sentence.text, accepted: [] } : answer,
      holder,
      cards: [
        {
          form: 'question',
          prompt: question,
          answer,
          answerText: sentence.text.slice(span.start, span.end),
          accepted: [],
          likelihood: UNMEASURED,
        },
      ],
      trueOf: '',
    },
  };
}

/**
 * Whose view it is. A wrong holder is worse than a view missed: it must be the one person whom the sentence names, or whom the rules
 * have found to hold it. What they found to be somebody's view is never asked as a fact, whatever the model calls it.
 */
function holderOf(
  { people }: Library,
  own: Reading,
  view: Candidate | undefined,
  { kind, holder }: ProposedCard,
): DraftHolder | { rule: string } | null {
  const wanted = kind === 'position' || Boolean(holder);
  if (!wanted) return view?.holder ?? null;
  if (!holder) return { rule: 'holder-unknown' };
  const named = [...new Map(peopleIn(people, own).map(({ person }) => [person.id, person])).values()];
  const meant = named.filter(({ name, variants }) => [name, ...variants].some((one) => one === folded(holder)));
  if (meant.length !== 1) return { rule: 'holder-unknown' };
  const [{ id, name }] = meant as [(typeof meant)[number]];
  if (view) return view.holder?.holder === `actor/${id}` ? view.holder : { rule: 'holder-not-alone' };
  if (named.length > 1) return { rule: 'holder-not-alone' };
  return { holder: `actor/${id}`, name, work: null, year: null, via: own.sentence.document };
}

/** What the words of an answer stand for, as far as rules have read the sentence; else the words themselves. */
function valueOf({ people }: Library, own: Reading, candidates: Candidate[], words: string): Value {
  const date = own.dates.find(({ start, end }) => own.sentence.text.slice(start, end) === words);
  if (date) return date.value;
  const person = peopleIn(people, own).find(
    ({ mention }) => own.sentence.text.slice(mention.start, mention.end) === words,
  );
  if (person) return { kind: 'actor', actor: person.person.id };
  const same = candidates
    .filter((candidate) => candidate.reading === own && candidate.kind !== 'position')
    .flatMap(({ cards }) => cards)
    .find(({ answerText }) => answerText === words);
  return same?.answer ?? { kind: 'text', text: words, accepted: [] };
}

/** Where a name or a number may come from: the passage, what it stands under, and every spelling of whom it names. */
function aroundOf(
  { text, title, author, blocks }: CanonicalText,
  block: number,
  { people }: Library,
  own: Reading,
): string {
  const { start, end } = blocks[block]!;
  const heading = blocks.slice(0, block).findLast(({ kind }) => kind === 'heading');
  const names = peopleIn(people, own).flatMap(({ person }) => [person.name, ...person.variants]);
  return [text.slice(start, end), heading && text.slice(heading.start, heading.end), title, author, ...names].join(' ');
}

/** Another wording beside a draft, which stays as it is: a person takes the one or the other. */
function rewordedDraft(
  library: Library,
  text: CanonicalText,
  draft: Draft,
  written: string,
): { draft: Omit<Draft, 'rank'> } | { rule: string } {
  const question = written.replace(/\s+/g, ' ');
  const rule = wordsRule(question);
  if (rule) return { rule };
  const own = library.readings.find(
    ({ sentence }) => sentence.document === text.document && sentence.start === draft.anchor.start,
  );
  if (!own) return { rule: 'anchor-differs' };
  const before = draft.cards[0]!;
  const around = `${aroundOf(text, own.sentence.block, library, own)} ${before.prompt}`;
  if (strangersIn(question, around).length > 0) return { rule: 'names-something-else' };
  const id = `draft-${digestOf(['reworded', draft.id, question].join('\n')).slice(0, 16)}` as DraftId;
  const card = { ...before, id: `${id}-question` as CardId, form: 'question' as const, prompt: question };
  const { rank: _, ...plain } = draft;
  const reworded = { ...plain, id, confidence: UNMEASURED, cards: [card] };
  const named = [...library.people.people.values()];
  const [fault] = lintDraft({ ...reworded, rank: 1 }, card, named);
  return fault ? { rule: fault.rule } : { draft: reworded };
}

/** What a draft asks, so that nothing is asked twice. */
function saidBy({ cards }: Pick<Draft, 'cards'>): string[] {
  return cards.map(({ prompt, answerText }) => `${answerText}|${[...new Set(contentWords(prompt))].sort().join(' ')}`);
}

function refusal(proposed: { question: string; answer: string; sentence: string }, rule: string): ModelRefusal {
  const { question, answer, sentence } = proposed;
  return { question, answer, sentence: sentence.slice(0, 600), rule, reason: reasonOf(rule) };
}

function folded(words: string): string {
  return words
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

function ended<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
