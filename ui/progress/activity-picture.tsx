import { scaleSqrt } from '@visx/scale';
import type { ActiveDay, ActivityWeek } from '@/study/progress/activity';
import type { StudyDay } from '@/study/time';
import { dateOfStudyDay } from '@/study/time';
import { monthName, weekdayWords, WEEKDAYS } from './day-words';
import { Picture } from './picture';
import { activityTitle, number } from './titles';
import { Walk } from './walk';

/** The last half year as a calendar of weeks: the larger a square, the more was answered on its day. */
export function ActivityPicture({ weeks: all, today }: { weeks: ActivityWeek[]; today: StudyDay }) {
  const weeks = sinceTheFirst(all);
  const days = weeks.flatMap((week, column) => week.days.flatMap((day, row) => (day ? { ...day, column, row } : [])));
  const active = days.filter(({ answers }) => answers > 0);
  const most = Math.max(1, ...days.map(({ answers }) => answers));
  const side = scaleSqrt<number>({ domain: [0, most], range: [0.28, 0.9] });
  return (
    <Picture
      id="activity"
      title={activityTitle(all, today)}
      note={`A column is a week, from Monday down to Sunday. The largest square is ${number(most)} ${most === 1 ? 'answer' : 'answers'}.`}
      table={{
        caption: 'Days on which you studied, the latest first',
        columns: ['Day', 'Answers', 'Minutes'],
        rows: active.toReversed().map((day) => ({
          key: String(day.studyDay),
          cells: [weekdayWords(day.studyDay, today), number(day.answers), number(Math.max(1, day.minutes))],
        })),
      }}
    >
      <div className="pl-11" style={{ maxWidth: `${WEEK_REM * weeks.length + 2.75}rem` }}>
        <Walk
          label="The days behind you: up and down by days, left and right by weeks"
          first={days.length - 1}
          layout="weeks"
          mark="cell"
          stops={days.map((day) => ({
            x: (100 * (day.column + 0.5)) / weeks.length,
            y: (100 * (day.row + 0.5)) / 7,
            words: wordsOf(day, today),
          }))}
        >
          <Months weeks={weeks} />
          <svg aria-hidden="true" viewBox={`0 0 ${weeks.length} 7`} className="block w-full overflow-visible">
            {days.map(({ studyDay, answers, column, row }) => {
              const size = answers === 0 ? 0.16 : side(answers);
              return (
                <rect
                  key={studyDay}
                  x={column + (1 - size) / 2}
                  y={row + (1 - size) / 2}
                  width={size}
                  height={size}
                  className={answers === 0 ? 'fill-rule' : 'fill-prussian'}
                />
              );
            })}
          </svg>
          {[0, 2, 4, 6].map((row) => (
            <span
              key={row}
              aria-hidden="true"
              className="absolute right-full -translate-y-1/2 pr-2 text-xs text-ink-soft"
              style={{ top: `${(100 * (row + 0.5)) / 7}%` }}
            >
              {WEEKDAYS[row]!.slice(0, 3)}
            </span>
          ))}
        </Walk>
      </div>
    </Picture>
  );
}

/** How wide a week gets where there is room, and how many are drawn at least. */
const WEEK_REM = 1.6;
const FEWEST_WEEKS = 12;

/** Nobody is shown the empty months from before they came. */
function sinceTheFirst(weeks: ActivityWeek[]): ActivityWeek[] {
  const first = weeks.findIndex(({ days }) => days.some((day) => day !== null && day.answers > 0));
  return weeks.slice(Math.max(0, Math.min(first === -1 ? 0 : first, weeks.length - FEWEST_WEEKS)));
}

/** The names of months above the weeks in which they begin, as many as have room. */
function Months({ weeks }: { weeks: readonly ActivityWeek[] }) {
  const begun = weeks.flatMap(({ monday }, column) => {
    const { day } = dateOfStudyDay(monday);
    return day <= 7 && column < weeks.length - 2 ? { monday, column } : [];
  });
  return begun.map(({ monday, column }) => (
    <span
      key={monday}
      aria-hidden="true"
      className="absolute bottom-full mb-1 text-xs text-ink-soft"
      style={{ left: `${(100 * column) / weeks.length}%` }}
    >
      {monthName(monday).slice(0, 3)}
    </span>
  ));
}

function wordsOf({ studyDay, answers, minutes }: ActiveDay, today: StudyDay): string {
  const day = studyDay === today ? 'Today' : weekdayWords(studyDay, today);
  if (answers === 0) return `${day}: no answers`;
  const inMinutes = minutes < 1.5 ? 'a minute' : `${number(minutes)} minutes`;
  return `${day}: ${answers === 1 ? 'one answer' : `${number(answers)} answers`} in ${inMinutes}`;
}
