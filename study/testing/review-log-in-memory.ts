import { accept, acceptRetraction, type Receipt } from '../review/acceptance';
import type { AcceptedRetraction, AcceptedReview } from '../review/review';
import type { AcceptedBatch, ReviewLog } from '../review/review-log';

type Row = { kind: 'review'; row: AcceptedReview } | { kind: 'retraction'; row: AcceptedRetraction };

/** The review log as plainly as it can be written: the yardstick for the two that remember. */
export function reviewLogInMemory(): ReviewLog {
  const rowsOf = new Map<string, Row[]>();
  return {
    async append({ reviews, retractions }, receipt): Promise<AcceptedBatch> {
      const rows = rowsOf.get(receipt.person) ?? [];
      rowsOf.set(receipt.person, rows);
      return {
        reviews: reviews.map(
          (review) => record(rows, { kind: 'review', row: accept(review, receipt) }).row as AcceptedReview,
        ),
        retractions: retractions.map(
          (retraction) =>
            record(rows, { kind: 'retraction', row: acceptRetraction(retraction, receipt) }).row as AcceptedRetraction,
        ),
      };
    },
    async pull(person: Receipt['person'], cursor, limit) {
      const rows = rowsOf.get(person) ?? [];
      const from = Number(cursor ?? 0);
      const page = rows.slice(from, from + limit);
      return {
        reviews: page.flatMap((entry) => (entry.kind === 'review' ? [entry.row] : [])),
        retractions: page.flatMap((entry) => (entry.kind === 'retraction' ? [entry.row] : [])),
        cursor: String(from + page.length),
        complete: from + page.length >= rows.length,
      };
    },
  };
}

function record(rows: Row[], entry: Row): Row {
  const known = rows.find(({ kind, row }) => kind === entry.kind && row.id === entry.row.id);
  if (!known) rows.push(entry);
  return known ?? entry;
}
