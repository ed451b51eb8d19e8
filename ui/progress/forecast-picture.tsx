import { scaleLinear } from '@visx/scale';
import { area, line } from '@visx/shape';
import type { Forecast, ForecastPoint } from '@/study/planning/forecast';
import type { StudyDay } from '@/study/time';
import { counted } from '../kit/number-words';
import { dayWords, weekdayWords } from './day-words';
import { Picture } from './picture';
import { forecastTitle, number } from './titles';
import { Walk } from './walk';

type ForecastPictureProps = {
  outlook: Forecast;
  today: StudyDay;
  /** The exam, where the last day is its day. */
  exam: { minutesPerDay: number } | null;
  newPerDay: number;
};

/** What would be recalled from today to the exam day: studying on, with its band, and stopping now. */
export function ForecastPicture({ outlook, today, exam, newPerDay }: ForecastPictureProps) {
  const { points, total } = outlook;
  const last = points.at(-1)!;
  const words = (point: ForecastPoint) => pointWords(point, total, today);
  return (
    <Picture
      id="forecast"
      title={forecastTitle(outlook, today)}
      note={<Note outlook={outlook} exam={exam} newPerDay={newPerDay} />}
      table={{
        caption: 'Cards you would recall, day by day',
        columns: ['Day', 'If you go on', 'Likely between', 'Only recognised', 'If you stop'],
        rows: points.map((point) => ({
          key: String(point.studyDay),
          cells: [
            dayWords(point.studyDay, today),
            number(point.recalled),
            `${number(point.low)}–${number(point.high)}`,
            number(point.recognised),
            number(point.ifNothingMore),
          ],
        })),
      }}
    >
      {points.length > 1 && (
        <div className={gutter}>
          <Walk
            label={exam ? 'Days to your exam' : 'Days to come'}
            first={points.length - 1}
            mark="line"
            stops={points.map((point) => ({ ...placeOf(point, outlook), words: words(point) }))}
          >
            <Drawing outlook={outlook} />
          </Walk>
          <p aria-hidden="true" className="figures mt-1 flex justify-between text-xs text-ink-soft">
            <span>today</span>
            <span>
              {dayWords(last.studyDay, today)}
              {exam ? ', your exam' : ''}
            </span>
          </p>
        </div>
      )}
    </Picture>
  );
}

function Note({ outlook, exam, newPerDay }: Omit<ForecastPictureProps, 'today'>) {
  const { onlyRecognised, points } = outlook;
  const { low, high } = points.at(-1)!;
  const meet =
    newPerDay === 0 ? 'meet no new cards' : `meet ${counted(newPerDay, 'new card')} a day while there are any`;
  const does = exam ? `study ${counted(exam.minutesPerDay, 'minute')} a day` : 'answer what is due';
  return (
    <>
      {/* On the day of the exam there is no day to come. */}
      {points.length > 1 && `If you ${does} and ${meet}. `}
      {points.length > 1 && `Four times in five it should be between ${number(low)} and ${number(high)}. `}
      {onlyRecognised > 0 &&
        `${onlyRecognised === 1 ? 'One card that you have' : `${number(onlyRecognised)} cards that you have`} only recognised among options ${onlyRecognised === 1 ? 'counts' : 'count'} from the day you are asked without them.`}
    </>
  );
}

/** Room at the left for the numbers of the levels. */
export const gutter = 'pl-11';

/** Percents of the drawing, so that it is as wide as the page and its words keep their size. */
function placeOf({ studyDay, recalled }: Pick<ForecastPoint, 'studyDay' | 'recalled'>, outlook: Forecast) {
  const { x, y } = scalesOf(outlook);
  return { x: x(studyDay), y: y(recalled) };
}

function scalesOf({ points, total }: Forecast) {
  const days = [points[0]!.studyDay, points.at(-1)!.studyDay];
  return {
    x: scaleLinear<number>({ domain: days, range: [0, 100] }),
    y: scaleLinear<number>({ domain: [0, total], range: [100, 0] }),
  };
}

function Drawing({ outlook }: { outlook: Forecast }) {
  const { points, total } = outlook;
  const { x, y } = scalesOf(outlook);
  const last = points.at(-1)!;
  const dayAt = (point: ForecastPoint) => x(point.studyDay);
  const band = area<ForecastPoint>({ x: dayAt, y0: (point) => y(point.low), y1: (point) => y(point.high) });
  const goingOn = line<ForecastPoint>({ x: dayAt, y: (point) => y(point.recalled) });
  const stopping = line<ForecastPoint>({ x: dayAt, y: (point) => y(point.ifNothingMore) });
  const below = y(last.ifNothingMore) < 84;
  return (
    <div className="relative h-56 sm:h-72" aria-hidden="true">
      {y.ticks(3).map((tick) => (
        <Level key={tick} at={y(tick)} words={number(tick)} />
      ))}
      {!y.ticks(3).some((tick) => tick > 0.88 * total) && <Level at={0} words={number(total)} />}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="absolute inset-0 size-full overflow-visible">
        <path d={band(points) ?? ''} className="fill-prussian/20" />
        <path d={stopping(points) ?? ''} className={`${stroke} stroke-ink-soft [stroke-dasharray:5_5]`} />
        <path d={goingOn(points) ?? ''} className={`${stroke} stroke-prussian [stroke-width:2.5]`} />
      </svg>
      <p
        className="absolute right-0 bg-paper/80 px-1 text-sm font-medium text-prussian"
        style={{ bottom: `calc(${100 - y(last.high)}% + 0.2rem)` }}
      >
        if you go on: {number(last.recalled)}{' '}
        <span className="font-normal">
          ({number(last.low)}–{number(last.high)})
        </span>
      </p>
      <p
        className="absolute right-0 bg-paper/80 px-1 text-sm text-ink-soft"
        style={
          below
            ? { top: `calc(${y(last.ifNothingMore)}% + 0.2rem)` }
            : { bottom: `calc(${100 - y(last.ifNothingMore)}% + 0.3rem)` }
        }
      >
        if you stop: {number(last.ifNothingMore)}
      </p>
    </div>
  );
}

const stroke = 'fill-none [stroke-width:1.5] [vector-effect:non-scaling-stroke]';

function Level({ at, words }: { at: number; words: string }) {
  return (
    <div className="absolute inset-x-0 border-t border-hairline" style={{ top: `${at}%` }}>
      <span className="figures absolute right-full -translate-y-1/2 pr-2 text-xs text-ink-soft">{words}</span>
    </div>
  );
}

function pointWords(point: ForecastPoint, total: number, today: StudyDay): string {
  const { studyDay, recalled, low, high, ifNothingMore } = point;
  const day = weekdayWords(studyDay, today);
  const head = `${day.charAt(0).toUpperCase()}${day.slice(1)}: ${number(recalled)} of ${number(total)}`;
  if (studyDay === today) return head;
  return `${head}, between ${number(low)} and ${number(high)}; ${number(ifNothingMore)} if you stop`;
}
