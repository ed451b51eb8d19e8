import type { Evidence } from '@/study/card/card';
import { TextLink } from '../kit/text-link';

/** The passages a card rests on. What opens is our summary, and it says so: the essays are their authors'. */
export function EvidenceNotes({ evidence }: { evidence: Evidence[] }) {
  return (
    <div className="space-y-7">
      {evidence.map((one) => (
        <figure key={`${one.document} ${one.passage} ${one.start}`}>
          <figcaption className="mb-2 text-sm">
            <p className="font-semibold text-prussian">{one.citation}</p>
            <p className="text-ink-soft">
              Paragraph {one.paragraph} · {one.heading}
            </p>
          </figcaption>
          <blockquote className="font-serif text-[1.02rem] leading-relaxed [font-variant-numeric:oldstyle-nums]">
            {one.text}
          </blockquote>
          <p className="mt-2 text-sm text-ink-soft">
            Our summary of {withoutRemark(one.author)}, paragraph {one.paragraph}: not the author’s words.{' '}
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

/** "New Politics (unsigned)" → "New Politics". */
function withoutRemark(author: string): string {
  return author.replace(/ \(.*\)$/, '');
}
