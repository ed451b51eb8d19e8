import type { Comparison } from '@/study/card/comparison';
import { ComparisonFigure } from '../claim/comparison';
import { HardSubjectsAhead } from '../claim/hard-mark';
import { VerdictWord } from '../claim/verdict';
import { PageTitle } from '../clio-page';
import { capital, counted } from '../kit/number-words';
import { TextLink } from '../kit/text-link';
import { EvidencePlaces } from './evidence-places';

export type DifferencesPageProps = {
  collection: { id: string; title: string };
  themes: { id: string; title: string; comparisons: Comparison[] }[];
  /** Show only what no reference settles. */
  onlyOpen: boolean;
};

/** Every value side by side, by theme: the open questions with the settled ones, or alone. */
export function DifferencesPage({ collection, themes, onlyOpen }: DifferencesPageProps) {
  const all = themes.flatMap(({ comparisons }) => comparisons);
  const open = all.filter(({ settledBy }) => settledBy === null);
  const shown = themes
    .map((theme) => ({ ...theme, comparisons: theme.comparisons.filter((one) => !onlyOpen || one.settledBy === null) }))
    .filter(({ comparisons }) => comparisons.length > 0);
  const here = `/library/collections/${collection.id}/differences`;
  return (
    <>
      <PageTitle above={<TextLink href={`/library/collections/${collection.id}`}>{collection.title}</TextLink>}>
        Where the sources differ
      </PageTitle>
      <p className="prose">
        {capital(counted(all.length, 'place'))} where the texts contradict one another, or where one of them is wrong
        against a work that we have opened. Each shows what every text gives, what it counts, and where it says so.{' '}
        {capital(counted(open.length, 'of them is', 'of them are'))} open: no reference settles them, and no card asks
        for one value as the answer.
      </p>
      <EvidencePlaces collection={collection.id} here="differences" />
      <div className="mt-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3 text-sm">
        <p className="flex flex-wrap gap-x-5 gap-y-1">
          <VerdictWord verdict="accepted" />
          <VerdictWord verdict="rival" />
          <VerdictWord verdict="slip" />
          <VerdictWord verdict="unchecked" />
          <span className="text-xs text-ink-soft">The thin green line through the rows is what is accepted.</span>
        </p>
        <nav aria-label="Which differences" className="flex gap-x-5 print:hidden">
          <Choice href={here} current={!onlyOpen}>{`All ${all.length}`}</Choice>
          <Choice href={`${here}?show=open`} current={onlyOpen}>{`Open ${open.length}`}</Choice>
        </nav>
      </div>
      {shown.length > 1 && (
        <nav aria-label="Themes" className="mt-2 flex flex-wrap gap-x-6 text-sm print:hidden">
          {shown.map(({ id, title, comparisons }) => (
            <a key={id} href={`#${id}`} className="inline-flex min-h-11 items-center gap-1.5 hover:text-oxblood">
              <span className="underline decoration-rule underline-offset-[0.2em]">{title}</span>
              <span className="figures text-ink-soft">{comparisons.length}</span>
            </a>
          ))}
        </nav>
      )}
      {shown.map(({ id, title, comparisons }) => (
        <section key={id} id={id} aria-labelledby={`${id}-theme`} className="mt-12 scroll-mt-6">
          <h2 id={`${id}-theme`} className="mb-4 font-serif text-2xl font-semibold">
            {title}
          </h2>
          <HardSubjectsAhead what="This theme" subjects={comparisons.flatMap(({ hard }) => hard)} />
          <div className="mt-6 space-y-14">
            {comparisons.map((comparison) => (
              <ComparisonFigure key={comparison.id} comparison={comparison} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

function Choice({ href, current, children }: { href: string; current: boolean; children: string }) {
  return (
    <a
      href={href}
      aria-current={current ? 'page' : undefined}
      className={`figures inline-flex min-h-11 items-center border-b-2 ${current ? 'border-oxblood' : 'border-transparent text-ink-soft hover:border-rule hover:text-ink'}`}
    >
      {children}
    </a>
  );
}
