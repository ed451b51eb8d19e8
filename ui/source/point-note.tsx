import type { ClaimKind, Standing } from '@/study/card/card';
import type { HowWell } from '@/study/progress/how-well';
import { HowWellMark } from '../card/how-well';
import { HardMark } from '../claim/hard-mark';
import { KindMark } from '../claim/kind-mark';
import { StandingMark } from '../claim/standing-mark';
import { TextLink } from '../kit/text-link';
import { markId } from './marked-text';

export type Point = {
  id: string;
  kind: ClaimKind;
  standing: Standing;
  text: string;
  hard: string[];
  holder: string | null;
  paragraph: number;
  place: string;
  also: { document: string; author: string; passage: string; paragraph: number }[];
  debate: string | null;
  contradiction: string | null;
  cards: { id: string; prompt: string; answer: string; howWell: HowWell | null }[];
};

/** The text of which whoever reads has attached their own copy. */
export type OwnCopy = { document: string; author: string };

/** A point in the margin, a line or three; opened, whose it is, where else it stands, and the cards that ask it. */
export function PointNote({ point, collection, own }: { point: Point; collection: string; own: OwnCopy | null }) {
  const { kind, standing, text, hard, holder, paragraph, also, debate, contradiction, cards } = point;
  return (
    <details className="group/point">
      <summary className="-mx-2 flex min-h-11 cursor-pointer list-none gap-2 px-2 py-1.5 leading-snug hover:bg-wash [&::-webkit-details-marker]:hidden">
        <span className="mt-[0.15em] shrink-0">
          <KindMark kind={kind} bare />
        </span>
        <span>
          {text}
          {hard.length > 0 && <HardMark />}
          {standing !== 'established' && (
            <span className="ml-1.5 align-[-0.1em]">
              <StandingMark standing={standing} bare />
            </span>
          )}
          <svg
            aria-hidden="true"
            viewBox="0 0 16 16"
            className="ml-1.5 inline size-[0.7em] fill-none stroke-ink-soft stroke-2 group-open/point:rotate-90 print:hidden"
          >
            <path d="M5 2l6 6-6 6" />
          </svg>
        </span>
      </summary>
      <div className="mb-4 ml-1.5 space-y-3 border-l border-hairline pl-4">
        <p className="flex flex-wrap gap-x-4">
          <KindMark kind={kind} />
          <StandingMark standing={standing} />
        </p>
        <p className="text-ink-soft">
          {holder && (
            <>
              <span className="font-semibold text-plum">Who says so</span> {holder}.{' '}
            </>
          )}
          Paragraph {paragraph} of the text itself
          {also.map((other) => (
            <span key={`${other.document} ${other.passage}`}>
              ; also{' '}
              <TextLink prefetch={false} href={`/library/documents/${other.document}#${other.passage}`}>
                {other.author.replace(/ \(.*\)$/, '')}, ¶ {other.paragraph}
              </TextLink>
            </span>
          ))}
          .
        </p>
        {own && (
          <p>
            <TextLink prefetch={false} href={`/library/documents/${own.document}/original#${markId(point.place)}`}>
              {own.author}’s own sentence
            </TextLink>
          </p>
        )}
        {(contradiction ?? debate) && (
          <p>
            {contradiction && (
              <TextLink
                prefetch={false}
                href={`/library/collections/${collection}/differences?at=${contradiction}#${contradiction}`}
              >
                What each source gives
              </TextLink>
            )}
            {debate && (
              <TextLink prefetch={false} href={`/library/debates/${debate}`}>
                The debate it belongs to
              </TextLink>
            )}
          </p>
        )}
        <ul className="space-y-3">
          {cards.map((card) => (
            <li key={card.id}>
              <p className="font-serif text-base leading-snug">{card.prompt}</p>
              <details className="mt-0.5">
                <summary className="inline-flex min-h-9 cursor-pointer items-center underline decoration-rule underline-offset-[0.2em] hover:decoration-oxblood">
                  Show the answer
                </summary>
                <p className="font-serif text-base font-semibold">{card.answer}</p>
              </details>
              {card.howWell && <HowWellMark howWell={card.howWell} />}
            </li>
          ))}
          {cards.length === 0 && <li className="text-ink-soft">No card asks this.</li>}
        </ul>
      </div>
    </details>
  );
}
