import { counted } from '../kit/number-words';
import { SubmitButton } from '../kit/submit-button';
import { TextLink } from '../kit/text-link';

export type DeckOnOffer = {
  id: string;
  title: string;
  introduction: string;
  cardCount: number;
  collection: { id: string; title: string };
};

type FirstDeckProps = {
  deck: DeckOnOffer;
  newPerDay: number;
  addAndStart: (form: FormData) => Promise<void>;
};

/**
 * An empty Today: the deck that comes first, which tells the whole story in outline, and one button, in sight on a phone. What
 * the deck is about comes after it, for whoever wants to know before they press.
 */
export function FirstDeck({ deck, newPerDay, addAndStart }: FirstDeckProps) {
  return (
    <>
      <h1 className="font-serif text-4xl font-semibold tracking-tight">
        Begin with {counted(deck.cardCount, 'card')}.
      </h1>
      <p className="prose mt-3 text-lg">
        They tell the whole story in outline
        {newPerDay > 0 && `, ${counted(newPerDay, 'new one', 'new ones')} a day`}.
      </p>
      <form action={addAndStart} className="mt-7">
        <input type="hidden" name="deck" value={deck.id} />
        <SubmitButton weight="main" pending="Adding…" className="min-h-14 text-lg max-md:w-full">
          Add “{deck.title}” and start
        </SubmitButton>
      </form>
      <section aria-labelledby="first-deck" className="mt-10 border-t border-rule pt-6">
        <p className="running-head mb-2">{deck.collection.title}</p>
        <h2 id="first-deck" className="font-serif text-2xl font-semibold">
          {deck.title}
        </h2>
        <p className="prose mt-3">{deck.introduction}</p>
        <p className="mt-3 text-sm text-ink-soft">
          You can leave the deck at any time; what you answered is kept.{' '}
          <TextLink href={`/library/collections/${deck.collection.id}`}>What this collection is, and is not</TextLink>
        </p>
      </section>
    </>
  );
}
