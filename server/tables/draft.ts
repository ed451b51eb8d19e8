import type { Draft, DraftId } from '@/study/extraction/draft';
import type { DocumentId, PersonId } from '@/study/ids';
import type { AnchorState } from '@/study/source/anchor';
import type { Instant } from '@/study/time';
import type { Connection, Transaction } from './transaction';

export type ProposedBy = 'rules' | 'model' | 'hand';

/** A draft with what has become of it. */
export type KeptDraft = {
  draft: Draft;
  documentVersion: number;
  state: 'proposed' | 'accepted' | 'rejected';
  proposedBy: ProposedBy;
  anchorState: AnchorState['kind'];
  edited: boolean;
  reason: string | null;
  decidedAt: Instant | null;
};

const COLUMNS = `body AS draft, document_version AS "documentVersion", state, proposed_by AS "proposedBy",
  anchor_state AS "anchorState", edited, reason, (extract(epoch FROM decided_at) * 1000)::bigint AS "decidedAt"`;

/** Those of one document, best first. */
export async function readDrafts(db: Connection, person: PersonId, document: DocumentId): Promise<KeptDraft[]> {
  const { rows } = await db.query<KeptDraft>(
    `SELECT ${COLUMNS} FROM draft WHERE person_id = $1 AND document_id = $2 ORDER BY rank, id`,
    [person, document],
  );
  return rows;
}

/** Those of some drafts that are the person's, held until the transaction ends. */
export async function holdDrafts(client: Transaction, person: PersonId, ids: readonly DraftId[]): Promise<KeptDraft[]> {
  const { rows } = await client.query<KeptDraft>(
    `SELECT ${COLUMNS} FROM draft WHERE person_id = $1 AND id = ANY ($2) ORDER BY rank, id FOR UPDATE`,
    [person, ids],
  );
  return rows;
}

export type Decision = { state: KeptDraft['state']; reason?: string | null };

export async function decideDrafts(
  client: Transaction,
  person: PersonId,
  ids: readonly DraftId[],
  { state, reason = null }: Decision,
  at: Instant,
): Promise<number> {
  const { rowCount } = await client.query(
    `UPDATE draft SET state = $3, reason = $4, decided_at = $5 WHERE person_id = $1 AND id = ANY ($2)`,
    [person, ids, state, reason, state === 'proposed' ? null : new Date(at)],
  );
  return rowCount ?? 0;
}

/** What a person has changed in a draft: from now on extracting leaves it alone. */
export async function rewriteDraft(client: Transaction, person: PersonId, draft: Draft): Promise<boolean> {
  const { rowCount } = await client.query(
    `UPDATE draft SET body = $3, rank = $4, confidence = $5, edited = true WHERE person_id = $1 AND id = $2`,
    [person, draft.id, draft, draft.rank, draft.confidence],
  );
  return rowCount === 1;
}

export async function saveAnchorState(
  client: Transaction,
  person: PersonId,
  id: DraftId,
  { draft, version, state }: { draft: Draft; version: number; state: AnchorState['kind'] },
): Promise<void> {
  await client.query(
    `UPDATE draft SET body = $3, document_version = $4, anchor_state = $5 WHERE person_id = $1 AND id = $2`,
    [person, id, draft, version, state],
  );
}

export async function deleteDraft(client: Transaction, person: PersonId, id: DraftId): Promise<void> {
  await client.query('DELETE FROM draft WHERE person_id = $1 AND id = $2', [person, id]);
}

/**
 * Brings what was proposed for a document to exactly these, for one proposer: new ones come, ones that nobody has touched change or
 * go. What a person has decided or changed stays as it is, whatever is proposed now.
 */
export async function replaceProposals(
  client: Transaction,
  person: PersonId,
  document: { id: DocumentId; version: number },
  drafts: readonly Draft[],
  { proposedBy, at }: { proposedBy: ProposedBy; at: Instant },
): Promise<void> {
  await client.query(
    `DELETE FROM draft WHERE person_id = $1 AND document_id = $2 AND proposed_by = $3 AND state = 'proposed' AND NOT edited
       AND id <> ALL ($4)`,
    [person, document.id, proposedBy, drafts.map(({ id }) => id)],
  );
  await insertDrafts(client, person, document, drafts, { proposedBy, at });
}

export async function insertDrafts(
  client: Transaction,
  person: PersonId,
  document: { id: DocumentId; version: number },
  drafts: readonly Draft[],
  { proposedBy, at }: { proposedBy: ProposedBy; at: Instant },
): Promise<void> {
  await client.query(
    `INSERT INTO draft AS kept (person_id, id, document_id, document_version, body, rank, confidence, proposed_by, proposed_at)
     SELECT $1, body ->> 'id', $2, $3, body, (body ->> 'rank')::int, (body ->> 'confidence')::float8, $4, $5
     FROM jsonb_array_elements($6) AS given (body)
     ON CONFLICT (person_id, id) DO UPDATE SET document_version = excluded.document_version, body = excluded.body,
       rank = excluded.rank, confidence = excluded.confidence, anchor_state = 'exact'
     WHERE kept.state = 'proposed' AND NOT kept.edited AND kept.proposed_by = excluded.proposed_by`,
    [person, document.id, document.version, proposedBy, new Date(at), JSON.stringify(drafts)],
  );
}
