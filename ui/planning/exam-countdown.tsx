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
      <h2 id="exam-countdown" className="font-serif text-xl font-semibold">
        {daysWords(daysLeft)}
      </h2>
      <p className="figures mt-1 text-ink-soft">
        {daysLeft > 0 && `${dayWords(examDay, today)}, `}
        {counted(minutesPerDay, 'minute')} a day
      </p>
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
      <dl className="figures mt-4 flex flex-wrap gap-x-10 gap-y-3">
        <Figure term="You would recall today" value={`${number(points[0]!.recalled)} of ${number(total)}`} />
        {ahead && <Figure term="on the day, if you go on" value={number(last.recalled)} />}
        {ahead && <Figure term="on the day, if you stop" value={number(last.ifNothingMore)} />}
      </dl>
      {onlyRecognised > 0 && (
        <p className="mt-3 max-w-measure text-sm text-ink-soft">
          Not counted today: {counted(onlyRecognised, 'card')} that you have only recognised among options so far.
        </p>
      )}
    </>
  );
}

function Figure({ term, value }: { term: string; value: string }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd className="font-serif text-2xl font-semibold">{value}</dd>
    </div>
  );
}

function daysWords(left: number): string {
  if (left === 0) return 'Your exam is today';
  return left === 1 ? 'Your exam is tomorrow' : `${number(left)} days to your exam`;
}
