import type { Term } from '@/study/subject/term';
import { withoutRemark } from '../claim/places';
import { PageTitle } from '../clio-page';
import { ChoiceLink } from '../kit/choice-link';
import { capital } from '../kit/number-words';
import { TextLink } from '../kit/text-link';
import { otherNames } from './other-names';

export type GlossaryPageProps = {
  collection: { id: string; title: string; themes: { id: string; title: string }[] };
  terms: (Term & { places: { document: string; author: string; passage: string; paragraph: number }[] })[];
  theme: string | undefined;
};

/** The words of a collection in the order of the alphabet, of all themes or of one. */
export function GlossaryPage({ collection, terms, theme }: GlossaryPageProps) {
  const here = `/library/collections/${collection.id}/glossary`;
  const shown = theme === undefined ? terms : terms.filter((term) => term.theme === theme);
  return (
    <>
      <PageTitle above={<TextLink href={`/library/collections/${collection.id}`}>{collection.title}</TextLink>}>
        Glossary
      </PageTitle>
      <nav aria-label="Themes" className="choice-row text-sm print:hidden">
        <ChoiceLink href={here} current={theme === undefined}>
          All <span className="text-ink-soft">{terms.length}</span>
        </ChoiceLink>
        {collection.themes.map(({ id, title }) => (
          <ChoiceLink key={id} href={`${here}?theme=${id}`} current={theme === id}>
            {title} <span className="text-ink-soft">{terms.filter((term) => term.theme === id).length}</span>
          </ChoiceLink>
        ))}
      </nav>
      <dl className="mt-5 border-t border-rule margin:columns-2 margin:gap-x-12">
        {shown.map(({ id, name, variants, meaning, places }) => (
          <div
            key={id}
            id={id}
            className="scroll-mt-4 break-inside-avoid border-b border-hairline py-3.5 target:bg-wash"
          >
            <dt className="font-serif text-lg font-semibold">
              {capital(name)}
              <AlsoCalled names={otherNames(name, variants)} />
            </dt>
            <dd className="prose mt-0.5">{meaning}</dd>
            {places[0] && (
              <dd className="mt-1 text-sm text-ink-soft">
                Read about it:{' '}
                <TextLink prefetch={false} href={`/library/documents/${places[0].document}#${places[0].passage}`}>
                  {withoutRemark(places[0].author)}, paragraph {places[0].paragraph}
                </TextLink>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}

function AlsoCalled({ names }: { names: string[] }) {
  if (names.length === 0) return null;
  return <span className="ml-2 font-sans text-sm font-normal text-ink-soft">also {names.join(', ')}</span>;
}
