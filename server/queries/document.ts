import type { Card } from '@/study/card/card';
import type { Collection } from '@/study/card/collection';
import { nameOf } from '@/study/card/collection-index';
import type { Claim } from '@/study/claim/claim';
import { sameSlot } from '@/study/claim/compatible';
import { slotOf } from '@/study/claim/slot-of-claim';
import type { CardId, ClaimId, ContradictionId, DebateId, DocumentId, PassageId } from '@/study/ids';
import { placeKey } from '@/study/source/place-in-copy';
import { howWell, type HowWell } from '@/study/progress/how-well';
import { studyDayOf, type StudyDay } from '@/study/time';
import type { Context } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { listAttachedOriginals } from '@/server/tables/attached-original';
import { readCardsOfClaims, type ClaimCard } from '@/server/tables/claim-card';
import type { DocumentRecord } from '@/server/tables/library';
import { collectionHolding, shelvedCollection, type ShelvedCollection } from '@/server/tables/shelved-collection';

/** A claim where it hangs, with what leads on from it. */
export type HungPoint = Pick<Claim, 'id' | 'kind' | 'standing' | 'text' | 'hard' | 'importance'> & {
  /** Whose view it is; null for what is nobody's in particular, and for the author's own. */
  holder: string | null;
  /** Paragraph of the original, which is not shipped, and the place in it. */
  paragraph: number;
  place: string;
  /** The other documents that it rests on. */
  also: { document: DocumentId; author: string; passage: PassageId; paragraph: number }[];
  debate: DebateId | null;
  contradiction: ContradictionId | null;
  cards: { id: CardId; prompt: string; answer: string; howWell: HowWell | null }[];
};

export type DocumentInFull = {
  document: DocumentRecord;
  collection: Pick<Collection, 'id' | 'title' | 'notice'>;
  passages: { id: PassageId; heading: string; text: string; points: HungPoint[] }[];
  /** Hard subjects of the points that hang here, for the notice before them. */
  hard: Card['hard'];
  slipCount: number;
  /** Whether whoever asks has attached their own copy: then points open the author's sentences. */
  attached: boolean;
  signedIn: boolean;
};

/** The record of a text and our summary of it, every claim beside the passage it hangs on; for visitors too. */
export async function documentInFull({ db, person, now }: Context, id: string): Promise<DocumentInFull> {
  const holding = await collectionHolding(db.pool, 'document', id);
  const index = holding && (await shelvedCollection(db.pool, holding));
  const found = index?.documents.get(id);
  if (!index || !found) throw new NotFound('There is no such text.');
  const { summary, ...document } = found;
  const hung = index.authored.claims.filter(({ anchors }) => anchors.some((anchor) => anchor.document === id));
  const ids = hung.map((claim) => claim.id);
  const cards = cardsByClaim(await readCardsOfClaims(db.pool, person?.id ?? null, holding!, ids));
  const today = person && studyDayOf(now, person.zone, person.rolloverHour);
  return {
    document,
    collection: index.authored.collection,
    passages: summary.map((passage) => ({
      ...passage,
      points: hung.flatMap((claim) => pointAt(index, claim, passage.id, cards.get(claim.id) ?? [], today)),
    })),
    hard: [...new Set(hung.flatMap(({ hard }) => hard))],
    slipCount: index.authored.contradictions
      .flatMap(({ values }) => values)
      .filter(({ document, verdict }) => document === id && verdict === 'slip').length,
    attached: person !== null && (await listAttachedOriginals(db, person.id)).includes(id as DocumentId),
    signedIn: person !== null,
  };
}

/** The cards that ask a claim alone come before those that ask it among others. */
function cardsByClaim(cards: readonly ClaimCard[]): Map<ClaimId, ClaimCard[]> {
  const found = new Map<ClaimId, ClaimCard[]>();
  for (const card of cards.toSorted((one, other) => one.claims.length - other.claims.length)) {
    for (const claim of card.claims) found.set(claim, [...(found.get(claim) ?? []), card]);
  }
  return found;
}

function pointAt(
  index: ShelvedCollection,
  claim: Claim,
  passage: PassageId,
  cards: readonly ClaimCard[],
  today: StudyDay | null,
): HungPoint[] {
  const here = claim.anchors.find((anchor) => anchor.kind === 'placed' && anchor.passage === passage);
  if (here?.kind !== 'placed') return [];
  const { id, kind, standing, text, hard, importance, position, attributedTo } = claim;
  const slot = slotOf(claim);
  const holder = position?.holder ?? attributedTo;
  return [
    {
      id,
      kind,
      standing,
      text,
      hard,
      importance,
      holder:
        holder && nameOf(index, holder) !== index.documents.get(here.document)?.author ? nameOf(index, holder) : null,
      paragraph: here.paragraph,
      place: placeKey(here),
      also: alsoIn(index, claim, here.document),
      debate: position?.debate ?? null,
      contradiction: (slot && index.authored.contradictions.find((other) => sameSlot(other.slot, slot))?.id) ?? null,
      cards: cards.map(({ id, prompt, answer, memory }) => ({
        id,
        prompt,
        answer,
        howWell: today === null ? null : howWell(memory, today),
      })),
    },
  ];
}

function alsoIn(index: ShelvedCollection, { anchors }: Claim, here: DocumentId): HungPoint['also'] {
  return anchors.flatMap((anchor) => {
    const author = index.documents.get(anchor.document)?.author;
    if (anchor.kind === 'draft' || anchor.document === here || anchor.passage === null || !author) return [];
    return [{ document: anchor.document, author, passage: anchor.passage, paragraph: anchor.paragraph }];
  });
}
