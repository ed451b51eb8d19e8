import type { ReactNode } from 'react';
import type { HeldView } from '@/study/card/about-actor';
import type { Actor } from '@/study/subject/actor';
import { heldFrom, lifeDates } from '@/study/subject/dates-of-life';
import { PageTitle } from '../clio-page';
import { TextLink } from '../kit/text-link';
import { CardLine, type CardInBrief } from './card-line';
import { PointLine, type PointInBrief } from './point-line';

export type ActorPageProps = {
  actor: Actor;
  collection: { id: string; title: string };
  confusedWith: Actor[];
  holds: HeldView[];
  points: PointInBrief[];
  cards: CardInBrief[];
};

/** Beyond so many, a list is folded. */
const AT_ONCE = 12;

/** Somebody of the past: who, when, in which offices, whom they are taken for, what they hold, and what is said and asked of them. */
export function ActorPage({ actor, collection, confusedWith, holds, points, cards }: ActorPageProps) {
  const life = lifeDates(actor);
  return (
    <article>
      <PageTitle
        above={
          <>
            <TextLink href={`/library/collections/${collection.id}/people`}>People</TextLink> ·{' '}
            <TextLink href={`/library/collections/${collection.id}`}>{collection.title}</TextLink>
          </>
        }
      >
        {actor.name}
      </PageTitle>
      <p className="prose text-lg leading-normal">{actor.who}</p>
      <dl className="mt-6 grid max-w-measure grid-cols-[6.500rem_1fr] gap-y-2 border-t border-rule pt-4">
        {life && <Record name="Life">{life}</Record>}
        {actor.roles.length > 0 && (
          <Record name="Offices">
            <ul>
              {actor.roles.map(({ title, ...held }) => (
                <li key={`${title} ${held.from}`}>
                  {title}
                  {heldFrom(held) && <span className="figures text-sm text-ink-soft">, {heldFrom(held)}</span>}
                </li>
              ))}
            </ul>
          </Record>
        )}
        {actor.variants.length > 0 && <Record name="Also written">{actor.variants.join(', ')}</Record>}
        {confusedWith.length > 0 && (
          <Record name="Not to be taken for">
            <ul>
              {confusedWith.map((other) => (
                <li key={other.id}>
                  <TextLink prefetch={false} href={`/library/people/${other.id}`}>
                    {other.name}
                  </TextLink>
                  <span className="text-sm text-ink-soft">: {other.who}</span>
                </li>
              ))}
            </ul>
          </Record>
        )}
      </dl>
      {holds.length > 0 && (
        <Part id="holds" title="Argues">
          <ul className="space-y-4">
            {holds.map(({ claim, debate, question, view, work, year, via }) => (
              <li key={claim} className="max-w-measure">
                <p className="text-sm text-ink-soft">
                  <TextLink prefetch={false} href={`/library/debates/${debate}`}>
                    {question}
                  </TextLink>
                </p>
                <p className="prose">{view}</p>
                <p className="text-sm text-ink-soft">
                  {[work, year, via && `quoted by ${via}`].filter(Boolean).join(', ')}
                </p>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part id="points" title="Points about them">
        <Folded items={points} empty="No point of these texts is about them yet.">
          {(point) => <PointLine key={point.id} point={point} />}
        </Folded>
      </Part>
      <Part id="cards" title="Cards about them">
        <Folded items={cards} empty="No card asks about them yet.">
          {(card) => <CardLine key={card.id} card={card} />}
        </Folded>
      </Part>
    </article>
  );
}

function Record({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="pt-0.5 text-sm text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="mb-3 border-b border-rule pb-2 font-serif text-xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Folded<Item>({
  items,
  empty,
  children,
}: {
  items: Item[];
  empty: string;
  children: (item: Item) => ReactNode;
}) {
  if (items.length === 0) return <p className="text-sm text-ink-soft">{empty}</p>;
  return (
    <>
      <ul className="max-w-measure divide-y divide-hairline">{items.slice(0, AT_ONCE).map(children)}</ul>
      {items.length > AT_ONCE && (
        <details className="open-on-paper">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline decoration-rule underline-offset-[0.2em] hover:decoration-oxblood">
            {items.length - AT_ONCE} more
          </summary>
          <ul className="max-w-measure divide-y divide-hairline">{items.slice(AT_ONCE).map(children)}</ul>
        </details>
      )}
    </>
  );
}
