import Link from 'next/link';

type Here = 'differences' | 'corrections';

/** The two ways to read what the sources have wrong: beside one another, or text by text. */
export function EvidencePlaces({ collection, here }: { collection: string; here: Here }) {
  const places: { place: Here; name: string }[] = [
    { place: 'differences', name: 'Side by side' },
    { place: 'corrections', name: 'Where a source is wrong' },
  ];
  return (
    <nav aria-label="Ways to read it" className="mt-6 flex gap-x-7 border-b border-hairline print:hidden">
      {places.map(({ place, name }) => (
        <Link
          key={place}
          prefetch={false}
          href={`/library/collections/${collection}/${place}`}
          aria-current={place === here ? 'page' : undefined}
          className={`-mb-px inline-flex min-h-11 items-center border-b-2 ${place === here ? 'border-oxblood font-semibold' : 'border-transparent text-ink-soft hover:border-rule hover:text-ink'}`}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
