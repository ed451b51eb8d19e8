import type { Collection } from '@/study/card/collection';
import { comparisonOf } from '@/study/card/comparison';
import { dateOf } from '@/study/claim/compatible';
import { slotOf } from '@/study/claim/slot-of-claim';
import type { Claim } from '@/study/claim/claim';
import { nameOf } from '@/study/card/collection-index';
import { compareDates, type HistoricalDate } from '@/study/historical-date';
import { writeDate } from '@/study/historical-date-words';
import type { DeckId } from '@/study/ids';
import { requireMay, type Context } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { readDeckClaims } from '@/server/tables/deck-claims';
import { readDecks } from '@/server/tables/library';
import { shelvedCollection } from '@/server/tables/shelved-collection';

export type ThemeSummary = {
  deck: { id: DeckId; title: string; introduction: string };
  collection: Pick<Collection, 'id' | 'title'>;
  /** In order of date. */
  dated: { id: string; date: string; text: string }[];
  /** Who says what, by debate. */
  held: { question: string; views: { view: string; holders: string[] }[] }[];
  /** Points without a date, the indispensable first. */
  others: { id: string; text: string }[];
  differ: { id: string; title: string; values: string; settled: boolean }[];
};

/** As much as two sides of A4 hold at a size that can be read. */
const MOST = { dated: 22, others: 9, debates: 5, views: 4, differ: 7 };

/** A deck as a theme on two sides of paper: dated points, who says what, where the sources differ. What does not fit is less important. */
export async function themeSummary(context: Context, id: string): Promise<ThemeSummary> {
  const person = requireMay(context, 'read the library');
  const [deck] = await readDecks(context.db, person.id, 0, { deck: id as DeckId });
  const index = deck && (await shelvedCollection(context.db.pool, deck.collection.id));
  if (!deck || !index) throw new NotFound('There is no such deck.');
  const wanted = new Set(await readDeckClaims(context.db.pool, deck.id));
  const claims = index.authored.claims.filter((claim) => wanted.has(claim.id));
  const weighed = [...claims].sort((a, b) => b.importance - a.importance);
  const dateIn = (claim: Claim): HistoricalDate | null => {
    const value = slotOf(claim)?.value;
    return claim.kind === 'date' && value?.kind === 'date' ? dateOf(value) : null;
  };
  const dated = weighed.flatMap((claim) => {
    const date = claim.standing === 'contested' ? null : dateIn(claim);
    return date ? [{ claim, date }] : [];
  });
  const slots = new Set(
    claims.map((claim) => slotOf(claim)).flatMap((slot) => (slot ? [`${slot.subject} ${slot.relation}`] : [])),
  );
  return {
    deck,
    collection: index.authored.collection,
    dated: dated
      .slice(0, MOST.dated)
      .sort((a, b) => compareDates(a.date, b.date))
      .map(({ claim, date }) => ({ id: claim.id, date: writeDate(date), text: claim.text })),
    held: index.authored.debates
      .map(({ id: debate, question, views }) => ({
        question,
        views: views
          .map(({ id: view, text }) => ({
            view: text,
            holders: [
              ...new Set(
                claims
                  .filter(({ position }) => position?.debate === debate && position.view === view)
                  .map(({ position }) => nameOf(index, position!.holder).replace(/ \(.*\)$/, '')),
              ),
            ],
          }))
          .filter(({ holders }) => holders.length > 0)
          .slice(0, MOST.views),
      }))
      .filter(({ views }) => views.length > 0)
      .sort((a, b) => b.views.length - a.views.length)
      .slice(0, MOST.debates),
    others: weighed
      .filter((claim) => !claim.position && !dateIn(claim) && claim.standing !== 'contested')
      .slice(0, MOST.others)
      .map(({ id: claim, text }) => ({ id: claim, text })),
    differ: index.authored.contradictions
      .filter(({ slot }) => slots.has(`${slot.subject} ${slot.relation}`))
      .map((contradiction) => comparisonOf(index, contradiction))
      .sort((a, b) => Number(a.settledBy !== null) - Number(b.settledBy !== null))
      .slice(0, MOST.differ)
      .map(({ id: differs, title, values, accepted, settledBy }) => ({
        id: differs,
        title,
        values:
          (settledBy && accepted ? `${accepted.text}; not, as ` : '') +
          values
            .filter(({ verdict }) => !settledBy || verdict === 'slip')
            .map(
              ({ document, text }) =>
                `${document.author.replace(/ \(.*\)$/, '')} ${settledBy ? 'has it, ' : ''}${text}`,
            )
            .join('; '),
        settled: settledBy !== null,
      })),
  };
}
