import type { ReactNode } from 'react';

type BarePageProps = { above: string; title: string; home: string; children: ReactNode };

/**
 * A page without navigation, for when something went wrong. Next hands its code to every page of Clio, the review among them:
 * plain links and no components keep it to nearly nothing.
 */
export function BarePage({ above, title, home, children }: BarePageProps) {
  return (
    <div className="mx-auto min-h-dvh w-full max-w-page px-5 pt-5 pb-16 md:px-8 md:pt-7">
      <header>
        <a href={home} className="inline-flex min-h-11 items-center font-serif text-xl font-semibold tracking-tight">
          Clio
        </a>
      </header>
      <main id="main" className="max-w-[44rem] pt-10">
        <p className="running-head mb-2">{above}</p>
        <h1 className="font-serif text-3xl font-semibold tracking-tight">{title}</h1>
        {children}
      </main>
    </div>
  );
}
