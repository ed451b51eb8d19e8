import type { PersonId } from '@/study/ids';
import type { Role } from '@/study/person/person';
import { Button } from '../kit/button';
import { Field } from '../kit/field';
import { TextLink } from '../kit/text-link';
import type { FormAction } from '../person/action-form';
import { RoleForm } from './role-form';

export type ListedPerson = {
  id: PersonId;
  name: string;
  signInName: string;
  role: Role;
  createdAt: number;
  /** Has asked to be erased. */
  leaving: boolean;
  isMe: boolean;
};

type PeopleListProps = {
  people: readonly ListedPerson[];
  /** Where the next page begins; null on the last. */
  next: string | null;
  sought: string;
  changeRoleAction: FormAction;
};

export function PeopleList({ people, next, sought, changeRoleAction }: PeopleListProps) {
  return (
    <div className="flex flex-col gap-8">
      <form role="search" className="flex max-w-[30rem] items-end gap-3">
        <Field name="q" type="search" label="Name or sign-in name" defaultValue={sought} className="grow" />
        <Button type="submit" className="min-h-12">
          Find
        </Button>
      </form>
      {people.length === 0 ? (
        <p>{sought ? `Nobody’s name contains “${sought}”.` : 'Nobody has signed up yet.'}</p>
      ) : (
        <ul className="divide-y divide-hairline border-y border-hairline">
          {people.map((person) => (
            <li
              key={person.id}
              className="flex flex-col gap-3 py-4 md:flex-row md:items-center md:justify-between md:gap-8"
            >
              <PersonInBrief person={person} />
              <RoleForm action={changeRoleAction} person={person} />
            </li>
          ))}
        </ul>
      )}
      {next !== null && (
        <p>
          <TextLink href={`/admin?${new URLSearchParams({ ...(sought && { q: sought }), after: next })}`}>
            More people
          </TextLink>
        </p>
      )}
    </div>
  );
}

function PersonInBrief({ person }: { person: ListedPerson }) {
  return (
    <div className="min-w-0">
      <p className="font-medium">
        <bdi>{person.name}</bdi>
        {person.isMe && <span className="text-ink-soft"> (you)</span>}
      </p>
      <p className="text-sm break-words text-ink-soft">
        <bdi>{person.signInName}</bdi> · since {dayInWords(person.createdAt)}
        {person.leaving && <span className="text-ochre"> · has asked to be erased</span>}
      </p>
    </div>
  );
}

function dayInWords(instant: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(instant);
}
