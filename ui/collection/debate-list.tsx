import { counted } from '../kit/number-words';
import { TextLink } from '../kit/text-link';

export type ListedDebate = {
  id: string;
  question: string;
  introduction: string;
  views: number;
  positions: number;
  evidence: number;
};

/** The questions on which the texts argue, each with whose views are missing. */
export function DebateList({ debates, title = 'The debates' }: { debates: ListedDebate[]; title?: string }) {
  if (debates.length === 0) return null;
  return (
    <section id="debates" aria-labelledby="debates-title" className="mt-16">
      <h2 id="debates-title" className="border-b border-rule pb-2 font-serif text-2xl font-semibold">
        {title}
      </h2>
      <ul className="margin:columns-2 margin:gap-x-12">
        {debates.map(({ id, question, introduction, views, positions, evidence }) => (
          <li key={id} className="break-inside-avoid border-b border-hairline py-5">
            <h3 className="font-serif text-lg font-semibold">
              <TextLink prefetch={false} href={`/library/debates/${id}`}>
                {question}
              </TextLink>
            </h3>
            <p className="figures mt-0.5 text-sm text-ink-soft">
              {counted(views, 'answer')}, {counted(positions, 'voice')}
              {evidence > 0 && `, ${counted(evidence, 'piece')} of evidence`}
            </p>
            <p className="mt-1.5 font-serif text-[1rem] leading-normal [font-variant-numeric:oldstyle-nums]">
              {introduction}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
