import type { ReactNode } from 'react';
import { sentencesOf } from '@/study/source/sentence';
import { CheckedBy } from '../collection/checked-by';
import { ButtonLink } from '../kit/button';
import { capital, counted } from '../kit/number-words';
import { TextLink } from '../kit/text-link';
import { GuestProgress } from './guest-progress';
import type { OpenQuestion } from './open-question';
import { SortWriters } from './sort-writers';

export type LandingPageProps = {
  /** Null before content is loaded: then the page only says what Clio is. */
  question: OpenQuestion | null;
  collections: { id: string; title: string; statement: string; checkedBy: string[] }[];
  guest: { cards: number; deckTitle: string } | null;
  signedIn: boolean;
};

/** The first page: a question to be played, ten cards to be tried, what Clio is, what its collection is not. */
export function LandingPage({ question, collections, guest, signedIn }: LandingPageProps) {
  return (
    <div className="space-y-20 md:space-y-28">
      {question ? <Play question={question} signedIn={signedIn} /> : <Plainly signedIn={signedIn} />}
      {guest && !signedIn && <TenCards {...guest} />}
      <Why writers={question?.writers.length ?? 0} />
      {collections.map((collection) => (
        <Part
          key={collection.id}
          name={`collection-${collection.id}`}
          above="The first collection"
          title={collection.title}
        >
          <p className="prose">{openingOf(collection.statement)}</p>
          <CheckedBy names={collection.checkedBy} />
          <p className="mt-4">
            <TextLink prefetch={false} href={`/library/collections/${collection.id}`}>
              What is in it, and where each writer stands
            </TextLink>
          </p>
        </Part>
      ))}
      <WayIn signedIn={signedIn} />
    </div>
  );
}

function Play({ question, signedIn }: { question: OpenQuestion; signedIn: boolean }) {
  return (
    <div>
      <FirstLine signedIn={signedIn} />
      <div className="grid items-end gap-x-10 gap-y-5 margin:grid-cols-[minmax(0,1fr)_31rem]">
        <h1 className={heading}>{question.question}</h1>
        <p className="prose md:text-lg">
          {question.setting} {capital(counted(question.writers.length, 'text'))} of our first collection say who was
          behind it, and they do not agree. Can you tell which text says what?
        </p>
      </div>
      <SortWriters question={question} />
    </div>
  );
}

/** Whoever has an account came for something else than being told what Clio is. */
function FirstLine({ signedIn }: { signedIn: boolean }) {
  return (
    <p className="mb-4 flex flex-wrap items-baseline justify-between gap-x-8 text-ink-soft md:mb-6">
      <span>{whatClioIs}</span>
      {signedIn && (
        <TextLink href="/today" className="inline-flex min-h-11 items-center">
          Go to Today
        </TextLink>
      )}
    </p>
  );
}

function Plainly({ signedIn }: { signedIn: boolean }) {
  return (
    <div>
      <h1 className={heading}>History revision that stays</h1>
      <div className="mt-5">
        <FirstLine signedIn={signedIn} />
      </div>
    </div>
  );
}

function TenCards({ cards, deckTitle }: { cards: number; deckTitle: string }) {
  return (
    <Part name="try" above="Without an account" title={`Now try ${counted(cards, 'card')}`}>
      <p className="prose">
        Dates, people and terms from “{deckTitle}”. What you answer stays on this device: nothing is sent, and after
        thirty days it is forgotten. If you sign up one day, Clio asks whether the answers are yours.
      </p>
      <GuestProgress cards={cards} />
    </Part>
  );
}

function Why({ writers }: { writers: number }) {
  return (
    <Part name="why" above="Why not any flashcards?" title="An argument has no answer on its back">
      {writers > 0 && (
        <p className="prose">
          A flashcard does. It would have had to pick a side, and you would have learnt a judgement as a fact. An
          examiner asks who says so, on what evidence, and who disagrees; so does Clio.
        </p>
      )}
      <dl className="mt-6 max-w-measure divide-y divide-hairline border-y border-hairline">
        {reasons.map(({ title, text }) => (
          <div key={title} className="py-4">
            <dt className="font-serif text-lg font-semibold">{title}</dt>
            <dd className="mt-0.5 text-ink-soft">{text}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function WayIn({ signedIn }: { signedIn: boolean }) {
  return (
    <Part
      name="way-in"
      above={signedIn ? 'Signed in' : 'If you stay'}
      title={signedIn ? 'Back to your cards' : 'A name and a password are enough'}
    >
      {signedIn ? (
        <ButtonLink weight="main" href="/today" className="min-h-14">
          Go to Today
        </ButtonLink>
      ) : (
        <>
          <p className="prose">
            No e-mail, no tracking, nothing sold. Take everything with you, or erase it, when you like.
          </p>
          <p className="mt-6 flex flex-wrap gap-3">
            <ButtonLink weight="main" href="/sign-up" prefetch={false} className="min-h-14 min-w-40 max-sm:w-full">
              Sign up
            </ButtonLink>
            <ButtonLink href="/sign-in" prefetch={false} className="min-h-14 min-w-40 max-sm:w-full">
              Sign in
            </ButtonLink>
          </p>
        </>
      )}
    </Part>
  );
}

/** A part of the page: its title stands beside the text where there is room, as chapter titles do in a margin. */
function Part({ name, above, title, children }: { name: string; above: string; title: string; children: ReactNode }) {
  return (
    <section
      aria-labelledby={`${name}-title`}
      className="grid gap-x-12 gap-y-4 border-t border-rule pt-6 md:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]"
    >
      <div>
        <p className="running-head mb-1">{above}</p>
        <h2 id={`${name}-title`} className="font-serif text-2xl font-semibold">
          {title}
        </h2>
      </div>
      <div>{children}</div>
    </section>
  );
}

const heading =
  'max-w-[18ch] font-serif text-[clamp(2.2rem,1.5rem+3.4vw,3.2rem)] leading-[1.08] font-semibold tracking-tight text-balance';

/** What a collection's statement says before it comes to how Clio asks, which this page has told by then. */
const OPENING_SENTENCES = 6;

function openingOf(statement: string): string {
  const last = sentencesOf(statement).slice(0, OPENING_SENTENCES).at(-1);
  return statement.slice(0, last?.end);
}

const whatClioIs = 'Clio is history revision in which every card shows the passage it rests on.';

const reasons = [
  {
    title: 'Every card shows its evidence',
    text: 'One key opens the passage behind the answer, with its author, its year and its paragraph.',
  },
  {
    title: 'Sources argue, and err',
    text: 'A judgement is asked with the name of whoever makes it. Where texts differ you see all of them; where one is wrong, Clio says so and asks you for what is right.',
  },
  {
    title: 'It knows the day of your exam',
    text: 'Each card comes back when you are about to forget it, and you see what you will know on the day.',
  },
  {
    title: 'Nothing is lost',
    text: 'Answers are saved on your device first and sent when you are online. Lose the signal or close the tab: nothing is lost.',
  },
];
