import type { Card } from '@/study/card/card';
import type { PersonId } from '@/study/ids';
import type { FormAction } from '../person/action-form';
import { SettleReport } from './settle-report';

export type ListedReport = {
  person: PersonId;
  id: string;
  /** The wording they saw; the card may have changed since. */
  cardRevision: number;
  text: string;
  reportedAt: number;
  settledAt: number | null;
  current: Card;
};

type CardReportsProps = { open: readonly ListedReport[]; settled: readonly ListedReport[]; settleAction: FormAction };

/** What people found wrong, beside the card as it is now. Who they are is not shown: the card is what matters. */
export function CardReports({ open, settled, settleAction }: CardReportsProps) {
  return (
    <div className="flex flex-col gap-12">
      {open.length === 0 ? (
        <p>Nothing to deal with. When somebody reports a card, it appears here.</p>
      ) : (
        <ol className="divide-y divide-hairline border-y border-hairline">
          {open.map((report) => (
            <li key={report.id} className="flex flex-col gap-4 py-6">
              <Report report={report} />
              <SettleReport action={settleAction} report={report} />
            </li>
          ))}
        </ol>
      )}
      {settled.length > 0 && (
        <section aria-labelledby="settled-reports">
          <h2 id="settled-reports" className="mb-3 font-serif text-xl font-semibold">
            Dealt with lately
          </h2>
          <ol className="divide-y divide-hairline border-y border-hairline">
            {settled.map((report) => (
              <li key={report.id} className="py-4">
                <Report report={report} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function Report({ report }: { report: ListedReport }) {
  const { current, cardRevision } = report;
  return (
    <div className="flex max-w-measure flex-col gap-2">
      <p className="text-sm text-ink-soft">
        {dayInWords(report.reportedAt)}
        {report.settledAt !== null && `, dealt with ${dayInWords(report.settledAt)}`}
        {current.revision !== cardRevision && ' · the wording has changed since'}
      </p>
      <blockquote className="border-l-[3px] border-ochre pl-4 whitespace-pre-wrap">
        <bdi>{report.text}</bdi>
      </blockquote>
      <p className="mt-1 font-serif text-lg">{current.prompt}</p>
      <p className="text-sm">
        Answer: {current.answer.text} <span className="text-ink-soft">({current.id})</span>
      </p>
    </div>
  );
}

function dayInWords(instant: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(instant);
}
