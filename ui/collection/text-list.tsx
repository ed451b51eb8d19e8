import { counted } from '../kit/number-words';
import { TextLink } from '../kit/text-link';

export type ListedText = {
  id: string;
  author: string;
  title: string;
  publication: string;
  year: number;
  standpoint: string;
  passageCount: number;
  pointCount: number;
  slipCount: number;
};

/** The texts as a catalogue lists them: number, title, author, where and when, from where it argues. */
export function TextList({ documents }: { documents: ListedText[] }) {
  return (
    <section id="texts" aria-labelledby="texts-title" className="mt-16">
      <h2 id="texts-title" className="border-b border-rule pb-2 font-serif text-2xl font-semibold">
        The texts
      </h2>
      <ol className="divide-y divide-hairline">
        {documents.map((document, index) => (
          <li
            key={document.id}
            className="grid break-inside-avoid grid-cols-[2.250rem_minmax(0,1fr)] gap-x-2 py-6 margin:grid-cols-[2.250rem_minmax(0,34rem)_minmax(0,1fr)] margin:gap-x-4"
          >
            <span aria-hidden="true" className="figures pt-0.5 font-serif text-xl text-ink-soft">
              {index + 1}
            </span>
            <div>
              <h3 className="font-serif text-xl font-semibold">
                <TextLink href={`/library/documents/${document.id}`}>{document.title}</TextLink>
              </h3>
              <p className="mt-0.5">
                {document.author}
                <span className="text-ink-soft">
                  , <cite className="italic-serif">{document.publication}</cite>, {document.year}
                </span>
              </p>
              <p className="prose mt-2">{document.standpoint}</p>
            </div>
            <p className="figures mt-2 text-sm text-ink-soft max-margin:col-start-2 margin:mt-1.5 margin:pl-8">
              {counted(document.passageCount, 'passage')} of summary
              <br />
              {counted(document.pointCount, 'point')}
              <br />
              {document.slipCount === 0 ? 'no slip found so far' : counted(document.slipCount, 'slip')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
