import type { Reference } from '@/study/claim/reference';
import { foldName } from '@/study/subject/fold-name';
import { findingAt, type Checking } from './checking';
import type { Finding } from './finding';

/** Nobody cites what they have not opened: of a work known at second hand it is said what was opened, in the same words everywhere. */
export function checkOpened(checking: Checking): Finding[] {
  const { references, debates } = checking.index.authored;
  return [
    ...references.flatMap((reference) =>
      faultsOf(reference).map((fault) => findingAt(checking, `reference/${reference.id}`, 'opened', fault)),
    ),
    ...debates.flatMap(({ id, furtherReading }) =>
      furtherReading.flatMap((work) => {
        const known = references.find(({ title }) => isOf(work, title));
        if (!known || work.includes('we have read')) return [];
        const message = `"${work}" is further reading that nobody has read, and the reference ${known.id}: say how much of it was read ("…; we have read reviews only")`;
        return [findingAt(checking, `debate/${id}`, 'opened', message)];
      }),
    ),
  ];
}

const AT_SECOND_HAND = [
  [/\b(abstract|overview|summary)\b/i, 'abstract'],
  [/\b(quoted|reprinted)\b/i, 'quotation'],
  [/\bdescribed (at|in|by)\b/i, 'description'],
] as const;

function faultsOf({ opened, where, publisher }: Reference): string[] {
  const told = `${where} ${publisher}`;
  if (/\bas reviewed\b/i.test(told)) return ['only a review was opened: cite the review, its author and its title'];
  const second = AT_SECOND_HAND.find(([words]) => words.test(told));
  return second && opened === 'text' ? [`what was opened is no more than told: write opened: ${second[1]}`] : [];
}

/** "Robert Service, Stalin: A Biography (2004)" is of "Stalin: A Biography"; a title inside another title is another work. */
function isOf(work: string, title: string): boolean {
  const [, written = ''] = /^[^,]+, (.+?) \([^)]*\)$/.exec(work) ?? [];
  return written !== '' && foldName(written) === foldName(title.replace(/ \(.*\)$/, ''));
}
