import { partOpened } from '@/study/claim/part-opened';
import type { Reference } from '@/study/claim/reference';

/** The work that somebody opened, what it says on the point, and who opened it when. */
export function Checked({ reference }: { reference: Reference }) {
  const { opened, author, title, publisher, year, where, says, checkedBy, checkedOn } = reference;
  return (
    <p className="text-sm">
      <span className="font-semibold text-moss">Checked against</span> {partOpened(opened)}
      {author}, <cite className="italic-serif">{title}</cite> ({publisher}
      {year === 'n.d.' ? '' : `, ${year}`}), {where}: {says}{' '}
      <span className="text-ink-soft">
        Opened by {checkedBy}, {dayWords(checkedOn)}.
      </span>
    </p>
  );
}

/** "2026-11-22" → "22 November 2026". */
function dayWords(day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
