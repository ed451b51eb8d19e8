import { PageTitle } from '../clio-page';
import { TextLink } from '../kit/text-link';

export type DocumentPageProps = {
  document: {
    id: string;
    author: string;
    title: string;
    publication: string;
    year: number;
    kind: 'polemic' | 'notes';
    standpoint: string;
  };
  collection: { id: string; title: string };
  passages: { id: string; heading: string; text: string }[];
};

/** The record of a text, from where it argues, and our summary of it. The text itself is its author's and is not here. */
export function DocumentPage({ document, collection, passages }: DocumentPageProps) {
  return (
    <article>
      <PageTitle
        above={
          <>
            Text · <TextLink href={`/library/collections/${collection.id}`}>{collection.title}</TextLink>
          </>
        }
      >
        {document.title}
      </PageTitle>
      <dl className="grid max-w-measure grid-cols-[7rem_1fr] gap-y-1 border-y border-hairline py-4">
        <Record name="Author">{document.author}</Record>
        <Record name="Published">
          {document.publication}, {document.year}
        </Record>
        <Record name="Kind">{kinds[document.kind]}</Record>
        <Record name="Argues from">{document.standpoint}</Record>
      </dl>
      <h2 className="mt-10 font-serif text-xl font-semibold">Our summary</h2>
      <p className="mt-1 mb-8 max-w-measure text-sm text-ink-soft">
        In our words, not the author’s. The text itself belongs to its author and is not kept here.
      </p>
      {passages.map((passage, index) => (
        <section
          key={passage.id}
          id={passage.id}
          aria-labelledby={`${passage.id}-heading`}
          className="relative -mx-4 mb-4 max-w-[calc(var(--container-measure)+3rem)] border-l-[3px] border-transparent px-4 py-2 target:border-prussian target:bg-wash"
        >
          <h3 id={`${passage.id}-heading`} className="font-serif text-lg font-semibold">
            <span aria-hidden="true" className="figures mr-2 font-sans text-sm font-normal text-ink-soft">
              {index + 1}
            </span>
            {passage.heading}
          </h3>
          <p className="prose mt-1">{passage.text}</p>
        </section>
      ))}
    </article>
  );
}

function Record({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

const kinds = { polemic: 'Polemic: written to win an argument', notes: 'Examination notes' };
