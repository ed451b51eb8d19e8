import { TextLink } from '../kit/text-link';

/** Where the evidence behind the decks is read. */
export function CollectionShelf({ collections }: { collections: { id: string; title: string }[] }) {
  if (collections.length === 0) return null;
  return (
    <section aria-labelledby="collections" className="mt-10">
      <h2 id="collections" className="running-head border-b border-rule pb-2">
        The sources behind them
      </h2>
      <ul className="divide-y divide-hairline">
        {collections.map(({ id, title }) => (
          <li key={id} className="py-6">
            <h3 className="font-serif text-xl font-semibold">
              <TextLink href={`/library/collections/${id}`}>{title}</TextLink>
            </h3>
            <p className="mt-1 flex flex-wrap gap-x-6 text-sm text-ink-soft">
              <TextLink href={`/library/collections/${id}#texts`}>The texts and our summaries</TextLink>
              <TextLink href={`/library/collections/${id}/differences`}>Where the sources differ</TextLink>
              <TextLink href={`/library/collections/${id}#debates`}>The debates</TextLink>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
