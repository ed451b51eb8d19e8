import type { ReactNode } from 'react';

export type Verdict = 'accepted' | 'rival' | 'slip' | 'unchecked';

/** How a value stands, as a word; the colour only repeats it. */
export const verdicts: Record<Verdict, { word: string; colour: string }> = {
  accepted: { word: 'Right', colour: 'text-moss' },
  rival: { word: 'Disputed', colour: 'text-ochre' },
  slip: { word: 'A slip', colour: 'text-oxblood' },
  unchecked: { word: 'Not checked', colour: 'text-ink-soft' },
};

/** The same as a mark, of one shape each: on an axis, and beside the word. Drawn about its middle, seven pixels to each side. */
export const verdictShapes: Record<Verdict, ReactNode> = {
  accepted: <circle r="5.500" className="fill-moss stroke-moss" />,
  rival: <path d="M0-7 7 0 0 7-7 0z" className="fill-ochre stroke-ochre" />,
  slip: <path d="M-5-5 5 5M5-5-5 5" className="fill-none stroke-oxblood stroke-[2.5]" />,
  unchecked: <circle r="5" className="fill-paper stroke-ink-soft stroke-[1.8]" />,
};

/** Mark and word together. */
export function VerdictWord({ verdict }: { verdict: Verdict }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 text-xs font-semibold whitespace-nowrap ${verdicts[verdict].colour}`}
    >
      <svg aria-hidden="true" viewBox="-8 -8 16 16" className="size-[0.95em] shrink-0">
        {verdictShapes[verdict]}
      </svg>
      {verdicts[verdict].word}
    </span>
  );
}
