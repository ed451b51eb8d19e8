import type { Library } from './library';
import type { Shelf } from './proposals';
import type { Statement } from './statement';
import { writeDate } from '../historical-date-words';
import { dateOf } from '../claim/compatible';

const DEATHS = /\b(?:murder|death|shot|execut|kill|died|assassinat)/;

/** What a shipped collection says of people's fates, in the same keys: from its actors' dates and its claims about them. */
export function shelfStatements(_: Library, shelf: Shelf): Statement[] {
  return [
    ...shelf.actors.flatMap((actor) => deathOf(shelf, actor)),
    ...shelf.claims.flatMap((claim) => fateOf(shelf, claim)),
  ];
}

function deathOf(shelf: Shelf, { id, name, died }: Shelf['actors'][number]): Statement[] {
  if (died === undefined || shelf.documents.length === 0) return [];
  const value = { kind: 'date' as const, date: died };
  return [
    {
      key: `actor/${id} death`,
      subject: `actor/${id}`,
      relation: 'date/death',
      title: `When ${name} died`,
      value,
      words: new Set(),
      account: {
        document: shelf.documents[0]!.id,
        claim: shelf.claims.find(({ slot }) => slot?.subject === `actor/${id}`)?.id ?? shelf.claims[0]?.id ?? null,
        value,
        says: writeDate(dateOf(value)),
        certainty: null,
        sentence: `${name} died: ${writeDate(dateOf(value))}.`,
        anchor: null,
      },
    },
  ];
}

function fateOf(shelf: Shelf, claim: Shelf['claims'][number]): Statement[] {
  const { slot } = claim;
  if (!slot || slot.value.kind !== 'date' || !slot.subject.startsWith('actor/') || !DEATHS.test(slot.relation))
    return [];
  const name = shelf.actors.find(({ id }) => slot.subject === `actor/${id}`)?.name ?? slot.subject;
  return [
    {
      key: `${slot.subject} death`,
      subject: slot.subject as Statement['subject'],
      relation: 'date/death',
      title: `When ${name} died`,
      value: slot.value,
      words: new Set(),
      account: {
        document: claim.anchors[0]!.document,
        claim: claim.id,
        value: slot.value,
        says: writeDate(dateOf(slot.value)),
        certainty: null,
        sentence: claim.text,
        anchor: null,
      },
    },
  ];
}
