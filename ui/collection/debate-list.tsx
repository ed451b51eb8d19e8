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
export type ThemeOfDebates = { id: string; title: string; debates: ListedDebate[] };

/** The questions on which the texts argue, theme by theme, each with whose views are missing. */
export function DebateList({ themes }: { themes: ThemeOfDebates[] }) {
  if (themes.length === 0) return null;
  return (
    <section id="debates" aria-labelledby="debates-title" className="mt-16">
      <h2 id="debates-title" className="border-b border-rule pb-2 font-serif text-2xl font-semibold">
        The questions
      </h2>
      {themes.map(({ id, title, debates }) => (
        <section key={id} aria-labelledby={`debates-${id}`} className="mt-8">
          <h3 id={`debates-${id}`} className="font-serif text-xl font-semibold">
            {title}
          </h3>
          <ul className="margin:columns-2 margin:gap-x-12">
            {debates.map((debate) => (
              <li key={debate.id} className="break-inside-avoid border-b border-hairline py-5">
                <h4 className="font-serif text-lg font-semibold">
                  <Question debate={debate} />
                </h4>
                <p className="figures mt-0.5 text-sm text-ink-soft">{amountIn(debate)}</p>
                <p className="mt-1.5 font-serif text-[1rem] leading-normal [font-variant-numeric:oldstyle-nums]">
                  {debate.introduction}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** The questions alone, in the same order: of whose views are missing tells the page of the debates. */
export function DebatesInBrief({ themes, all }: { themes: ThemeOfDebates[]; all: string }) {
  const debates = themes.flatMap((theme) => theme.debates);
  if (debates.length === 0) return null;
  return (
    <section id="debates" aria-labelledby="debates-title" className="mt-16">
      <h2 id="debates-title" className="border-b border-rule pb-2 font-serif text-2xl font-semibold">
        The debates
      </h2>
      <ul className="margin:columns-2 margin:gap-x-12">
        {debates.map((debate) => (
          <li key={debate.id} className="break-inside-avoid border-b border-hairline py-2.5 font-serif">
            <Question debate={debate} />
          </li>
        ))}
      </ul>
      <p className="mt-5 print:hidden">
        <TextLink href={all}>All debates, with what is missing from each</TextLink>
      </p>
    </section>
  );
}

function Question({ debate: { id, question } }: { debate: ListedDebate }) {
  return (
    <TextLink prefetch={false} href={`/library/debates/${id}`}>
      {question}
    </TextLink>
  );
}

function amountIn({ views, positions, evidence }: ListedDebate): string {
  const brought = evidence > 0 ? `, ${counted(evidence, 'piece')} of evidence` : '';
  return `${counted(views, 'answer')}, ${counted(positions, 'voice')}${brought}`;
}
