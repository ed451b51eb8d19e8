import type { Forecast } from '@/study/planning/forecast';
import type { StudyDay } from '@/study/time';
import { counted } from '../kit/number-words';
import { TextLink } from '../kit/text-link';
import { dayWords } from '../progress/day-words';
import { number } from '../progress/titles';

type ExamCountdownProps = {
  today: StudyDay;
  exam: { examDay: StudyDay; daysLeft: number; minutesPerDay: number };
  outlook: Forecast | null;
};

/** Days left, minutes today, and what will be known on the day: recalled, with recognised cards apart. */
export function ExamCountdown({ today, exam, outlook }: ExamCountdownProps) {
  const { examDay, daysLeft, minutesPerDay } = exam;
  return (
    <section aria-labelledby="exam-countdown" className="mt-12 border-t border-rule pt-6">
      <h2 id="exam-countdown" data-answered tabIndex={-1} className="font-serif text-xl font-semibold">
        {daysWords(daysLeft)}
      </h2>
      {daysLeft > 0 && (
        <p className="figures mt-1 text-ink-soft">
          {dayWords(examDay, today)}, {counted(minutesPerDay, 'minute')} a day
        </p>
      )}
      {outlook && <Known outlook={outlook} today={today} />}
      <p className="mt-2">
        <TextLink href="/progress" className="inline-flex min-h-11 items-center">
          See your progress
        </TextLink>
      </p>
    </section>
  );
}

function Known({ outlook, today }: { outlook: Forecast; today: StudyDay }) {
  const { points, total, onlyRecognised } = outlook;
  const last = points.at(-1)!;
  const ahead = last.studyDay > today;
  return (
    <>
      <dl className="figures mt-4 grid gap-x-10 gap-y-2 sm:flex sm:flex-wrap sm:gap-y-3">
        <Figure term="You would recall today" value={`${number(points[0]!.recalled)} of ${number(total)}`} />
        {ahead && <Figure term="On the day, if you go on" value={number(last.recalled)} />}
        {ahead && <Figure term="On the day, if you stop" value={number(last.ifNothingMore)} />}
      </dl>
      <Apart now={onlyRecognised} then={ahead ? Math.round(last.recognised) : 0} />
    </>
  );
}

/** What was picked among options and never answered without them is no knowledge for an exam: it is in none of the figures. */
function Apart({ now, then }: { now: number; then: number }) {
  if (now + then === 0) return null;
  return (
    <p className="mt-3 max-w-measure text-sm text-ink-soft">
      {now > 0 && `Not counted: ${counted(now, 'card')} that you have only recognised among options so far. `}
      {then > 0 && `On the day, if you go on, about ${counted(then, 'card')} would still be only recognised.`}
    </p>
  );
}

/** On a phone a row, its word at the left and its number at the right. */
function Figure({ term, value }: { term: string; value: string }) {
  return (
    <div className="flex items-baseline justify-between gap-x-4 max-sm:border-b max-sm:border-hairline sm:flex-col-reverse sm:justify-end">
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd className="font-serif text-2xl font-semibold">{value}</dd>
    </div>
  );
}

function daysWords(left: number): string {
  if (left === 0) return 'Your exam is today';
  return left === 1 ? 'Your exam is tomorrow' : `${number(left)} days to your exam`;
}
