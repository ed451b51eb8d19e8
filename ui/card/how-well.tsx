import type { HowWell } from '@/study/progress/how-well';
import { counted } from '../kit/number-words';

/** How well somebody knows a card: a dot that fills as it is recalled, and the same in words. */
export function HowWellMark({ howWell }: { howWell: HowWell }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-xs text-ink-soft">
      <HowWellDot kind={howWell.kind} />
      {wordsOf(howWell)}
    </span>
  );
}

/** The dot alone, for places where the words stand elsewhere. */
export function HowWellDot({ kind }: { kind: HowWell['kind'] }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-[0.85em] shrink-0 fill-none stroke-moss stroke-[1.6]">
      {kind !== 'unmet' && <path d={fills[kind]} className="fill-moss stroke-none" />}
      <circle cx="8" cy="8" r="6" strokeDasharray={kind === 'unmet' ? '2 2.5' : undefined} />
    </svg>
  );
}

export const howWellWord: Record<HowWell['kind'], string> = {
  unmet: 'New to you',
  shaky: 'Met, not known yet',
  recognised: 'Recognised, not yet recalled',
  recalled: 'Recalled',
};

function wordsOf(howWell: HowWell): string {
  const word = howWellWord[howWell.kind];
  if (howWell.kind === 'unmet') return word;
  return `${word} · ${howWell.dueInDays <= 0 ? 'due now' : `back in ${counted(howWell.dueInDays, 'day')}`}`;
}

const fills: Record<Exclude<HowWell['kind'], 'unmet'>, string> = {
  shaky: 'M8 8m-1.500 0a1.500 1.500 0 1 0 3 0a1.500 1.500 0 1 0-3 0',
  recognised: 'M8 2a6 6 0 0 0 0 12z',
  recalled: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z',
};
