'use client';

import Link, { useLinkStatus } from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

export type Place = { href: string; name: string; glyph: ReactNode };

/** The places one can go to: words in the head on a wide page, a bar within the thumb's reach on a phone. */
export function Navigation({ places }: { places: Place[] }) {
  const here = usePathname();
  return (
    <nav
      aria-label="Clio"
      className="print:hidden max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-10 max-md:border-t max-md:border-rule max-md:bg-paper max-md:pb-[env(safe-area-inset-bottom)]"
    >
      <ul className="flex max-md:mx-auto max-md:max-w-[30rem] md:gap-7">
        {places.map((place) => {
          const current = here === place.href || here.startsWith(`${place.href}/`);
          return (
            <li key={place.href} className="max-md:grow max-md:basis-0">
              <Link
                href={place.href}
                aria-current={current ? 'page' : undefined}
                className={`flex min-h-11 items-center border-b-2 max-md:min-h-14 max-md:flex-col max-md:justify-center max-md:border-t-2 max-md:border-b-0 max-md:text-xs ${
                  current
                    ? 'border-oxblood text-ink'
                    : 'border-transparent text-ink-soft hover:border-rule hover:text-ink'
                }`}
              >
                <span aria-hidden="true" className="md:hidden">
                  {place.glyph}
                </span>
                {place.name}
                <Underway />
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** While the page behind a link is being fetched: nothing for half a second, then a mark beside the word. */
function Underway() {
  const { pending } = useLinkStatus();
  if (!pending) return null;
  return (
    <span role="status" className="animate-late ml-1 max-md:absolute max-md:top-1">
      <span className="sr-only">Fetching</span>
      <span aria-hidden="true">…</span>
    </span>
  );
}
