import { lazy, Suspense } from 'react';
import type { Evidence } from '@/study/card/card';
import { capital } from '../kit/number-words';
import { TextLink } from '../kit/text-link';

/**
 * The passages a card rests on. What opens is our summary, and it says so: the essays are their authors'. Whoever has attached their own
 * copy of a text reads the author's sentence first.
 */
export function EvidenceNotes({ evidence, originals = [] }: { evidence: Evidence[]; originals?: readonly string[] }) {
  return (
    <div className="space-y-7">
      {evidence.length === 0 && <p className="text-sm text-ink-soft">Your card: no source.</p>}
      {evidence.map((one) => one.held && <HeldSentence key={placeOf(one)} one={one} held={one.held} />)}
      {passagesOf(evidence.filter(({ held }) => !held)).map((one) => (
        <figure key={placeOf(one)}>
          <figcaption className="mb-2 text-sm">
            <p className="font-semibold text-prussian">{one.citation}</p>
            <p className="text-ink-soft">
              {capital(paragraphsOf(one, evidence))} · {one.heading}
            </p>
          </figcaption>
          {originals.includes(one.document) && (
            <Suspense>
              <div className="mb-4 space-y-4">
                {sentencesOf(one, evidence).map(({ start, end }) => (
                  <OriginalSentence
                    key={`${start}-${end}`}
                    document={one.document}
                    place={`${start}-${end}`}
                    author={withoutRemark(one.author)}
                  />
                ))}
              </div>
            </Suspense>
          )}
          <p className="text-sm text-ink-soft">Our summary, not the author’s words:</p>
          <p className="mt-1 font-serif text-[1.02rem] leading-relaxed [font-variant-numeric:oldstyle-nums]">
            {one.text}
          </p>
          <p className="mt-2 text-sm text-ink-soft">
            The point itself is in {paragraphsOf(one, evidence)} of the original.{' '}
            <TextLink
              href={`/library/documents/${one.document}#${one.passage}`}
              prefetch={false}
              className="whitespace-nowrap"
            >
              Open the summary
            </TextLink>
          </p>
        </figure>
      ))}
    </div>
  );
}

/** What few have need of is fetched only by those who have. */
const OriginalSentence = lazy(async () => ({ default: (await import('./original-sentence')).OriginalSentence }));

function sentencesOf(one: Evidence, evidence: readonly Evidence[]): Evidence[] {
  const there = evidence.filter((other) => placeOf(other) === placeOf(one));
  return there.filter(({ start }, at) => there.findIndex((other) => other.start === start) === at);
}

/** Out of a document that the reader brought: the sentence itself, among its neighbours. */
function HeldSentence({ one, held }: { one: Evidence; held: NonNullable<Evidence['held']> }) {
  return (
    <figure>
      <figcaption className="mb-2 text-sm">
        <p className="font-semibold text-prussian">{one.citation}</p>
        <p className="text-ink-soft">Paragraph {one.paragraph}</p>
      </figcaption>
      <blockquote className="font-serif text-[1.02rem] leading-relaxed [font-variant-numeric:oldstyle-nums]">
        {held.before}
        <mark className="bg-ochre/25 text-ink">{one.text}</mark>
        {held.after}
      </blockquote>
      <p className="mt-2 text-sm text-ink-soft">
        From a document of yours.{' '}
        <TextLink href={`/library/own/${one.document}`} prefetch={false} className="whitespace-nowrap">
          Open it
        </TextLink>
      </p>
    </figure>
  );
}

/** Two places in one passage are one passage to read. */
export function passagesOf(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter((one, index) => evidence.findIndex((other) => placeOf(other) === placeOf(one)) === index);
}

/** "paragraph 22", "paragraphs 22 and 24": where in the original the passage has what the card rests on. */
function paragraphsOf(one: Evidence, evidence: readonly Evidence[]): string {
  const there = evidence.filter((other) => placeOf(other) === placeOf(one)).map(({ paragraph }) => paragraph);
  const numbers = [...new Set(there)].sort((a, b) => a - b);
  return numbers.length === 1
    ? `paragraph ${numbers[0]}`
    : `paragraphs ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}

function placeOf({ document, passage }: Evidence): string {
  return `${document} ${passage}`;
}

/** "New Politics (unsigned)" → "New Politics". */
function withoutRemark(author: string): string {
  return author.replace(/ \(.*\)$/, '');
}
