import type { Card } from '@/study/card/card';
import type { CardId, PersonId } from '@/study/ids';
import type { Instant } from '@/study/time';
import type { Db } from '@/server/db/connect';

/** Somebody found something wrong with a card. */
export type CardReport = {
  person: PersonId;
  id: string;
  card: CardId;
  /** The wording they saw. */
  cardRevision: number;
  text: string;
  reportedAt: Instant;
};

/** For whoever reads reports: with the card as it is now. */
export type ReportOfCard = CardReport & { current: Card; settledAt: Instant | null };

/** False where there is no such card, or it is somebody's own: those they change themselves, and nobody else reads them. */
export async function insertCardReport(db: Db, report: CardReport): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `INSERT INTO card_report (person_id, id, card_id, card_revision, text, reported_at)
     SELECT $1, $2, id, $4, $5, $6 FROM card WHERE id = $3 AND owner_id IS NULL`,
    [report.person, report.id, report.card, report.cardRevision, report.text, new Date(report.reportedAt)],
  );
  return rowCount === 1;
}

export async function countReportsSince(db: Db, person: PersonId, since: Instant): Promise<number> {
  return db.prisma.cardReport.count({ where: { personId: person, reportedAt: { gte: new Date(since) } } });
}

/** The open ones, oldest first; or the settled ones, latest first. */
export async function listCardReports(
  db: Db,
  { settled }: { settled: boolean },
  limit: number,
): Promise<ReportOfCard[]> {
  const rows = await db.prisma.cardReport.findMany({
    where: { resolvedAt: settled ? { not: null } : null },
    orderBy: settled ? { resolvedAt: 'desc' } : { reportedAt: 'asc' },
    take: limit,
    include: { card: true },
  });
  return rows.map((row) => ({
    person: row.personId as PersonId,
    id: row.id,
    card: row.cardId as CardId,
    cardRevision: row.cardRevision,
    text: row.text,
    reportedAt: row.reportedAt.getTime(),
    current: row.card.body as unknown as Card,
    settledAt: row.resolvedAt?.getTime() ?? null,
  }));
}

/** False where there is no such open report. */
export async function settleCardReport(
  db: Db,
  { person, id }: Pick<CardReport, 'person' | 'id'>,
  by: PersonId,
  at: Instant,
): Promise<boolean> {
  const { count } = await db.prisma.cardReport.updateMany({
    where: { personId: person, id, resolvedAt: null },
    data: { resolvedAt: new Date(at), resolvedBy: by },
  });
  return count === 1;
}
