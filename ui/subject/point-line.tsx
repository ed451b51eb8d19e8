import type { ClaimKind, Standing } from '@/study/card/card';
import { HardMark } from '../claim/hard-mark';
import { KindMark } from '../claim/kind-mark';
import { Places } from '../claim/places';
import { StandingMark } from '../claim/standing-mark';

export type PointInBrief = {
  id: string;
  kind: ClaimKind;
  standing: Standing;
  text: string;
  hard: string[];
  places: { document: string; author: string; passage: string; paragraph: number }[];
};

/** A point in a list, with where to read it. */
export function PointLine({ point: { kind, standing, text, hard, places } }: { point: PointInBrief }) {
  return (
    <li className="flex gap-2.5 py-2.5">
      <span className="mt-[0.15em] shrink-0 text-sm">
        <KindMark kind={kind} bare />
      </span>
      <div>
        <p className="font-serif leading-snug">
          {text}
          {hard.length > 0 && <HardMark />}
          <StandingMark standing={standing} bare />
        </p>
        <p className="mt-0.5 flex flex-wrap gap-x-4 text-sm text-ink-soft">
          <Places places={places} />
        </p>
      </div>
    </li>
  );
}
