import type { ReactNode } from 'react';
import type { ClaimKind } from '@/study/card/card';

/** What sort of thing is asked: a glyph, a word, and a colour that only repeats what the word says. `bare`: the word is only read out. */
export function KindMark({ kind, bare = false }: { kind: ClaimKind; bare?: boolean }) {
  const { word, colour, glyph } = kindMarks[kind];
  return (
    <span className={`inline-flex items-center gap-1.5 ${colour}`}>
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className="size-[1.05em] shrink-0 fill-none stroke-current stroke-[1.4]"
      >
        {glyph}
      </svg>
      <span className={bare ? 'sr-only' : ''}>{word}</span>
    </span>
  );
}

export const kindWord = (kind: ClaimKind): string => kindMarks[kind].word;

export const kindMarks: Record<ClaimKind, { word: string; colour: string; glyph: ReactNode }> = {
  date: {
    word: 'Date',
    colour: 'text-prussian',
    glyph: <path d="M2.5 3.500h11v10h-11zM2.500 6.500h11M5.500 2v3M10.500 2v3" />,
  },
  person: {
    word: 'Person',
    colour: 'text-ink-soft',
    glyph: (
      <path d="M8 8.200a2.800 2.800 0 1 0 0-5.600 2.800 2.800 0 0 0 0 5.600zM2.800 14c.5-2.600 2.600-4 5.200-4s4.700 1.400 5.200 4" />
    ),
  },
  position: {
    word: 'View',
    colour: 'text-plum',
    glyph: <path d="M2.500 3h11v8h-6L4.500 13.800V11h-2zM5.200 5.800h5.600M5.200 8.200h3.600" />,
  },
  figure: {
    word: 'Figure',
    colour: 'text-slate',
    glyph: <path d="M2.500 13.500h11M4.500 13V9M8 13V5.500M11.500 13V2.500" />,
  },
  term: {
    word: 'Term',
    colour: 'text-slate',
    glyph: <path d="M3.500 10.500 7 2.500h1l3.500 8M4.800 7.800h5.400M2.500 13.500h11" />,
  },
  cause: {
    word: 'Cause',
    colour: 'text-oxblood',
    glyph: (
      <path d="M4 5.800a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600zM4 5.800v3.700q0 2 2 2h7M10.500 9l2.800 2.500-2.800 2.500" />
    ),
  },
};
