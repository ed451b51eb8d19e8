'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect, useRef, type FormEvent } from 'react';
import { Button } from '../kit/button';
import { addressOf, sortingIn, type OpenQuestion, type Sorting, type Writer } from './open-question';
import { WhatEachSays } from './what-each-says';

/**
 * The question, played: each writer goes under one of two views; then all are heard. The address holds the sorting, so that it is
 * there after a reload, or on the way back from what a writer says; without script the form sends itself to the same address.
 */
export function SortWriters({ question }: { question: OpenQuestion }) {
  const asked = useSearchParams();
  const sorting = sortingIn(question, Object.fromEntries(asked));
  const address = asked.toString();
  const place = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    if (moved.current) place.current?.focus();
    moved.current = false;
  }, [address]);

  function show(next: Sorting | null) {
    moved.current = true;
    window.history.replaceState(null, '', addressOf(next));
  }

  return sorting ? (
    <WhatEachSays question={question} sorting={sorting} headingRef={place} again={() => show(null)} />
  ) : (
    <Sorter question={question} headingRef={place} onSort={show} />
  );
}

type SorterProps = {
  question: OpenQuestion;
  headingRef: React.Ref<HTMLHeadingElement>;
  onSort: (sorting: Sorting) => void;
};

function Sorter({ question: { views, writers }, headingRef, onSort }: SorterProps) {
  function sort(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { said: _, ...sorting } = Object.fromEntries(new FormData(event.currentTarget));
    onSort(sorting as Sorting);
  }
  return (
    <form method="get" action="/" onSubmit={sort} className="mt-7 md:mt-9">
      <input type="hidden" name="said" value="" />
      <h2 ref={headingRef} tabIndex={-1} className="running-head mb-2">
        Who says which?
      </h2>
      <ul className="divide-y divide-hairline border-y border-rule">
        {writers.map((writer) => (
          <li
            key={writer.document}
            className="grid gap-x-10 gap-y-3 py-4 md:grid-cols-[minmax(0,1fr)_24rem] md:items-center margin:grid-cols-[minmax(0,1fr)_31rem]"
          >
            <div id={`writer-${writer.document}`}>
              <p className="font-serif text-lg leading-snug font-semibold">{writer.name}</p>
              <Record writer={writer} />
            </div>
            <div role="radiogroup" aria-labelledby={`writer-${writer.document}`} className="grid grid-cols-2">
              {views.map((view) => (
                <label
                  key={view.id}
                  className="flex min-h-14 cursor-pointer items-center gap-3 border border-rule bg-sheet px-3 py-2 leading-tight not-first:border-l-0 hover:bg-wash has-checked:bg-wash has-checked:shadow-[inset_0_-3px_0_0_var(--color-plum)] sm:px-4"
                >
                  <input
                    type="radio"
                    name={writer.document}
                    value={view.id}
                    className="size-[1.1rem] shrink-0 accent-plum"
                  />
                  {view.text}
                </label>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <Button type="submit" weight="main" className="mt-6 min-h-14 max-sm:w-full">
        See what each says
      </Button>
    </form>
  );
}

/** What one can go by before having read a text. */
export function Record({ writer }: { writer: Writer }) {
  return (
    <p className="text-sm text-ink-soft">
      <cite className="italic-serif">{writer.title}</cite>, {writer.publication}, {writer.year}
    </p>
  );
}
