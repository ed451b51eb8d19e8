import type { ReactNode } from 'react';
import { Navigation, type Place } from './navigation';
import { TextLink } from './text-link';

export type PageFrameProps = {
  /** Where one can go from every page; empty for somebody who has not signed in. */
  places: Place[];
  /** At the right end of the head: who is signed in, or a way in. */
  aside?: ReactNode;
  /** `reading`: one column at the measure of a book. `margin`: the column, with room for notes beside it. */
  width?: 'reading' | 'margin';
  home: string;
  children: ReactNode;
};

/** Every page but the review: the skip link, the head with the places one can go to, one main region, the foot. */
export function PageFrame({ places, aside, width = 'reading', home, children }: PageFrameProps) {
  const column = width === 'reading' ? 'max-w-[44rem]' : '';
  return (
    <div className={`flex min-h-dvh flex-col ${places.length > 0 ? 'max-md:pb-16' : ''}`}>
      <a
        href="#main"
        className="sr-only bg-ink px-4 py-3 text-paper focus:not-sr-only focus:absolute focus:left-3 focus:top-3 focus:z-20"
      >
        Skip to the content
      </a>
      <header className="mx-auto flex w-full max-w-page items-baseline justify-between gap-x-8 gap-y-1 px-5 pt-5 pb-4 md:px-8 md:pt-7">
        <a href={home} className="inline-flex min-h-11 items-center font-serif text-xl font-semibold tracking-tight">
          Clio
        </a>
        <div className="flex items-baseline gap-8">
          {places.length > 0 && <Navigation places={places} />}
          {aside}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page grow px-5 pt-6 pb-16 md:px-8 md:pt-10">
        <div className={column}>{children}</div>
      </main>
      <footer className="mx-auto w-full max-w-page px-5 py-6 text-sm text-ink-soft md:px-8">
        <p className="border-t border-hairline pt-4">
          Clio keeps little about you and shares none of it.{' '}
          <TextLink href="/" className="whitespace-nowrap">
            What Clio is
          </TextLink>
        </p>
      </footer>
    </div>
  );
}
