import { dateOf } from '../claim/compatible';
import type { HolderName } from '../subject/subject';
import { contradictionsOf } from './feedback';
import { nameOf, sameHolder, type CollectionIndex } from './collection-index';
import type { Linted, LintRule } from './lint';
import { stemMentions, unquoted } from './stem';
import { optionOf } from './value-option';
import type { WrittenCard, WrittenClaim } from './written-card';
import type { PairLeft } from './written-pairs';

export const standingRules: LintRule[] = [
  {
    name: 'judgement-as-fact',
    reason: 'A judgement is asked with whose it is: "According to …".',
    find: (linted) => [...eachClaim(linted).flatMap(unnamedHolder), ...judgingWords(linted)],
  },
  {
    name: 'standing-forbids',
    reason: 'A contested value is asked as a range or as who says what; a corrected one plainly, without its slips.',
    find: (linted) =>
      eachClaim(linted).flatMap((of) => {
        switch (of.claim.standing) {
          case 'contested':
            return contestedAskedPlainly(of);
          case 'corrected':
            return slipRehearsed(of);
          case 'established':
          case 'attributed':
            return [];
        }
      }),
  },
];

type OfClaim = Linted & { claim: WrittenClaim };

/** What one claim forbids, no other that the card rests on allows. */
function eachClaim(linted: Linted): OfClaim[] {
  return linted.claims.map((claim) => ({ ...linted, claim }));
}

/** A view or an attributed statement names its holder in the question, unless the holder is what is asked for. */
function unnamedHolder({ index, claim, card }: OfClaim): string[] {
  const holder = claim.position?.holder ?? (claim.standing === 'attributed' ? claim.attributedTo : undefined);
  if (!holder || isAnswer(index, card.answer, holder) || namesHolder(index, card.prompt, holder)) return [];
  return [`the question does not say that it is ${nameOf(index, holder)} who says so`];
}

const JUDGING =
  /\b(?:best(?![- ]known)|worst|greatest|most important|main reason|real reason|inevitabl[ey]|tragic(?:ally)?|rightly|wrongly|fortunately|unfortunately|should have|brilliant(?:ly)?|disastrous(?:ly)?|betray(?:ed|al)|monstrous|heroic)\b/i;
const ATTRIBUTION =
  /\b(?:according to|argu|claim|view|call|describ|believ|hold|held|blam|see[ns]?|saw|say|said|interpret|credit|accus|in the words of)/i;

function judgingWords({ card }: Linted): string[] {
  const prompt = unquoted(card.prompt);
  const found = JUDGING.exec(prompt);
  return found && !ATTRIBUTION.test(prompt) ? [`"${found[0]}" is somebody's judgement`] : [];
}

const ASKED_OPENLY =
  /\b(?:range|estimates?|differ|disagree|dispute|sources|accounts|historians|between which|according to|official|announced?|by the count)\b/i;

function contestedAskedPlainly(linted: OfClaim): string[] {
  const { index, claim, card } = linted;
  const { answer } = card;
  const aRange =
    (answer.kind === 'number' && answer.value === undefined) ||
    (answer.kind === 'date' && dateOf(answer).kind === 'range');
  if (aRange || ASKED_OPENLY.test(card.prompt)) return [];
  const holders: HolderName[] = [
    ...index.authored.documents.map(({ id }) => `document/${id}` as const),
    ...index.authored.claims
      .flatMap(({ position, attributedTo }) => [position?.holder, attributedTo])
      .filter((name) => name !== undefined),
  ];
  const openly = holders.some((holder) => namesHolder(index, card.prompt, holder) || isAnswer(index, answer, holder));
  return openly ? [] : [`${claim.id} is contested, and the question takes one value for the answer`];
}

function slipRehearsed({ index, claim, card, compiled }: OfClaim): string[] {
  const slips = contradictionsOf(index, claim).flatMap(({ values }) =>
    values.filter(({ verdict }) => verdict === 'slip'),
  );
  const rehearsed = slips
    .map(({ value }) => optionOf(index, value))
    .filter(({ text, key }) => stemMentions(card.prompt, text) || compiled.wrong.some((wrong) => wrong.key === key));
  const erring = slips
    .map(({ document }) => `document/${document}` as const)
    .filter((holder) => /\baccording to\b/i.test(card.prompt) && namesHolder(index, card.prompt, holder));
  return [
    ...rehearsed.map(({ text }) => `the slip "${text}" is rehearsed`),
    ...erring.map((holder) => `asked according to ${nameOf(index, holder)}, who has it wrong`),
  ];
}

function isAnswer(index: CollectionIndex, answer: WrittenCard['answer'], holder: HolderName): boolean {
  // Who says what is what a matching card asks, so every holder on its left is named.
  if (answer.kind === 'pairs') return answer.pairs.some(({ left }) => isLeft(index, left, holder));
  if (answer.kind === 'actor') return sameHolder(index, holder) === `actor/${answer.actor}`;
  return (
    answer.kind === 'text' &&
    [answer.text, ...answer.accepted].some((name) => stemMentions(name, surnameOf(nameOf(index, holder))))
  );
}

function isLeft(index: CollectionIndex, left: PairLeft, holder: HolderName): boolean {
  const name = left.kind === 'document' ? (`document/${left.document}` as const) : optionOf(index, left).key;
  return sameHolder(index, name as HolderName) === sameHolder(index, holder);
}

/** By name, variant, surname or publication; an organisation by its initials too. */
function namesHolder(index: CollectionIndex, prompt: string, holder: HolderName): boolean {
  const actor = index.actors.get(sameHolder(index, holder).replace('actor/', ''));
  const name = nameOf(index, holder).replace(/\s*\(.*\)$/, '');
  const document = holder.startsWith('document/') ? index.documents.get(holder.replace('document/', '')) : undefined;
  const names = [
    name,
    surnameOf(name),
    initialsOf(name),
    document?.publication,
    ...(actor ? [actor.name, ...actor.variants] : []),
  ];
  return names.some((written) => written !== undefined && written !== '' && stemMentions(prompt, written));
}

const ORGANISATION = /\b(?:for|of|the|politics|academy|party|committee)\b/i;

/** A person's last name; the whole of an organisation's. */
function surnameOf(name: string): string {
  return ORGANISATION.test(name) ? name : (name.split(/\s+/).at(-1) ?? name);
}

/** "International Bureau for the Revolutionary Party" → IBRP. */
function initialsOf(name: string): string {
  if (!ORGANISATION.test(name)) return '';
  const letters = name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]);
  return letters.length >= 3 ? letters.join('') : '';
}
