import type { DeckActions, ShelvedDeck } from './deck-row';
import { DecksByKind } from './decks-by-kind';

/** What there is besides a person's decks, by kind. */
export function OtherDecks({ title, decks, ...actions }: { title: string; decks: ShelvedDeck[] } & DeckActions) {
  if (decks.length === 0) return null;
  return (
    <section aria-labelledby="other-decks" className="mt-10">
      <h2 id="other-decks" className="running-head border-b border-rule pb-2">
        {title}
      </h2>
      <DecksByKind decks={decks} actions={actions} />
    </section>
  );
}
