import type { Collection } from '@/study/card/collection';
import { comparisonOf } from '@/study/card/comparison';
import { dateOf } from '@/study/claim/compatible';
import { slotOf } from '@/study/claim/slot-of-claim';
import type { Claim } from '@/study/claim/claim';
import type { Contradiction } from '@/study/claim/contradiction';
import { nameOf } from '@/study/card/collection-index';
import { compareDates, type HistoricalDate } from '@/study/historical-date';
import { writeDate } from '@/study/historical-date-words';
import type { DeckId } from '@/study/ids';
import { requireMay, type Context } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { readDeckClaims } from '@/server/tables/deck-claims';
import { readDecks } from '@/server/tables/library';
import { shelvedCollection, type ShelvedCollection } from '@/server/tables/shelved-collection';
import { LINES_ON_PAPER, linesOf, whatFits } from './room-on-paper';

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

/** Views of one debate; the others stand in the library. */
const MOST_VIEWS = 4;

/** What the sides are shared between while there is more than fits; room that one part leaves goes to the others. */
const SHARES = { differ: 0.2, held: 0.3, dated: 0.6 };

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
  const held = index.authored.debates
    .map(({ id: debate, question, views }) => ({
      question,
      views: views
        .map(({ id: view, text }) => ({ view: text, holders: holdersOf(index, claims, debate, view) }))
        .filter(({ holders }) => holders.length > 0)
        .slice(0, MOST_VIEWS),
    }))
    .filter(({ views }) => views.length > 0)
    .sort((a, b) => b.views.length - a.views.length);
  const others = weighed
    .filter((claim) => !claim.position && !dateIn(claim) && claim.standing !== 'contested')
    .map(({ id: claim, text }) => ({ id: claim, text }));
  const differ = index.authored.contradictions
    .filter(({ slot }) => slots.has(`${slot.subject} ${slot.relation}`))
    .map((contradiction) => differenceOf(index, contradiction))
    .sort((a, b) => Number(a.settled) - Number(b.settled));
  const printed = onTwoSides({
    dated: dated.map(({ claim, date }) => ({ id: claim.id, date: writeDate(date), text: claim.text, at: date })),
    held,
    others,
    differ,
  });
  return {
    deck,
    collection: index.authored.collection,
    ...printed,
    dated: printed.dated.sort((a, b) => compareDates(a.at, b.at)).map(({ at: _, ...point }) => point),
  };
}

type Parts<Dated> = Pick<ThemeSummary, 'held' | 'others' | 'differ'> & { dated: Dated[] };

/** Of every part the beginning, so that all of them together fill two sides and no more. */
function onTwoSides<Dated extends ThemeSummary['dated'][number]>(parts: Parts<Dated>): Parts<Dated> {
  const sizes = {
    held: ({ question, views }: ThemeSummary['held'][number]) =>
      linesOf(question, ...views.map(({ view, holders }) => `${holders.join(', ')}: ${view}`)),
    differ: ({ title, values }: ThemeSummary['differ'][number]) => linesOf(`${title} (settled): ${values}`),
    dated: ({ date, text }: Dated) => linesOf(date, text),
    others: ({ text }: ThemeSummary['others'][number]) => linesOf(text),
  };
  const share = (of: number, room: number) => ({ lines: of * room, rest: (1 - of) * room });
  const first = share(SHARES.differ, LINES_ON_PAPER);
  const differ = whatFits(parts.differ, first.lines, sizes.differ);
  const second = share(SHARES.held / (1 - SHARES.differ), first.rest + differ.left);
  const held = whatFits(parts.held, second.lines, sizes.held);
  const room = second.rest + held.left;
  const some = whatFits(parts.dated, SHARES.dated * room, sizes.dated);
  const others = whatFits(parts.others, (1 - SHARES.dated) * room + some.left, sizes.others);
  const used = (1 - SHARES.dated) * room + some.left - others.left;
  const dated = whatFits(parts.dated, room - used, sizes.dated);
  return { differ: differ.fits, held: held.fits, dated: dated.fits, others: others.fits };
}

function holdersOf(index: ShelvedCollection, claims: readonly Claim[], debate: string, view: string): string[] {
  const holding = claims.filter(({ position }) => position?.debate === debate && position.view === view);
  return [...new Set(holding.map(({ position }) => nameOf(index, position!.holder).replace(/ \(.*\)$/, '')))];
}

function differenceOf(index: ShelvedCollection, contradiction: Contradiction): ThemeSummary['differ'][number] {
  const { id, title, values, accepted, settledBy } = comparisonOf(index, contradiction);
  const said = values
    .filter(({ verdict }) => !settledBy || verdict === 'slip')
    .map(({ document, text }) => `${document.author.replace(/ \(.*\)$/, '')} ${settledBy ? 'has it, ' : ''}${text}`);
  const right = settledBy && accepted ? `${accepted.text}; not, as ` : '';
  return { id, title, values: right + said.join('; '), settled: settledBy !== null };
}
