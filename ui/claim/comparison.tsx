import type { Comparison, ComparedValue } from '@/study/card/comparison';
import { sameAxis } from '@/study/claim/extent';
import { TextLink } from '../kit/text-link';
import { axisOf, type Axis } from './axis';
import { Checked } from './checked';
import { HardMark } from './hard-mark';
import { withoutRemark } from './places';
import { StandingMark } from './standing-mark';
import { AxisNames, ValueStrip } from './value-strip';
import { VerdictWord } from './verdict';

/** What the documents give for one thing, a row each on a common axis where there is one, with what is accepted and why. */
export function ComparisonFigure({ comparison, level = 3 }: { comparison: Comparison; level?: 2 | 3 }) {
  const { id, title, note, hard, settledBy } = comparison;
  const Heading = `h${level}` as const;
  return (
    <article
      id={id}
      aria-labelledby={`${id}-title`}
      className="break-inside-avoid border-t border-rule pt-5 target:bg-wash"
    >
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <Heading id={`${id}-title`} className="font-serif text-lg font-semibold">
          {title}
          {hard.length > 0 && <HardMark />}
        </Heading>
        <p className="text-sm">
          <StandingMark standing={settledBy ? 'corrected' : 'contested'} />
        </p>
      </header>
      <ValueTable comparison={comparison} />
      <div className="mt-3 grid grid-cols-1 gap-x-10 gap-y-2 margin:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <p className="prose text-[1rem]">{note}</p>
        {settledBy ? (
          <Checked reference={settledBy} />
        ) : (
          <p className="text-sm text-ink-soft">No reference that anybody here has opened settles this.</p>
        )}
      </div>
    </article>
  );
}

function ValueTable({ comparison: { title, values, accepted, settledBy } }: { comparison: Comparison }) {
  const drawn = [...values, ...(accepted ? [accepted] : [])].flatMap(({ extent }) => extent ?? []);
  const alike = drawn.filter((extent) => sameAxis(extent, drawn[0]!));
  const axis = axisOf(alike);
  const line = axis && accepted?.extent && sameAxis(accepted.extent, alike[0]!) ? accepted.extent : null;
  const columns = axis ? WITH_AXIS : WITHOUT_AXIS;
  return (
    <table className="figures mt-3 block w-full text-left text-sm" role="table">
      <caption className="sr-only">{title}: what each text gives</caption>
      <thead role="rowgroup" className="block">
        <tr role="row" className={`${columns} items-end max-md:gap-y-0`}>
          <Head>Source</Head>
          <Head>Gives</Head>
          {axis && (
            <td role="presentation" className="col-span-full md:col-auto">
              <AxisNames axis={axis} accepted={line} />
            </td>
          )}
          <Head>What it says</Head>
        </tr>
      </thead>
      <tbody role="rowgroup" className="block">
        {values.map((value, place) => (
          <tr role="row" key={place} className={`${columns} border-t border-hairline`}>
            <Source value={value} />
            <td role="cell" className="py-2">
              <span className="block font-serif text-base leading-snug font-medium">
                {value.verdict === 'slip' ? (
                  <s className="decoration-oxblood decoration-[1.5px]">{value.text}</s>
                ) : (
                  value.text
                )}
              </span>
              <VerdictWord verdict={value.verdict} />
            </td>
            {axis && <Strip axis={axis} value={value} accepted={line} />}
            <td role="cell" className="py-2 max-md:col-span-full max-md:pt-0">
              {value.says}
            </td>
          </tr>
        ))}
        {accepted && settledBy && (
          <tr role="row" className={`${columns} border-t border-hairline`}>
            <th role="rowheader" scope="row" className="py-2 font-semibold text-moss">
              Accepted
            </th>
            <td role="cell" className="py-2 font-serif text-base leading-snug font-semibold">
              {accepted.text}
            </td>
            {axis && line && <Strip axis={axis} value={{ ...accepted, verdict: 'accepted' }} accepted={line} />}
            {axis && !line && <td role="presentation" className="max-md:hidden" />}
            <td role="cell" className="py-2 text-ink-soft max-md:col-span-full max-md:pt-0">
              {settledBy.author}
              {settledBy.year === 'n.d.' ? '' : `, ${settledBy.year}`}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

const WITH_AXIS =
  'grid gap-x-5 grid-cols-[minmax(0,2fr)_minmax(0,3fr)] md:grid-cols-[8.500rem_10rem_minmax(0,1fr)_13rem]';
const WITHOUT_AXIS = 'grid gap-x-5 grid-cols-[minmax(0,2fr)_minmax(0,3fr)] md:grid-cols-[8.500rem_16rem_minmax(0,1fr)]';

/** Read out, and not shown: what stands in a column says itself what it is. */
function Head({ children }: { children: string }) {
  return (
    <th role="columnheader" scope="col" className="max-md:absolute max-md:size-0 max-md:overflow-hidden">
      <span className="sr-only">{children}</span>
    </th>
  );
}

function Strip({
  axis,
  value,
  accepted,
}: {
  axis: Axis;
  value: Pick<ComparedValue, 'extent' | 'verdict'>;
  accepted: ComparedValue['extent'];
}) {
  const own = value.extent && accepted && !sameAxis(value.extent, accepted) ? null : value.extent;
  return (
    <td role="presentation" className="relative max-md:col-span-full max-md:h-11">
      <ValueStrip axis={axis} extent={own} verdict={value.verdict} accepted={accepted} />
    </td>
  );
}

function Source({ value: { document, places } }: { value: ComparedValue }) {
  return (
    <th role="rowheader" scope="row" className="py-2 font-normal">
      <span className="block font-semibold">{withoutRemark(document.author)}</span>
      <span className="text-ink-soft">
        {document.year}
        {places.map(({ paragraph, passage }, place) => (
          <span key={place}>
            ,{' '}
            <TextLink
              prefetch={false}
              href={`/library/documents/${document.id}${passage ? `#${passage}` : ''}`}
              aria-label={`${document.author}, paragraph ${paragraph}: our summary`}
              className="whitespace-nowrap"
            >
              ¶ {paragraph}
            </TextLink>
          </span>
        ))}
      </span>
    </th>
  );
}
