import type { PointerEvent } from 'react';
import type { HowWell } from '@/study/progress/how-well';
import { DOT_PX, labelOf, type layTimeline, type TimelineLane } from './timeline-layout';

type TimelineLanesProps = {
  laid: ReturnType<typeof layTimeline>;
  events: { name: string; known: HowWell['kind'] | null }[];
  themes: { id: string; title: string }[];
  widthPx: number;
  /** The dot that is being read. */
  marked: { x: number; index: number } | null;
  onPoint: (event: PointerEvent<SVGSVGElement>) => void;
};

const TICKS_PX = 22;
const TITLE_PX = 22;
const ROW_PX = 15;
const LABELLED_ROW_PX = 21;
const GAP_PX = 12;

/** Where each lane begins, and the height of its rows. */
export function laneTops(lanes: readonly TimelineLane[]): { top: number; first: number; rowPx: number; end: number }[] {
  let top = TICKS_PX;
  return lanes.map(({ rows, dots }) => {
    const rowPx = dots.some(({ labelled }) => labelled) ? LABELLED_ROW_PX : ROW_PX;
    const lane = { top, first: top + TITLE_PX + rowPx / 2, rowPx, end: top + TITLE_PX + rows * rowPx + GAP_PX };
    top = lane.end;
    return lane;
  });
}

/** The picture itself: decades ruled, a lane for each theme, every event a dot that fills as one comes to know it. */
export function TimelineLanes({ laid, events, themes, widthPx, marked, onPoint }: TimelineLanesProps) {
  const tops = laneTops(laid.lanes);
  const height = tops.at(-1)?.end ?? TICKS_PX;
  return (
    <svg
      aria-hidden="true"
      width={widthPx}
      height={height}
      viewBox={`0 0 ${widthPx} ${height}`}
      onPointerDown={onPoint}
      onPointerMove={(event) => event.pointerType === 'mouse' && onPoint(event)}
      className="block touch-manipulation print:h-auto print:w-full"
    >
      {[
        { from: 0, to: laid.crowded.from },
        { from: laid.crowded.to, to: widthPx },
      ].map(
        ({ from, to }) =>
          to - from > DOT_PX * 2 && (
            <rect key={from} x={from} y={TICKS_PX} width={to - from} height={height - TICKS_PX} className="fill-wash" />
          ),
      )}
      {laid.ticks.map(({ x, year, isDecade, isNamed }) => (
        <g key={year}>
          <line
            x1={x}
            x2={x}
            y1={TICKS_PX - 4}
            y2={height}
            className={isDecade ? 'stroke-rule' : 'stroke-hairline'}
            strokeWidth={isDecade ? 0.8 : 0.6}
          />
          {isNamed && (
            <text
              x={x}
              y={TICKS_PX - 8}
              textAnchor="middle"
              className={`figures fill-ink-soft text-xs ${isDecade ? 'font-semibold' : ''}`}
            >
              {year}
            </text>
          )}
        </g>
      ))}
      {marked && <line x1={marked.x} x2={marked.x} y1={TICKS_PX} y2={height} className="stroke-ink print:hidden" />}
      {laid.lanes.map(({ theme, dots }, lane) => (
        <g key={theme}>
          <line x1={0} x2={widthPx} y1={tops[lane]!.top} y2={tops[lane]!.top} className="stroke-hairline" />
          <text
            x={2}
            y={tops[lane]!.top + 15}
            className="fill-ink text-xs font-semibold [paint-order:stroke] stroke-paper stroke-[3px]"
          >
            {themes.find(({ id }) => id === theme)?.title}
          </text>
          {dots.map(({ index, x, row, labelled }) => {
            const y = tops[lane]!.first + row * tops[lane]!.rowPx;
            return (
              <g key={index}>
                <Dot x={x} y={y} known={events[index]!.known} marked={marked?.index === index} />
                {labelled && (
                  <text x={x + 9} y={y} dy="0.34em" className="fill-ink text-xs">
                    {labelOf(events[index]!.name)}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** Broken ring: new. A point in it: met. Half: recognised. Full: recalled. A small square: no card asks it. */
export function Dot({ x, y, known, marked }: { x: number; y: number; known: HowWell['kind'] | null; marked: boolean }) {
  const r = 5;
  return (
    <g transform={`translate(${x} ${y})`}>
      {marked && <circle r={r + 3.5} className="fill-none stroke-oxblood stroke-2" />}
      {known === null ? (
        <rect x={-3} y={-3} width={6} height={6} className="fill-slate" />
      ) : (
        <>
          <circle
            r={r}
            className="fill-sheet stroke-moss stroke-[1.6]"
            strokeDasharray={known === 'unmet' ? '2 2' : undefined}
          />
          {known === 'shaky' && <circle r={1.6} className="fill-moss" />}
          {known === 'recognised' && <path d={`M0 ${-r}a${r} ${r} 0 0 0 0 ${2 * r}z`} className="fill-moss" />}
          {known === 'recalled' && <circle r={r} className="fill-moss" />}
        </>
      )}
    </g>
  );
}
