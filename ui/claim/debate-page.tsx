import type { ShownSince } from '@/study/card/debate-evidence';
import type { ShownView } from '@/study/card/debate-views';
import type { Debate } from '@/study/claim/debate';
import type { HowWell } from '@/study/progress/how-well';
import { PageTitle } from '../clio-page';
import { counted } from '../kit/number-words';
import { TextLink } from '../kit/text-link';
import { AnswerInDebate, answerId } from './answer-in-debate';
import { Checked } from './checked';
import { DrillThis } from './drill-this';
import { HardSubjectsAhead } from './hard-mark';
import { StatementOfCollection } from './statement-of-collection';

export type DebatePageProps = {
  debate: Debate;
  collection: { id: string; title: string; inBrief: string; statement: string; notice: string };
  views: ShownView[];
  since: ShownSince[];
  cards: HowWell['kind'][];
  deck: { id: string; added: boolean } | null;
  signedIn: boolean;
  drill: (form: FormData) => Promise<void>;
};

/** A question on which historians differ: whose views are missing, every answer, who gives it, and what is brought for and against it. */
export function DebatePage({ debate, collection, views, since, cards, deck, signedIn, drill }: DebatePageProps) {
  const hard = views.flatMap(({ positions, evidence }) => [...positions, ...evidence].flatMap((one) => one.hard));
  return (
    <article className="margin:grid margin:grid-cols-[minmax(0,38rem)_minmax(0,1fr)] margin:gap-x-12">
      <div className="margin:col-span-2">
        <PageTitle
          above={
            <>
              <TextLink href={`/library/collections/${collection.id}/debates`}>Debates</TextLink> ·{' '}
              <TextLink href={`/library/collections/${collection.id}`}>{collection.title}</TextLink>
            </>
          }
        >
          {debate.question}
        </PageTitle>
      </div>
      <div>
        <p className="prose text-lg leading-normal">{debate.introduction}</p>
        <div className="mt-6">
          <HardSubjectsAhead what="This debate" subjects={hard} />
        </div>
        <Overview views={views} />
      </div>
      <aside className="mt-8 text-sm margin:row-span-2 margin:mt-1 margin:self-start margin:border-l margin:border-rule margin:pl-5">
        <DrillThis
          debate={debate.id}
          collection={collection}
          cards={cards}
          deck={deck}
          isHard={hard.length > 0}
          signedIn={signedIn}
          drill={drill}
        />
        <section aria-labelledby="reading-this" className="text-ink-soft">
          <h2 id="reading-this" className="running-head mb-2">
            What these texts are
          </h2>
          <StatementOfCollection collection={collection} />
        </section>
      </aside>
      <div className="mt-10">
        <h2 className="running-head">The answers</h2>
        {views.map((view) => (
          <AnswerInDebate key={view.id} view={view} />
        ))}
        <Since since={since} />
        {debate.essayPlan && (
          <section aria-labelledby="essay" className="mt-10 break-inside-avoid border-l-[3px] border-plum pl-5">
            <h2 id="essay" className="running-head mb-1">
              To plan an essay
            </h2>
            <p className="prose">{debate.essayPlan}</p>
          </section>
        )}
        <FurtherReading works={debate.furtherReading} />
      </div>
    </article>
  );
}

/** The answers in a line each, with how much there is to each: the debate at a glance, and the way down the page. */
function Overview({ views }: { views: ShownView[] }) {
  return (
    <nav aria-label="The answers at a glance" className="mt-6 print:hidden">
      <ol className="border-t border-rule">
        {views.map((view, index) => (
          <li key={view.id} className="border-b border-hairline">
            <a
              href={`#${answerId(view)}`}
              className="group grid min-h-11 grid-cols-[1.6rem_minmax(0,1fr)] items-baseline gap-x-2 py-2 sm:grid-cols-[1.6rem_minmax(0,1fr)_auto]"
            >
              <span className="figures text-sm text-ink-soft">{index + 1}</span>
              <span className="font-serif underline decoration-rule underline-offset-[0.2em] group-hover:decoration-oxblood">
                {view.text}
              </span>
              <span className="figures col-start-2 text-xs text-ink-soft sm:col-start-auto">{amountOf(view)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** An answer that nobody in these texts gives may still be the one that a historian has reached since. */
function amountOf({ positions, evidence, since }: ShownView): string {
  const count = (bearing: 'supports' | 'undercuts') => evidence.filter((one) => one.bearing === bearing).length;
  return [
    positions.length > 0 ? counted(positions.length, 'voice') : 'nobody here',
    ...(count('supports') > 0 ? [`${count('supports')} for`] : []),
    ...(count('undercuts') > 0 ? [`${count('undercuts')} against`] : []),
    ...(positions.length === 0 && since.length > 0 ? ['argued since'] : []),
  ].join(' · ');
}

function Since({ since }: { since: ShownSince[] }) {
  if (since.length === 0) return null;
  return (
    <section aria-labelledby="since" className="mt-10">
      <h2 id="since" className="running-head mb-2">
        What has been argued since
      </h2>
      <ul className="space-y-4">
        {since.map(({ reference, says }) => (
          <li key={`${reference.id} ${says}`} className="max-w-measure">
            <p className="prose">{says}</p>
            <Checked reference={reference} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FurtherReading({ works }: { works: string[] }) {
  if (works.length === 0) return null;
  return (
    <section aria-labelledby="further" className="mt-10">
      <h2 id="further" className="running-head mb-1">
        Further reading
      </h2>
      <p className="text-sm text-ink-soft">
        Nobody here has read these, or no more of them than is said; so we do not say what they hold.
      </p>
      <ul className="mt-2 font-serif">
        {works.map((work) => (
          <li key={work} className="py-0.5">
            {work}
          </li>
        ))}
      </ul>
    </section>
  );
}
