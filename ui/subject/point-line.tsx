import type { ClaimKind, Standing } from '@/study/card/card';
import { HardMark } from '../claim/hard-mark';
import { KindMark } from '../claim/kind-mark';
import { StandingMark } from '../claim/standing-mark';
import { PlainLink } from '../kit/text-link';

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
          {standing !== 'established' && (
            <span className="ml-1.5 align-[-0.1em] font-sans text-sm">
              <StandingMark standing={standing} bare />
            </span>
          )}
        </p>
        <p className="mt-0.5 flex flex-wrap gap-x-4 text-sm text-ink-soft">
          {places.map(({ document, author, passage, paragraph }) => (
            <PlainLink key={`${passage} ${paragraph}`} href={`/library/documents/${document}#${passage}`}>
              {author.replace(/ \(.*\)$/, '')}, paragraph {paragraph}
            </PlainLink>
          ))}
        </p>
      </div>
    </li>
  );
}
