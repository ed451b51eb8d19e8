import { scaleLinear } from '@visx/scale';
import type { ReactNode } from 'react';
import type { Knowledge } from '@/study/progress/knowledge';
import { Picture } from './picture';
import { Hatch, hatched } from './hatch';
import { number } from './titles';

export type KnownGroup = Knowledge & { name: string; mark?: ReactNode };

type KnowledgePictureProps = { id: string; title: string; groups: KnownGroup[]; what: string; note?: ReactNode };

/** How well each group of cards is known: a bar of four parts, and a mark at what would be recalled today. */
export function KnowledgePicture({ id, title, groups, what, note }: KnowledgePictureProps) {
  return (
    <Picture
      id={id}
      title={title}
      note={note}
      table={{
        caption: `How well you know each ${what}`,
        columns: [capitalOf(what), 'Recalled', 'Expected today', 'Only recognised', 'Shaky', 'To meet', 'Cards'],
        rows: groups.map((group) => ({
          key: group.group,
          cells: [
            group.name,
            number(group.recalled),
            number(group.expectedToday),
            number(group.recognised),
            number(group.shaky),
            number(group.unmet),
            number(group.total),
          ],
        })),
      }}
    >
      <Key />
      <ul className="mt-4 space-y-5">
        {groups.map((group) => (
          <li key={group.group}>
            <p className="figures flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-medium">{group.mark ?? group.name}</span>
              <span className="text-sm text-ink-soft">{partsInWords(group)}</span>
            </p>
            <Bar group={group} />
          </li>
        ))}
      </ul>
    </Picture>
  );
}

const PARTS = [
  { part: 'recalled', word: 'recalled', look: 'fill-moss' },
  { part: 'recognised', word: 'only recognised', look: hatched },
  { part: 'shaky', word: 'shaky', look: 'fill-ochre/30 stroke-ochre' },
  { part: 'unmet', word: 'to meet', look: 'fill-sheet stroke-rule' },
] as const;

/** Percents along the bar; drawn without a view box, so that rules stay as thin as they are meant to be. */
function Bar({ group }: { group: Knowledge }) {
  const along = scaleLinear<number>({ domain: [0, group.total], range: [0, 100] });
  const before = (place: number) => PARTS.slice(0, place).reduce((sum, { part }) => sum + group[part], 0);
  return (
    <svg aria-hidden="true" className="mt-1.5 block h-6 w-full overflow-visible">
      <Hatch />
      {PARTS.map(
        ({ part, look }, place) =>
          group[part] > 0 && (
            <rect
              key={part}
              x={`${along(before(place))}%`}
              width={`${along(group[part])}%`}
              y={5}
              height={14}
              className={`${look} stroke-1`}
            />
          ),
      )}
      {group.recalled > 0 && (
        <line
          x1={`${along(group.expectedToday)}%`}
          x2={`${along(group.expectedToday)}%`}
          y1={0}
          y2={24}
          className="stroke-ink stroke-2"
        />
      )}
    </svg>
  );
}

function Key() {
  return (
    <p aria-hidden="true" className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
      {PARTS.map(({ part, word, look }) => (
        <span key={part} className="inline-flex items-center gap-1.5">
          <svg className="size-3.5">
            <Hatch />
            <rect x={0.5} y={0.5} width={13} height={13} className={`${look} stroke-1`} />
          </svg>
          {word}
        </span>
      ))}
      <span className="inline-flex items-center gap-1.5">
        <svg className="h-4 w-1">
          <line x1={2} x2={2} y1={0} y2={16} className="stroke-ink stroke-2" />
        </svg>
        expected today
      </span>
    </p>
  );
}

/** "20 recalled of 41, of which 17 today": what the bar says, for reading. */
function partsInWords({ recalled, total, expectedToday }: Knowledge): string {
  if (recalled === 0) return `none recalled of ${number(total)} yet`;
  return `${number(recalled)} recalled of ${number(total)}; ${number(expectedToday)} expected today`;
}

function capitalOf(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
