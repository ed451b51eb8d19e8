import type { Weight } from '../kit/button';
import { SubmitButton } from '../kit/submit-button';
import { TextLink } from '../kit/text-link';
import type { DeckKind } from '@/study/card/deck';
import { DeckProgress, progressWords } from './deck-progress';

export type ShelvedDeck = {
  id: string;
  title: string;
  kind: DeckKind;
  collection: { id: string; title: string };
  /** Whether it is the person's own, of no collection that has a page. */
  isOwn: boolean;
  cardCount: number;
  added: boolean;
  /** Cards answered at least once; of these, known are those that were recalled and are not due, the others are being learnt. */
  met: number;
  known: number;
};

export type DeckAction = (form: FormData) => Promise<void>;
export type DeckActions = { addDeck: DeckAction; removeDeck: DeckAction };

type DeckRowProps = {
  deck: ShelvedDeck;
  /** The level of its title, below that of what it stands under. */
  heading: 'h3' | 'h4';
  /** Null for a visitor, who has no decks, and for whom no deck has a page. */
  actions: DeckActions | null;
  /** Left out where every row would say the same. */
  source?: boolean;
};

/** A deck in a list: what it is called, how much it holds, how far it has come, and the button that adds or removes it. */
export function DeckRow({ deck, heading: Heading, actions, source = false }: DeckRowProps) {
  return (
    <li className="flex items-start justify-between gap-x-6 py-4">
      <div className="min-w-0">
        <Heading className="font-serif text-lg leading-snug font-semibold">
          {actions ? (
            <TextLink prefetch={false} href={`/library/decks/${deck.id}`}>
              {deck.title}
            </TextLink>
          ) : (
            deck.title
          )}
        </Heading>
        <p className="figures mt-0.5 text-sm text-ink-soft">
          {deck.cardCount.toLocaleString('en-GB')} cards
          {!deck.added && deck.met > 0 && `: ${progressWords(deck)}`}
          {source && (
            <>
              {' · '}
              {deck.isOwn ? (
                'From your documents'
              ) : (
                <TextLink href={`/library/collections/${deck.collection.id}`}>{deck.collection.title}</TextLink>
              )}
            </>
          )}
        </p>
        {deck.added && <DeckProgress deck={deck} />}
      </div>
      {actions && <DeckButton deck={deck} weight="quiet" {...actions} />}
    </li>
  );
}

type DeckButtonProps = {
  deck: Pick<ShelvedDeck, 'id' | 'title' | 'added'>;
  addDeck: DeckAction;
  removeDeck: DeckAction;
  /** `main` where adding it is the one thing to do; on a shelf of many it is not. */
  weight?: Weight;
  /** `bare` where something else is what one does next. */
  removeWeight?: Weight;
};

/** Adds the deck or takes it out. What was answered is kept either way. */
export function DeckButton({ deck, addDeck, removeDeck, weight = 'main', removeWeight = 'quiet' }: DeckButtonProps) {
  return (
    <form action={deck.added ? removeDeck : addDeck} className="shrink-0">
      <input type="hidden" name="deck" value={deck.id} />
      <SubmitButton
        weight={deck.added ? removeWeight : weight}
        pending={deck.added ? 'Removing…' : 'Adding…'}
        aria-label={`${deck.added ? 'Remove' : 'Add'} “${deck.title}”`}
      >
        {deck.added ? 'Remove' : 'Add'}
      </SubmitButton>
    </form>
  );
}
