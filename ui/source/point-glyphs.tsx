import type { ClaimKind, Standing } from '@/study/card/card';
import { kindMarks } from '../claim/kind-mark';
import { standingMarks } from '../claim/standing-mark';
import { WORD_JOINER } from '../kit/word-joiner';

const VIEW_BOX = '0 0 16 16';

/** The marks of kinds and standings, drawn once for a page that shows them hundreds of times. */
export function PointGlyphs() {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      {Object.entries(kindMarks).map(([kind, { glyph }]) => (
        <symbol key={kind} id={`kind-${kind}`} viewBox={VIEW_BOX}>
          {glyph}
        </symbol>
      ))}
      {Object.entries(standingMarks).map(
        ([standing, mark]) =>
          mark && (
            <symbol key={standing} id={`standing-${standing}`} viewBox={VIEW_BOX}>
              {mark.glyph}
            </symbol>
          ),
      )}
      <symbol id="point-opens" viewBox={VIEW_BOX}>
        <path d="M5 2l6 6-6 6" />
      </symbol>
    </svg>
  );
}

export function KindGlyph({ kind }: { kind: ClaimKind }) {
  const { word, colour } = kindMarks[kind];
  return (
    <span className={`point-kind ${colour}`}>
      <Glyph id={`kind-${kind}`} />
      <span className="sr-only">{word}</span>
    </span>
  );
}

export function StandingGlyph({ standing }: { standing: Standing }) {
  const mark = standingMarks[standing];
  if (!mark) return null;
  return (
    <span className={`point-standing ${mark.colour}`} title={mark.meaning}>
      {WORD_JOINER}
      <Glyph id={`standing-${standing}`} className="stroke-[1.4]" />
      <span className="sr-only">{mark.word}</span>
      {WORD_JOINER}
    </span>
  );
}

/** The chevron after a point that opens. */
export function OpensGlyph() {
  return (
    <span className="point-opens">
      {WORD_JOINER}
      <Glyph id="point-opens" className="stroke-2" />
      {WORD_JOINER}
    </span>
  );
}

function Glyph({ id, className = 'point-glyph' }: { id: string; className?: string }) {
  return (
    <svg aria-hidden="true" className={className}>
      <use href={`#${id}`} />
    </svg>
  );
}
