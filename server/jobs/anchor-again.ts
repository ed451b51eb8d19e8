import { anchorAt, locateAnchor } from '@/study/source/anchor';
import type { PersonId } from '@/study/ids';
import { readDrafts, saveAnchorState } from '@/server/tables/draft';
import type { OwnText } from '@/server/tables/own-document';
import type { Transaction } from '@/server/tables/transaction';

/**
 * After a new version of a document: where the passages of what a person has decided on or changed now are. What is found again points
 * into the new text; what is not keeps pointing into the old one, and the desk lists it.
 */
export async function anchorAgain(client: Transaction, person: PersonId, text: OwnText): Promise<void> {
  const kept = await readDrafts(client, person, text.document);
  const old = kept.filter(
    ({ documentVersion, state, edited }) => documentVersion < text.version && (state !== 'proposed' || edited),
  );
  for (const { draft } of old) {
    const found = locateAnchor(text.text, draft.anchor);
    const anchor = found.kind === 'lost' ? draft.anchor : anchorAt(text.text, found.start, found.end);
    const moved = { draft: { ...draft, anchor }, version: text.version, state: found.kind };
    await saveAnchorState(client, person, draft.id, moved);
  }
}
