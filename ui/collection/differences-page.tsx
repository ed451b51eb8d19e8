import type { Comparison } from '@/study/card/comparison';
import { ComparisonFigure } from '../claim/comparison';
import { HardMark, HardSubjectsAhead } from '../claim/hard-mark';
import { StandingMark } from '../claim/standing-mark';
import { VerdictWord } from '../claim/verdict';
import { PageTitle } from '../clio-page';
import { ChoiceLink } from '../kit/choice-link';
import { capital, counted } from '../kit/number-words';
import { TextLink } from '../kit/text-link';
import { EvidencePlaces } from './evidence-places';

type Theme = { id: string; title: string; comparisons: Comparison[] };

export type DifferencesPageProps = {
  collection: { id: string; title: string };
  themes: Theme[];
  /** What the address asks for: a theme, or the one that a difference is in; neither: a list of all by name. */
  asked: { theme?: string | undefined; at?: string | undefined };
  /** Show only what no reference settles. */
  onlyOpen: boolean;
};

/** Every value side by side, a theme to a page: all themes with their tables together weighed most of a megabyte. */
export function DifferencesPage({ collection, themes, asked, onlyOpen }: DifferencesPageProps) {
  const all = themes.flatMap(({ comparisons }) => comparisons);
  const open = openIn(all);
  const shown = themes
    .map((theme) => ({ ...theme, comparisons: theme.comparisons.filter((one) => !onlyOpen || one.settledBy === null) }))
    .filter(({ comparisons }) => comparisons.length > 0);
  const theme = shown.find(({ id, comparisons }) =>
    asked.at ? comparisons.some((one) => one.id === asked.at) : id === asked.theme,
  );
  const within = themes.find(({ id }) => id === theme?.id)?.comparisons ?? all;
  const here = differencesAddress(collection.id);
  const addressOf = (of: { theme?: string; open: boolean }) =>
    `${here}${suffix({ theme: of.theme, show: of.open ? 'open' : undefined })}`;
  return (
    <>
      <PageTitle above={<TextLink href={`/library/collections/${collection.id}`}>{collection.title}</TextLink>}>
        Where the sources differ
      </PageTitle>
      <p className="prose">
        {capital(counted(all.length, 'place'))} where the texts contradict one another, or where one of them is wrong
        against a work that we have opened. {capital(counted(open.length, 'of them is', 'of them are'))} open: no
        reference settles them, and no card asks for one value as the answer.
      </p>
      <EvidencePlaces collection={collection.id} here="differences" />
      <nav aria-label="Themes" className="mt-3 choice-row text-sm print:hidden">
        <ChoiceLink href={addressOf({ open: onlyOpen })} current={!theme}>
          All themes
        </ChoiceLink>
        {shown.map(({ id, title, comparisons }) => (
          <ChoiceLink key={id} href={addressOf({ theme: id, open: onlyOpen })} current={theme?.id === id}>
            {title} <span className="text-ink-soft">{comparisons.length}</span>
          </ChoiceLink>
        ))}
      </nav>
      <nav aria-label="Which differences" className="mt-1 flex gap-x-5 text-sm print:hidden">
        <ChoiceLink
          href={addressOf({ theme: theme?.id, open: false })}
          current={!onlyOpen}
        >{`All ${within.length}`}</ChoiceLink>
        <ChoiceLink
          href={addressOf({ theme: theme?.id, open: true })}
          current={onlyOpen}
        >{`Open ${openIn(within).length}`}</ChoiceLink>
      </nav>
      {theme ? <OneTheme theme={theme} /> : <ByName themes={shown} collection={collection.id} onlyOpen={onlyOpen} />}
    </>
  );
}

function openIn(comparisons: Comparison[]): Comparison[] {
  return comparisons.filter(({ settledBy }) => settledBy === null);
}

/** Where a difference stands: on the page of its theme. */
export function differencesAddress(collection: string, contradiction?: string): string {
  const page = `/library/collections/${collection}/differences`;
  return contradiction ? `${page}?at=${contradiction}#${contradiction}` : page;
}

function OneTheme({ theme: { id, title, comparisons } }: { theme: Theme }) {
  return (
    <section id={id} aria-labelledby={`${id}-theme`} className="mt-10">
      <h2 id={`${id}-theme`} className="mb-4 font-serif text-2xl font-semibold">
        {title}
      </h2>
      <p className="mb-6 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <VerdictWord verdict="accepted" />
        <VerdictWord verdict="rival" />
        <VerdictWord verdict="slip" />
        <VerdictWord verdict="unchecked" />
        <span className="text-xs text-ink-soft">The thin green line through the rows is what is accepted.</span>
      </p>
      <HardSubjectsAhead what="This theme" subjects={comparisons.flatMap(({ hard }) => hard)} />
      <div className="mt-6 space-y-14">
        {comparisons.map((comparison) => (
          <ComparisonFigure key={comparison.id} comparison={comparison} />
        ))}
      </div>
    </section>
  );
}

function ByName({ themes, collection, onlyOpen }: { themes: Theme[]; collection: string; onlyOpen: boolean }) {
  return themes.map(({ id, title, comparisons }) => (
    <section key={id} id={id} aria-labelledby={`${id}-theme`} className="mt-10 break-inside-avoid">
      <h2 id={`${id}-theme`} className="border-b border-rule pb-2 font-serif text-xl font-semibold">
        {title}
      </h2>
      <ul>
        {comparisons.map((one) => (
          <li
            key={one.id}
            className="grid items-baseline gap-x-6 border-b border-hairline py-2 sm:grid-cols-[minmax(0,1fr)_auto]"
          >
            <TextLink
              prefetch={false}
              href={`/library/collections/${collection}/differences${suffix({ theme: id, show: onlyOpen ? 'open' : undefined })}#${one.id}`}
              className="inline-flex min-h-9 items-center font-serif"
            >
              {one.title}
            </TextLink>
            <span className="inline-flex items-center text-sm">
              <StandingMark standing={one.settledBy ? 'corrected' : 'contested'} />
              {one.hard.length > 0 && <HardMark />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function suffix(parameters: Record<string, string | undefined>): string {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}
