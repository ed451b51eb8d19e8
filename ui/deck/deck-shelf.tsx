import type { ReactNode } from 'react';
import type { Weight } from '../kit/button';
import { SubmitButton } from '../kit/submit-button';
import { TextLink } from '../kit/text-link';
import { DeckProgress } from './deck-progress';

export type ShelvedDeck = {
  id: string;
  title: string;
  collection: { id: string; title: string };
  /** Whether it is the person's own, of no collection that has a page. */
  isOwn: boolean;
  cardCount: number;
  added: boolean;
  /** Cards met, and cards known: recalled, or recognised, and not due. */
  met: number;
  known: number;
};

export type DeckAction = (form: FormData) => Promise<void>;

type DeckShelfProps = {
  title: string;
  decks: ShelvedDeck[];
  empty?: ReactNode;
  addDeck: DeckAction;
  removeDeck: DeckAction;
};

/** Decks under a heading, one a row. */
export function DeckShelf({ title, decks, empty, addDeck, removeDeck }: DeckShelfProps) {
  const id = title.toLowerCase().replaceAll(/\W+/g, '-');
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="running-head border-b border-rule pb-2">
        {title}
      </h2>
      {decks.length === 0 && <p className="prose py-5">{empty}</p>}
      <ul className="divide-y divide-hairline">
        {decks.map((deck) => (
          <li key={deck.id} className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3 py-6">
            <div className="min-w-0 grow basis-72">
              <h3 className="font-serif text-xl font-semibold">
                <TextLink href={`/library/decks/${deck.id}`}>{deck.title}</TextLink>
              </h3>
              <p className="mt-1 text-sm text-ink-soft">
                {deck.cardCount} cards ·{' '}
                {deck.isOwn ? (
                  'From your documents'
                ) : (
                  <TextLink href={`/library/collections/${deck.collection.id}`}>{deck.collection.title}</TextLink>
                )}
              </p>
              {deck.added && <DeckProgress deck={deck} />}
            </div>
            <DeckButton deck={deck} weight="quiet" addDeck={addDeck} removeDeck={removeDeck} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type DeckButtonProps = {
  deck: Pick<ShelvedDeck, 'id' | 'title' | 'added'>;
  addDeck: DeckAction;
  removeDeck: DeckAction;
  /** `main` where adding it is the one thing to do; on a shelf of many it is not. */
  weight?: Weight;
};

/** Adds the deck or takes it out. What was answered is kept either way. */
export function DeckButton({ deck, addDeck, removeDeck, weight = 'main' }: DeckButtonProps) {
  return (
    <form action={deck.added ? removeDeck : addDeck}>
      <input type="hidden" name="deck" value={deck.id} />
      <SubmitButton
        weight={deck.added ? 'quiet' : weight}
        pending={deck.added ? 'Removing…' : 'Adding…'}
        aria-label={`${deck.added ? 'Remove' : 'Add'} “${deck.title}”`}
      >
        {deck.added ? 'Remove' : 'Add'}
      </SubmitButton>
    </form>
  );
}
