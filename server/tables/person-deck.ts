import { hardSubjects } from '@/study/claim/claim';
import type { HardSubject } from '@/study/card/card';
import type { CollectionId, DeckId, PersonId } from '@/study/ids';
import type { Instant } from '@/study/time';
import type { Db } from '@/server/db/connect';

/** False where there is no such deck, or it is another's, or it is retired. Adding it again changes nothing. */
export async function insertPersonDeck(db: Db, person: PersonId, deck: DeckId, at: Instant): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `INSERT INTO person_deck (person_id, deck_id, added_at)
     SELECT $1, id, $3 FROM deck WHERE id = $2 AND NOT retired AND (owner_id IS NULL OR owner_id = $1)
     ON CONFLICT (person_id, deck_id) DO UPDATE SET added_at = person_deck.added_at`,
    [person, deck, new Date(at)],
  );
  return rowCount === 1;
}

export async function deletePersonDeck(db: Db, person: PersonId, deck: DeckId): Promise<void> {
  await db.prisma.personDeck.deleteMany({ where: { personId: person, deckId: deck } });
}

/** The hard subjects that a person is not asked about. */
export async function readLeftOut(db: Db, person: PersonId): Promise<HardSubject[]> {
  const rows = await db.prisma.leftOutSubject.findMany({ where: { personId: person } });
  return hardSubjects.filter((subject) => rows.some((row) => row.subject === subject));
}

/** Leaves out these subjects and no others. */
export async function writeLeftOut(db: Db, person: PersonId, subjects: readonly HardSubject[]): Promise<void> {
  await db.prisma.$transaction([
    db.prisma.leftOutSubject.deleteMany({ where: { personId: person, subject: { notIn: [...subjects] } } }),
    db.prisma.leftOutSubject.createMany({
      data: subjects.map((subject) => ({ personId: person, subject })),
      skipDuplicates: true,
    }),
  ]);
}

/** Of which collections a person has seen the notice before their hard subjects. */
export async function readNoticesSeen(db: Db, person: PersonId): Promise<CollectionId[]> {
  const rows = await db.prisma.noticeSeen.findMany({ where: { personId: person } });
  return rows.map(({ collectionId }) => collectionId as CollectionId);
}

/** False where there is no such collection. */
export async function insertNoticeSeen(
  db: Db,
  person: PersonId,
  collection: CollectionId,
  at: Instant,
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `INSERT INTO notice_seen (person_id, collection_id, seen_at) SELECT $1, id, $3 FROM collection WHERE id = $2 AND owner_id IS NULL
     ON CONFLICT (person_id, collection_id) DO UPDATE SET seen_at = notice_seen.seen_at`,
    [person, collection, new Date(at)],
  );
  return rowCount === 1;
}
