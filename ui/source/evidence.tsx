import type { Evidence } from '@/study/card/card';
import { capital } from '../kit/number-words';
import { TextLink } from '../kit/text-link';

/** The passages a card rests on. What opens is our summary, and it says so: the essays are their authors'. */
export function EvidenceNotes({ evidence }: { evidence: Evidence[] }) {
  return (
    <div className="space-y-7">
      {passagesOf(evidence).map((one) => (
        <figure key={placeOf(one)}>
          <figcaption className="mb-2 text-sm">
            <p className="font-semibold text-prussian">{one.citation}</p>
            <p className="text-ink-soft">
              {capital(paragraphsOf(one, evidence))} · {one.heading}
            </p>
          </figcaption>
          <blockquote className="font-serif text-[1.02rem] leading-relaxed [font-variant-numeric:oldstyle-nums]">
            {one.text}
          </blockquote>
          <p className="mt-2 text-sm text-ink-soft">
            Our summary of {withoutRemark(one.author)}, {paragraphsOf(one, evidence)}: not the author’s words.{' '}
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
