import { foldName } from '@/study/subject/fold-name';
import type { Actor } from '@/study/subject/actor';
import { lifeYears } from '@/study/subject/dates-of-life';
import { PageTitle } from '../clio-page';
import { Button } from '../kit/button';
import { ChoiceLink } from '../kit/choice-link';
import { Field } from '../kit/field';
import { capital, counted } from '../kit/number-words';
import { TextLink } from '../kit/text-link';
import { circleNames } from './circle-names';

export type ActorsPageProps = {
  collection: { id: string; title: string };
  actors: Actor[];
  /** What the address asks for: a circle, and letters of a name. */
  circle: string | undefined;
  name: string;
};

/** The people of a collection, by name; of one circle, or whose name has some letters in it. A form without a script. */
export function ActorsPage({ collection, actors, circle, name }: ActorsPageProps) {
  const here = `/library/collections/${collection.id}/people`;
  const wanted = foldName(name);
  const shown = actors.filter(
    (actor) =>
      (circle === undefined || actor.circle === circle) &&
      [actor.name, actor.sortName, ...actor.variants].some((one) => foldName(one).includes(wanted)),
  );
  const circles = [...new Set(actors.map((actor) => actor.circle))].sort(
    (a, b) => Object.keys(circleNames).indexOf(a) - Object.keys(circleNames).indexOf(b),
  );
  const addressOf = (one?: string) =>
    `${here}?${new URLSearchParams({ ...(one && { circle: one }), ...(name && { name }) })}`;
  return (
    <>
      <PageTitle above={<TextLink href={`/library/collections/${collection.id}`}>{collection.title}</TextLink>}>
        People
      </PageTitle>
      <form action={here} className="flex max-w-measure items-end gap-3 print:hidden">
        {circle && <input type="hidden" name="circle" value={circle} />}
        <Field name="name" label="Name, or part of one" defaultValue={name} className="grow" autoComplete="off" />
        <Button type="submit">Find</Button>
      </form>
      <nav aria-label="Circles" className="mt-3 choice-row text-sm print:hidden">
        <ChoiceLink href={addressOf()} current={circle === undefined}>
          All
        </ChoiceLink>
        {circles.map((one) => (
          <ChoiceLink key={one} href={addressOf(one)} current={circle === one}>
            {circleNames[one]}
          </ChoiceLink>
        ))}
      </nav>
      <p role="status" className="mt-4 text-sm text-ink-soft">
        {shown.length === 0
          ? 'Nobody here goes by that name. Try fewer letters, or all circles.'
          : `${capital(counted(shown.length, 'person', 'people'))}.`}
      </p>
      <ul className="mt-2 border-t border-rule margin:columns-2 margin:gap-x-12">
        {shown.map((actor) => (
          <li key={actor.id} className="break-inside-avoid border-b border-hairline py-3">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <TextLink
                prefetch={false}
                href={`/library/people/${actor.id}`}
                className="font-serif text-lg font-semibold"
              >
                {actor.name}
              </TextLink>
              <span className="figures text-sm text-ink-soft">{lifeYears(actor)}</span>
            </p>
            <p className="text-sm text-ink-soft">{actor.who}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
