import type { ReactNode } from 'react';
import { DeckRow, type DeckActions, type ShelvedDeck } from './deck-row';

type DeckShelfProps = { title: string; decks: ShelvedDeck[]; empty: ReactNode } & DeckActions;

/** A person's decks under a heading, one a row. */
export function DeckShelf({ title, decks, empty, ...actions }: DeckShelfProps) {
  const id = title.toLowerCase().replaceAll(/\W+/g, '-');
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="running-head border-b border-rule pb-2">
        {title}
      </h2>
      {decks.length === 0 && <p className="prose py-5">{empty}</p>}
      <ul className="divide-y divide-hairline">
        {decks.map((deck) => (
          <DeckRow key={deck.id} deck={deck} heading="h3" actions={actions} source />
        ))}
      </ul>
    </section>
  );
}
