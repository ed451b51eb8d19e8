import { PageTitle } from '../clio-page';
import { Button } from '../kit/button';
import { Field } from '../kit/field';
import { TextLink } from '../kit/text-link';
import { groupsOf, type Found } from './kinds';

/** The search as a page: what the box falls back on without a script, and an address that can be kept. */
export function SearchPage({ question, found }: { question: string; found: Found[] }) {
  return (
    <>
      <PageTitle>Search</PageTitle>
      <form action="/library/search" role="search" className="flex max-w-measure items-end gap-3">
        <Field
          name="q"
          type="search"
          label="People, events, terms, debates, passages"
          defaultValue={question}
          className="grow"
          autoComplete="off"
        />
        <Button type="submit">Search</Button>
      </form>
      {question !== '' && (
        <p role="status" className="mt-4 text-sm text-ink-soft">
          {found.length === 0 ? 'Nothing answers to that. Try fewer words, or another spelling.' : ''}
        </p>
      )}
      {groupsOf(found).map(({ kind, heading, found: ofKind }) => (
        <section key={kind} aria-labelledby={`found-${kind}`} className="mt-8">
          <h2 id={`found-${kind}`} className="running-head border-b border-rule pb-2">
            {heading}
          </h2>
          <ul>
            {ofKind.map(({ id, title, note, address }) => (
              <li key={id} className="border-b border-hairline py-2.5">
                <TextLink prefetch={false} href={address} className="font-serif text-lg">
                  {title}
                </TextLink>
                <p className="text-sm text-ink-soft">{note}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
