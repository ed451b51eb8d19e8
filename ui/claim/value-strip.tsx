import type { Extent } from '@/study/claim/extent';
import type { Axis } from './axis';
import { verdictShapes, type Verdict } from './verdict';

type StripProps = {
  axis: Axis;
  /** What is drawn on the strip; null where the value has no place on the axis. */
  extent: Extent | null;
  verdict: Verdict;
  /** What is accepted: a hairline through every strip, or a band where it takes a time or is a range. */
  accepted: Extent | null;
};

/** One row of a small multiple. The words beside it say the same, so it is hidden from whoever listens. */
export function ValueStrip({ axis, extent, verdict, accepted }: StripProps) {
  return (
    <svg aria-hidden="true" className="absolute inset-0 size-full overflow-visible">
      <Ground axis={axis} accepted={accepted} />
      {extent && <Mark axis={axis} extent={extent} verdict={verdict} />}
    </svg>
  );
}

/** The names along the axis. */
export function AxisNames({ axis, accepted }: { axis: Axis; accepted: Extent | null }) {
  return (
    <svg aria-hidden="true" className="figures block h-7 w-full overflow-visible">
      <Ground axis={axis} accepted={accepted} from="72%" />
      {axis.ticks.map(({ at, text }) => (
        <text key={at} x={`${axis.percent(at)}%`} y="50%" textAnchor="middle" className="fill-ink-soft text-xs">
          {text}
        </text>
      ))}
    </svg>
  );
}

function Ground({ axis, accepted, from = '0' }: { axis: Axis; accepted: Extent | null; from?: string }) {
  const ends = accepted && [axis.percent(accepted.from), axis.percent(accepted.to)];
  return (
    <>
      {axis.ticks.map(({ at }) => (
        <line
          key={at}
          x1={`${axis.percent(at)}%`}
          x2={`${axis.percent(at)}%`}
          y1={from}
          y2="100%"
          strokeDasharray="1 3"
          className="stroke-rule"
        />
      ))}
      {ends && ends[1]! - ends[0]! > 0.6 && (
        <rect
          x={`${ends[0]}%`}
          y={from}
          width={`${ends[1]! - ends[0]!}%`}
          height={from === '0' ? '100%' : '28%'}
          className="fill-moss/12 print:fill-none"
        />
      )}
      {ends &&
        [...new Set(ends[1]! - ends[0]! > 0.6 ? ends : [ends[0]!])].map((at) => (
          <line key={at} x1={`${at}%`} x2={`${at}%`} y1={from} y2="100%" className="stroke-moss stroke-[1.5]" />
        ))}
    </>
  );
}

/** Level with the value in words, which stands at the top of a row however long the row is. */
const MIDDLE = 22;

/** Shorter than this, a stretch is a point. */
const POINT_PERCENT = 1.5;

function Mark({ axis, extent, verdict }: { axis: Axis; extent: Extent; verdict: Verdict }) {
  const [from, to] = [axis.percent(extent.from), axis.percent(extent.to)];
  return (
    <>
      {to - from > POINT_PERCENT && (
        <line
          x1={`${from}%`}
          x2={`${to}%`}
          y1={MIDDLE}
          y2={MIDDLE}
          strokeDasharray={verdict === 'unchecked' ? '3 3' : undefined}
          className={`stroke-[3] ${strokes[verdict]}`}
        />
      )}
      <svg x={`${(from + to) / 2}%`} y={MIDDLE} className="overflow-visible">
        {verdictShapes[verdict]}
      </svg>
    </>
  );
}

const strokes: Record<Verdict, string> = {
  accepted: 'stroke-moss',
  rival: 'stroke-ochre',
  slip: 'stroke-oxblood',
  unchecked: 'stroke-ink-soft',
};
