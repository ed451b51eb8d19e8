import type { ClaimKind, Standing } from '@/study/card/card';
import type { HowWell } from '@/study/progress/how-well';
import { HowWellMark } from '../card/how-well';
import { HardMark } from '../claim/hard-mark';
import { kindMarks } from '../claim/kind-mark';
import { standingMarks } from '../claim/standing-mark';
import { PlainLink } from '../kit/text-link';
import { markId } from './marked-text';
import { KindGlyph, OpensGlyph, StandingGlyph } from './point-glyphs';

export type Point = {
  id: string;
  kind: ClaimKind;
  standing: Standing;
  text: string;
  hard: string[];
  /** From 1 to 3, the indispensable. */
  importance: number;
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
  const mark = standingMarks[standing];
  return (
    <details className="group/point">
      <summary className="point-head">
        <KindGlyph kind={kind} />
        <span>
          {text}
          {hard.length > 0 && <HardMark />}
          <StandingGlyph standing={standing} />
          <OpensGlyph />
        </span>
      </summary>
      <div className="point-body">
        <p className="flex flex-wrap gap-x-4">
          <span className={kindMarks[kind].colour}>{kindMarks[kind].word}</span>
          {mark && <span className={mark.colour}>{mark.word}</span>}
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
              <PlainLink href={`/library/documents/${other.document}#${other.passage}`}>
                {other.author.replace(/ \(.*\)$/, '')}, ¶ {other.paragraph}
              </PlainLink>
            </span>
          ))}
          .
        </p>
        {own && (
          <p>
            <PlainLink href={`/library/documents/${own.document}/original#${markId(point.place)}`}>
              {own.author}’s own sentence
            </PlainLink>
          </p>
        )}
        {(contradiction ?? debate) && (
          <p className="flex flex-wrap gap-x-4">
            {contradiction && (
              <PlainLink href={`/library/collections/${collection}/differences?at=${contradiction}#${contradiction}`}>
                What each source gives
              </PlainLink>
            )}
            {debate && <PlainLink href={`/library/debates/${debate}`}>The debate it belongs to</PlainLink>}
          </p>
        )}
        <ul className="space-y-3">
          {cards.map((card) => (
            <li key={card.id}>
              <p className="point-question">{card.prompt}</p>
              <details className="point-answer">
                <summary>Show the answer</summary>
                <p>{card.answer}</p>
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
