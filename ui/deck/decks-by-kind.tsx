import type { DeckKind } from '@/study/card/deck';
import { capital, counted } from '../kit/number-words';
import { DeckRow, type DeckActions, type ShelvedDeck } from './deck-row';

/** In the order in which they stand: what one begins with, then ever other ways of cutting the same cards. */
const HEADINGS: Record<DeckKind, { title: string; note: string }> = {
  selection: { title: 'To begin with', note: 'Chosen card by card.' },
  theme: { title: 'By theme', note: 'The whole story of each, in order.' },
  essay: { title: 'By text', note: 'What each text says, in its own order.' },
  debate: { title: 'By debate', note: 'Who answers what, then the evidence.' },
  across: { title: 'Across the themes', note: 'The same cards, cut another way.' },
};

/** More than fit a screen stand folded, so that what comes after them can be seen. */
const SHOWN_OPEN = 10;

type DecksByKindProps = {
  decks: ShelvedDeck[];
  /** Null for a visitor. */
  actions: DeckActions | null;
};

/** Decks in groups under the heading of whoever shows them (an h2), with how many of each one studies. */
export function DecksByKind({ decks, actions }: DecksByKindProps) {
  const own = decks.filter(({ isOwn }) => isOwn);
  const shipped = decks.filter(({ isOwn }) => !isOwn);
  const kinds = (Object.keys(HEADINGS) as DeckKind[]).map((kind) => ({
    ...HEADINGS[kind],
    decks: shipped.filter((deck) => deck.kind === kind),
  }));
  const groups = [...kinds, { title: 'From your documents', note: 'Seen by nobody else.', decks: own }];
  const severalCollections = new Set(shipped.map(({ collection }) => collection.id)).size > 1;
  return groups
    .filter((group) => group.decks.length > 0)
    .map((group) => <Group key={group.title} {...group} actions={actions} source={severalCollections} />);
}

type GroupProps = DecksByKindProps & { title: string; note: string; source: boolean };

function Group({ title, note, decks, actions, source }: GroupProps) {
  const id = `decks-${title.toLowerCase().replaceAll(/\W+/g, '-')}`;
  const added = decks.filter((deck) => deck.added).length;
  const rows = (
    <ul className="divide-y divide-hairline">
      {decks.map((deck) => (
        <DeckRow key={deck.id} deck={deck} heading="h4" actions={actions} source={source} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby={id} className="mt-8">
      <h3 id={id} className="font-serif text-xl font-semibold">
        {title}
      </h3>
      <p className="mt-0.5 border-b border-hairline pb-3 text-sm text-ink-soft">
        {note} {capital(counted(decks.length, 'deck'))}
        {added > 0 && `, ${counted(added, 'of them', 'of them')} yours`}.
      </p>
      {decks.length > SHOWN_OPEN ? (
        <details>
          <summary className="min-h-11 cursor-pointer py-3 font-medium hover:text-oxblood">
            Show the {decks.length}
          </summary>
          {rows}
        </details>
      ) : (
        rows
      )}
    </section>
  );
}
