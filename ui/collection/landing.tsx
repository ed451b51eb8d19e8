import { ButtonLink } from '../kit/button';
import { CheckedBy } from './checked-by';

export type LandingProps = {
  /** The shipped collections; none before content is loaded. */
  collections: { id: string; title: string; statement: string; checkedBy: string[] }[];
  signedIn: boolean;
};

/** The first page: what Clio is, what it holds, what it does not claim to be. */
export function Landing({ collections, signedIn }: LandingProps) {
  return (
    <>
      <h1 className="max-w-[18ch] font-serif text-[clamp(2.2rem,1.6rem+3vw,3.6rem)] leading-[1.08] font-semibold tracking-tight">
        History revision that stays.
      </h1>
      <p className="prose mt-6 text-lg">
        Clio turns history documents into flashcards and questions on dates, people, figures, terms, causes and the
        views of historians. Each one shows the passage it rests on, and comes back shortly before you would forget it.
      </p>
      <p className="mt-8 flex flex-wrap gap-3">
        {signedIn ? (
          <ButtonLink weight="main" href="/today" className="min-h-14 min-w-48">
            Go to Today
          </ButtonLink>
        ) : (
          <>
            <ButtonLink weight="main" href="/sign-up" className="min-h-14 min-w-48">
              Sign up
            </ButtonLink>
            <ButtonLink href="/sign-in" className="min-h-14 min-w-36">
              Sign in
            </ButtonLink>
          </>
        )}
      </p>
      {!signedIn && (
        <p className="mt-3 text-sm text-ink-soft">
          A name and a password are enough. No e-mail, no tracking, nothing sold.
        </p>
      )}
      <ul className="mt-16 grid gap-x-10 gap-y-8 border-t border-rule pt-8 md:grid-cols-3">
        {principles.map(({ title, text }) => (
          <li key={title}>
            <h2 className="font-serif text-lg font-semibold">{title}</h2>
            <p className="mt-1 text-ink-soft">{text}</p>
          </li>
        ))}
      </ul>
      {collections.map((collection) => (
        <section key={collection.id} aria-labelledby={`collection-${collection.id}`} className="mt-16">
          <p className="running-head mb-2">The first collection</p>
          <h2 id={`collection-${collection.id}`} className="font-serif text-2xl font-semibold">
            {collection.title}
          </h2>
          <p className="prose mt-3">{collection.statement}</p>
          <CheckedBy names={collection.checkedBy} />
        </section>
      ))}
    </>
  );
}

const principles = [
  {
    title: 'Every card shows its evidence',
    text: 'One key opens the passage behind the answer, with its author, its year and its paragraph.',
  },
  {
    title: 'Sources argue, and err',
    text: 'A judgement is asked with the name of whoever makes it. Where texts differ you see both; where one is wrong, it says so.',
  },
  {
    title: 'Nothing is lost',
    text: 'Answers are kept on your device first and sent behind. Go on through a tunnel, close the tab, come back.',
  },
];
