import { PageTitle } from '../clio-page';
import { DeckShelf, type DeckAction, type ShelvedDeck } from '../deck/deck-shelf';
import { TextLink } from '../kit/text-link';
import { CheckedBy } from './checked-by';

export type CollectionPageProps = {
  collection: { id: string; title: string; statement: string; notice: string; checkedBy: string[] };
  documents: { id: string; author: string; title: string; publication: string; year: number; standpoint: string }[];
  decks: ShelvedDeck[];
  addDeck: DeckAction;
  removeDeck: DeckAction;
};

/** What a collection says about itself, its texts, its decks. */
export function CollectionPage({ collection, documents, decks, addDeck, removeDeck }: CollectionPageProps) {
  return (
    <>
      <PageTitle above="Collection">{collection.title}</PageTitle>
      <section aria-labelledby="statement">
        <h2 id="statement" className="mb-2 font-serif text-lg font-semibold">
          What this collection is
        </h2>
        <p className="prose">{collection.statement}</p>
        <CheckedBy names={collection.checkedBy} />
        <p className="prose mt-5 border-l-[3px] border-ochre pl-4">{collection.notice}</p>
      </section>
      <section aria-labelledby="texts" className="mt-12">
        <h2 id="texts" className="running-head border-b border-rule pb-2">
          The texts
        </h2>
        <ul className="divide-y divide-hairline">
          {documents.map((document) => (
            <li key={document.id} className="py-5">
              <h3 className="font-serif text-lg font-semibold">
                <TextLink href={`/library/documents/${document.id}`}>{document.title}</TextLink>
              </h3>
              <p className="text-sm">
                {document.author}
                <span className="text-ink-soft">
                  {' '}
                  · {document.publication}, {document.year}
                </span>
              </p>
              <p className="prose mt-1">{document.standpoint}</p>
            </li>
          ))}
        </ul>
      </section>
      <DeckShelf title="Its decks" decks={decks} addDeck={addDeck} removeDeck={removeDeck} />
    </>
  );
}
