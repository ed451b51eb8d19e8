import type { ReactNode } from 'react';
import type { HowWell } from '@/study/progress/how-well';
import { howWellWord } from '../card/how-well';
import { PageTitle } from '../clio-page';
import { TextLink } from '../kit/text-link';
import { Dot } from './timeline-lanes';
import { TimelinePicture, type ShownEvent } from './timeline-picture';

export type TimelinePageProps = {
  collection: { id: string; title: string; themes: { id: string; title: string }[] };
  events: ShownEvent[];
  signedIn: boolean;
};

/** What happened, a lane for each theme; what each dot means; and the same as a table, which is what prints below it. */
export function TimelinePage({ collection, events, signedIn }: TimelinePageProps) {
  const asked = events.filter(({ known }) => known !== null);
  const recalled = asked.filter(({ known }) => known === 'recalled').length;
  return (
    <article>
      <PageTitle above={<TextLink href={`/library/collections/${collection.id}`}>{collection.title}</TextLink>}>
        Timeline
      </PageTitle>
      <p className="prose">
        {events.length} events in order of date.{' '}
        {signedIn && asked.length > 0
          ? `Cards ask about ${asked.length} of them, and you have recalled all that is asked of ${recalled}. `
          : ''}
        Dates are New Style unless they say otherwise; on the shaded edges the years stand closer together.
      </p>
      {events.length > 0 && (
        <div className="mt-6">
          <TimelinePicture events={events} themes={collection.themes} />
        </div>
      )}
      {signedIn && <Legend />}
      <details className="open-on-paper mt-6">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline decoration-rule decoration-1 underline-offset-[0.25em] hover:decoration-oxblood">
          Show as a table
        </summary>
        <EventTable events={events} themes={collection.themes} signedIn={signedIn} />
      </details>
    </article>
  );
}

function Legend() {
  const kinds: (HowWell['kind'] | null)[] = ['unmet', 'shaky', 'recognised', 'recalled', null];
  return (
    <ul aria-label="What the dots mean" className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink-soft">
      {kinds.map((known) => (
        <li key={known ?? 'none'} className="inline-flex items-center gap-2">
          <svg aria-hidden="true" viewBox="-8 -8 16 16" className="size-4">
            <Dot x={0} y={0} known={known} marked={false} />
          </svg>
          {known ? howWellWord[known] : 'No card asks it'}
        </li>
      ))}
    </ul>
  );
}

type EventTableProps = Pick<TimelinePageProps, 'events' | 'signedIn'> & { themes: { id: string; title: string }[] };

function EventTable({ events, themes, signedIn }: EventTableProps) {
  return (
    <table className="mt-2 w-full border-collapse text-left text-sm">
      <caption className="sr-only">Events in order of date</caption>
      <thead>
        <tr className="border-b border-rule">
          <Head>Date</Head>
          <Head>Event</Head>
          <Head narrow>Theme</Head>
          {signedIn && <Head narrow>How well you know it</Head>}
        </tr>
      </thead>
      <tbody>
        {events.map(({ id, date, name, place, theme, known, read }) => (
          <tr key={id} id={id} className="scroll-mt-4 border-b border-hairline align-baseline target:bg-wash">
            <th scope="row" className="figures py-1.5 pr-4 font-normal text-prussian">
              {date}
            </th>
            <td className="py-1.5 pr-4">
              {read ? (
                <TextLink prefetch={false} href={`/library/documents/${read.document}#${read.passage}`}>
                  {name}
                </TextLink>
              ) : (
                name
              )}
              {place && <span className="text-ink-soft">, {place}</span>}
            </td>
            <td className="py-1.5 pr-4 text-ink-soft max-sm:hidden">{themes.find((one) => one.id === theme)?.title}</td>
            {signedIn && <td className="py-1.5 text-ink-soft max-sm:hidden">{known ? howWellWord[known] : '–'}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) {
  return (
    <th scope="col" className={`py-2 pr-4 font-semibold ${narrow ? 'max-sm:hidden' : ''}`}>
      {children}
    </th>
  );
}
