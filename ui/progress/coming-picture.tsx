import { scaleBand, scaleLinear } from '@visx/scale';
import type { StudyDay } from '@/study/time';
import { dayWords, weekdayWords } from './day-words';
import { gutter } from './forecast-picture';
import { Picture } from './picture';
import { comingTitle, number } from './titles';
import { Walk } from './walk';

/** How many cards come back on each of the next days. */
export function ComingPicture({ coming, today }: { coming: number[]; today: StudyDay }) {
  const { x, y } = scalesOf(coming);
  const most = Math.max(...coming);
  const half = coming.length >> 1;
  return (
    <Picture
      id="coming"
      title={comingTitle(coming, today)}
      note="As things stand today: what you answer meanwhile comes back on days of its own, and new cards are not in it."
      table={{
        caption: 'Cards that come back, day by day',
        columns: ['Day', 'Cards'],
        rows: coming.map((count, index) => ({
          key: String(index),
          cells: [weekdayWords(today + index, today), number(count)],
        })),
      }}
    >
      {most > 0 && (
        <div className={gutter}>
          <Walk
            label="The next 30 days"
            first={0}
            mark="line"
            stops={coming.map((count, index) => ({
              x: x(index)! + x.bandwidth() / 2,
              y: y(count),
              words: wordsOf(count, today + index, today),
            }))}
          >
            <svg aria-hidden="true" className="block h-40 w-full overflow-visible sm:h-48">
              {y
                .ticks(Math.min(3, most))
                .filter(Number.isInteger)
                .map((tick) => (
                  <g key={tick}>
                    <line x1="0" x2="100%" y1={`${y(tick)}%`} y2={`${y(tick)}%`} className="stroke-hairline" />
                    <text
                      x={-8}
                      y={`${y(tick)}%`}
                      dy="0.32em"
                      textAnchor="end"
                      className="figures fill-ink-soft text-xs"
                    >
                      {number(tick)}
                    </text>
                  </g>
                ))}
              {coming.map((count, index) => (
                <rect
                  key={index}
                  x={`${x(index)}%`}
                  width={`${x.bandwidth()}%`}
                  y={`${y(count)}%`}
                  height={`${100 - y(count)}%`}
                  className={index === 0 ? 'fill-oxblood' : 'fill-prussian'}
                />
              ))}
              <line x1="0" x2="100%" y1="100%" y2="100%" className="stroke-rule" />
            </svg>
          </Walk>
          <p aria-hidden="true" className="figures relative mt-1 h-5 text-xs text-ink-soft">
            <span className="absolute left-0">today</span>
            <span className="absolute" style={{ left: `${x(half)}%` }}>
              {dayWords(today + half, today)}
            </span>
            <span className="absolute right-0 max-sm:hidden">{dayWords(today + coming.length - 1, today)}</span>
          </p>
        </div>
      )}
    </Picture>
  );
}

/** Both in percents of the drawing. */
function scalesOf(coming: readonly number[]) {
  return {
    x: scaleBand<number>({ domain: coming.map((_, index) => index), range: [0, 100], paddingInner: 0.25 }),
    y: scaleLinear<number>({ domain: [0, Math.max(1, ...coming)], range: [100, 0] }),
  };
}

function wordsOf(count: number, studyDay: StudyDay, today: StudyDay): string {
  const day = weekdayWords(studyDay, today);
  const cards = count === 0 ? 'no cards' : count === 1 ? 'one card' : `${number(count)} cards`;
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}: ${cards}`;
}
