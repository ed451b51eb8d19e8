'use client';

import { lazy, Suspense, useEffect, useState } from 'react';

/** Nothing of the box is fetched before it is wanted. */
const SearchBox = lazy(async () => ({ default: (await import('./search-box')).SearchBox }));

/** A visible way to search, and Ctrl-K or ⌘K from anywhere. Without a script it leads to the page that does the same. */
export function SearchButton() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <a
        href="/library/search"
        role="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={(event) => {
          event.preventDefault();
          setOpen(true);
        }}
        className="inline-flex min-h-11 items-center text-ink-soft hover:text-ink print:hidden"
      >
        {/* In one line with the word, whose baseline it must not change. */}
        <span>
          <svg
            aria-hidden="true"
            viewBox="0 0 16 16"
            className="mr-2 inline size-[1em] fill-none stroke-current stroke-[1.6] align-[-0.12em]"
          >
            <circle cx="7" cy="7" r="4.500" />
            <path d="M10.500 10.500 14 14" />
          </svg>
          Search
        </span>
      </a>
      {open && (
        <Suspense>
          <SearchBox onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
