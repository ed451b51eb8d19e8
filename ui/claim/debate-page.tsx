import type { ShownPosition, ShownView } from '@/study/card/debate-views';
import type { Debate } from '@/study/claim/debate';
import { PageTitle } from '../clio-page';
import { capital } from '../kit/number-words';
import { TextLink } from '../kit/text-link';
import { HardMark, HardSubjectsAhead } from './hard-mark';
import { StandingMark } from './standing-mark';

export type DebatePageProps = {
  debate: Debate;
  collection: { id: string; title: string; statement: string };
  views: ShownView[];
};

/** A question on which historians differ: whose views are missing, every answer, and who gives it, where, through whom. */
export function DebatePage({ debate, collection, views }: DebatePageProps) {
  const hard = views.flatMap(({ positions }) => positions.flatMap((position) => position.hard));
  return (
    <article className="margin:grid margin:grid-cols-[minmax(0,38rem)_minmax(0,1fr)] margin:gap-x-12">
      <div className="margin:col-span-2">
        <PageTitle
          above={
            <>
              Debate · <TextLink href={`/library/collections/${collection.id}`}>{collection.title}</TextLink>
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
      </div>
      <aside
        aria-labelledby="reading-this"
        className="mt-8 text-sm text-ink-soft margin:row-span-2 margin:mt-1 margin:self-start margin:border-l margin:border-rule margin:pl-5"
      >
        <h2 id="reading-this" className="running-head mb-2">
          What these texts are
        </h2>
        <p>{collection.statement}</p>
      </aside>
      <div className="mt-10">
        <h2 className="running-head">The answers</h2>
        <ul>
          {views.map((view) => (
            <li key={view.id} className="mt-3 break-inside-avoid border-t border-rule pt-4 pb-3">
              <h3 className="font-serif text-xl font-semibold">{capital(view.text)}</h3>
              {view.positions.length === 0 ? (
                <p className="mt-2 text-sm text-ink-soft">Nobody in these texts gives this answer.</p>
              ) : (
                <ul>
                  {view.positions.map((position) => (
                    <PositionOf key={position.claim} position={position} />
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
        {debate.essayPlan && (
          <section aria-labelledby="essay" className="mt-10 border-l-[3px] border-plum pl-5">
            <h2 id="essay" className="running-head mb-1">
              To plan an essay
            </h2>
            <p className="prose">{debate.essayPlan}</p>
          </section>
        )}
        {debate.furtherReading.length > 0 && (
          <section aria-labelledby="further" className="mt-10">
            <h2 id="further" className="running-head mb-1">
              Further reading
            </h2>
            <p className="text-sm text-ink-soft">
              Nobody here has opened these, so we say nothing about what they hold.
            </p>
            <ul className="mt-2 font-serif">
              {debate.furtherReading.map((work) => (
                <li key={work} className="py-0.5">
                  {work}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </article>
  );
}

function PositionOf({ position }: { position: ShownPosition }) {
  const { holder, work, year, via, text, standing, hard, evidence } = position;
  return (
    <li className="mt-4">
      <p className="text-sm">
        <span className="font-semibold text-plum">{holder}</span>
        {work && (
          <>
            , <cite className="italic-serif">{work}</cite>
          </>
        )}
        {year !== null && `, ${year}`}
        {via && <span className="text-ink-soft">, quoted by {via}</span>}
      </p>
      <p className="prose mt-1">
        {text}
        {hard.length > 0 && <HardMark />}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-5 text-sm text-ink-soft">
        {standing === 'contested' && <StandingMark standing={standing} />}
        {evidence.map(({ document, author, passage, paragraph }) => (
          <TextLink key={passage} prefetch={false} href={`/library/documents/${document}#${passage}`}>
            {author.replace(/ \(.*\)$/, '')}, paragraph {paragraph}
          </TextLink>
        ))}
      </p>
    </li>
  );
}
