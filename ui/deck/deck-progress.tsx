import type { ShelvedDeck } from './deck-row';

/** How far a deck has come: a thin bar, and the same in words. */
export function DeckProgress({ deck }: { deck: Pick<ShelvedDeck, 'title' | 'cardCount' | 'met' | 'known'> }) {
  const { cardCount, known, title } = deck;
  return (
    <div className="mt-3 w-72 max-w-full">
      <meter
        min={0}
        max={Math.max(cardCount, 1)}
        value={known}
        aria-label={`Known of “${title}”`}
        className="meter-line block"
      />
      <p className="figures mt-1 text-sm">{progressWords(deck)}</p>
    </div>
  );
}

/** "148 known · 26 learning · 766 new": every card of the deck is in one of the three. */
export function progressWords({ cardCount, met, known }: Pick<ShelvedDeck, 'cardCount' | 'met' | 'known'>): string {
  const figure = (count: number) => count.toLocaleString('en-GB');
  return `${figure(known)} known · ${figure(met - known)} learning · ${figure(cardCount - met)} new`;
}
