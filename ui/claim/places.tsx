import { PlainLink } from '../kit/text-link';

type Place = { document: string; author: string; passage: string; paragraph: number };

/** Where to read a point: each text once, with its paragraphs. "Jack Conrad ¶ 44, 45"; each is a link of its own, named in full. */
export function Places({ places }: { places: Place[] }) {
  const documents = [...new Set(places.map(({ document }) => document))];
  const texts = documents.map((document) => places.filter((place) => place.document === document));
  return texts.map((inText) => (
    <span key={inText[0]!.document}>
      {inText.map(({ document, author, passage, paragraph }, at) => (
        <span key={paragraph}>
          {at > 0 && ', '}
          <PlainLink
            href={`/library/documents/${document}#${passage}`}
            aria-label={`${withoutRemark(author)}, paragraph ${paragraph}`}
            className="inline-flex min-h-6 min-w-6 items-center"
          >
            {at === 0 ? `${withoutRemark(author)} ¶\u00a0${paragraph}` : paragraph}
          </PlainLink>
        </span>
      ))}
    </span>
  ));
}

/** "New Politics (unsigned)" → "New Politics". */
export function withoutRemark(author: string): string {
  return author.replace(/ \(.*\)$/, '');
}
