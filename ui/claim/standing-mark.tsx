import type { ReactNode } from 'react';
import type { Standing } from '@/study/card/card';
import { WORD_JOINER } from '../kit/word-joiner';

/** How the point stands among the sources. What is established carries no mark. `bare`: after a text; the word is only read out. */
export function StandingMark({ standing, bare = false }: { standing: Standing; bare?: boolean }) {
  const mark = standingMarks[standing];
  if (!mark) return null;
  if (bare) {
    return (
      <span className={`trailing-mark trailing-mark-large ${mark.colour}`} title={mark.meaning}>
        {WORD_JOINER}
        <svg aria-hidden="true" viewBox="0 0 16 16" className="stroke-[1.4]">
          {mark.glyph}
        </svg>
        <span className="sr-only"> ({mark.word.toLowerCase()})</span>
        {WORD_JOINER}
      </span>
    );
  }
  return (
    <span className={`inline-flex items-center gap-1.5 ${mark.colour}`} title={mark.meaning}>
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className="size-[1.05em] shrink-0 fill-none stroke-current stroke-[1.4]"
      >
        {mark.glyph}
      </svg>
      <span>{mark.word}</span>
    </span>
  );
}

export const standingMarks: Record<
  Standing,
  { word: string; meaning: string; colour: string; glyph: ReactNode } | null
> = {
  established: null,
  attributed: {
    word: 'One view',
    meaning: 'What somebody says, not what is known',
    colour: 'text-plum',
    glyph: (
      <path
        className="fill-current stroke-none"
        d="M6.800 3.200C4.300 4 2.600 6 2.600 9c0 2.200 1 3.600 2.500 3.600 1.300 0 2.200-.9 2.200-2.200S6.500 8.200 5.300 8.200h-.5c.1-1.600 1-2.900 2.500-3.600zm6.400 0C10.700 4 9 6 9 9c0 2.200 1 3.600 2.500 3.600 1.300 0 2.200-.9 2.200-2.200s-.8-2.200-2-2.200h-.5c.1-1.600 1-2.900 2.500-3.600z"
      />
    ),
  },
  contested: {
    word: 'Sources differ',
    meaning: 'Competent writers give different answers',
    colour: 'text-ochre',
    glyph: <path d="M1.500 8h4.700M4 5.500 6.500 8 4 10.500M14.500 8H9.800M12 5.500 9.500 8l2.500 2.500" />,
  },
  corrected: {
    word: 'The source is wrong here',
    meaning: 'A document slips; a reference gives the right value',
    colour: 'text-oxblood',
    glyph: <path d="M3 4.500h10M3 8h10M3 11.500h6M1.500 12.500l13-9" />,
  },
};

/** What each mark means, for the help. */
export const standingMeanings = (['attributed', 'contested', 'corrected'] as const).map((standing) => ({
  standing,
  meaning: standingMarks[standing]?.meaning ?? '',
}));
