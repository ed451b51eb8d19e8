import { DebateList, type ThemeOfDebates } from '../collection/debate-list';
import { PageTitle } from '../clio-page';
import { TextLink } from '../kit/text-link';
import { StatementOfCollection } from './statement-of-collection';

type DebatesPageProps = {
  collection: { id: string; title: string; inBrief: string; statement: string };
  debates: ThemeOfDebates[];
};

/** The questions of a collection, with what the collection says of whose views are missing. */
export function DebatesPage({ collection, debates }: DebatesPageProps) {
  return (
    <>
      <PageTitle above={<TextLink href={`/library/collections/${collection.id}`}>{collection.title}</TextLink>}>
        Debates
      </PageTitle>
      <p className="prose">
        Questions on which historians differ, with every answer these texts give or report, who gives it, and what is
        brought for and against it.
      </p>
      <div className="mt-3 max-w-measure text-sm text-ink-soft">
        <StatementOfCollection collection={collection} />
      </div>
      <DebateList themes={debates} />
    </>
  );
}
