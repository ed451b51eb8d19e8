import { counted, capital } from '../kit/number-words';
import { PlainLink } from '../kit/text-link';
import { firstPoints } from './first-points';
import { PointNote, type OwnCopy, type Point } from './point-note';

export type PassageWithPointsProps = {
  passage: { id: string; heading: string; text: string; points: Point[] };
  number: number;
  collection: string;
  own: OwnCopy | null;
  /** Where the points beyond the first few are. */
  rest: 'folded' | 'shown' | 'elsewhere';
};

/** Beyond so many, the margin would grow far longer than what it stands beside; a long text, whose rest is elsewhere, has fewer. */
const AT_ONCE = { folded: 5, elsewhere: 3, shown: Infinity };

/** A passage of our summary, with every point that hangs on it beside it; below it, folded, where there is no margin. */
export function PassageWithPoints({ passage, number, collection, own, rest }: PassageWithPointsProps) {
  const { id, heading, text, points } = passage;
  const [first, others] = firstPoints(points, AT_ONCE[rest]);
  const more = others.length;
  return (
    <section
      id={id}
      aria-labelledby={`${id}-heading`}
      className="scroll-mt-4 border-t border-hairline pt-5 pb-6 target:bg-wash margin:grid margin:grid-cols-[minmax(0,34rem)_minmax(0,1fr)] margin:gap-x-12 target:-mx-4 target:px-4"
    >
      <div>
        <h3 id={`${id}-heading`} className="font-serif text-lg font-semibold">
          <span aria-hidden="true" className="figures mr-2.5 font-sans text-sm font-normal text-ink-soft">
            {number}
          </span>
          {heading}
        </h3>
        <p className="prose mt-1.5">{text}</p>
      </div>
      {points.length > 0 && (
        <details className="open-in-margin mt-3 max-w-measure text-sm margin:mt-0 margin:border-l margin:border-rule margin:pl-5">
          <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 text-prussian">
            {capital(counted(points.length, 'point'))} here
            <Chevron />
          </summary>
          <p className="sr-only">Points that hang on “{heading}”</p>
          <PointList points={first} collection={collection} own={own} />
          {more > 0 && rest === 'elsewhere' && (
            <p className="flex min-h-11 items-center text-prussian print:hidden">
              <PlainLink href={`?points=${id}#${id}`}>
                {capital(counted(more, 'more', 'more'))}
                <span className="sr-only"> on “{heading}”</span>
              </PlainLink>
            </p>
          )}
          {more > 0 && rest === 'folded' && (
            <details className="group/more open-on-paper">
              <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 text-prussian [&::-webkit-details-marker]:hidden">
                {capital(counted(more, 'more', 'more'))}
                <Chevron />
              </summary>
              <PointList points={others} collection={collection} own={own} />
            </details>
          )}
        </details>
      )}
    </section>
  );
}

function PointList({ points, collection, own }: { points: Point[]; collection: string; own: OwnCopy | null }) {
  return (
    <ul>
      {points.map((point) => (
        <li key={point.id}>
          <PointNote point={point} collection={collection} own={own} />
        </li>
      ))}
    </ul>
  );
}

function Chevron() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-[0.7em] fill-none stroke-current stroke-2">
      <path d="M3 5.500l5 5 5-5" />
    </svg>
  );
}
