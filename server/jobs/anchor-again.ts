import { anchorAt, locateAnchor } from '@/study/source/anchor';
import type { PersonId } from '@/study/ids';
import { deleteDraft, readDrafts, saveAnchorState } from '@/server/tables/draft';
import type { OwnText } from '@/server/tables/own-document';
import type { Transaction } from '@/server/tables/transaction';

/**
 * After a new version of a document: where the passages of what a person has decided on or changed, or a model proposed, now are. What is found again points
 * into the new text; what is not keeps pointing into the old one, and the desk lists it, unless nobody has touched it.
 */
export async function anchorAgain(client: Transaction, person: PersonId, text: OwnText): Promise<void> {
  const kept = await readDrafts(client, person, text.document);
  const old = kept.filter(
    ({ documentVersion, state, edited, proposedBy }) =>
      documentVersion < text.version && (state !== 'proposed' || edited || proposedBy === 'model'),
  );
  for (const { draft, state, edited, documentVersion } of old) {
    const found = locateAnchor(text.text, draft.anchor);
    if (found.kind === 'lost' && state === 'proposed' && !edited) {
      await deleteDraft(client, person, draft.id);
      continue;
    }
    const moved =
      found.kind === 'lost'
        ? { draft, version: documentVersion, state: found.kind }
        : {
            draft: { ...draft, anchor: anchorAt(text.text, found.start, found.end) },
            version: text.version,
            state: found.kind,
          };
    await saveAnchorState(client, person, draft.id, moved);
  }
}
