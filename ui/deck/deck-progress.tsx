import type { ShelvedDeck } from './deck-row';

/** How far a deck has come: a thin bar, and the same in words. */
export function DeckProgress({ deck }: { deck: Pick<ShelvedDeck, 'title' | 'cardCount' | 'met' | 'known'> }) {
  const { cardCount, met, known, title } = deck;
  return (
    <div className="mt-3 w-72 max-w-full">
      <meter
        min={0}
        max={Math.max(cardCount, 1)}
        value={known}
        aria-label={`Known of “${title}”`}
        className="meter-line block"
      />
      <p className="figures mt-1 text-sm">
        {known} known, {met - known} met, {cardCount - met} new
      </p>
    </div>
  );
}
