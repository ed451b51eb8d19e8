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

/** An empty Today: one deck, one button. */
export function FirstDeck({ deck, newPerDay, addAndStart }: FirstDeckProps) {
  return (
    <>
      <h1 className="font-serif text-4xl font-semibold tracking-tight">Nothing to study yet.</h1>
      <p className="prose mt-3 text-lg">
        Begin with this deck. You can leave it at any time; what you answered is kept.
      </p>
      <section aria-labelledby="first-deck" className="mt-10 border-t border-rule pt-6">
        <p className="running-head mb-2">{deck.collection.title}</p>
        <h2 id="first-deck" className="font-serif text-2xl font-semibold">
          {deck.title}
        </h2>
        <p className="prose mt-3">{deck.introduction}</p>
        <p className="mt-3 text-sm text-ink-soft">
          {deck.cardCount} cards, {newPerDay} new ones a day.{' '}
          <TextLink href={`/library/collections/${deck.collection.id}`}>What this collection is, and is not</TextLink>
        </p>
        <form action={addAndStart} className="mt-7">
          <input type="hidden" name="deck" value={deck.id} />
          <SubmitButton weight="main" pending="Adding…" className="min-h-14 text-lg max-md:w-full">
            Add “{deck.title}” and start
          </SubmitButton>
        </form>
      </section>
    </>
  );
}
