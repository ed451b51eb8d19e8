import type { PersonId } from '../ids';
import type { Person, Role } from './person';

/** Everything that a person may or may not do. A new one does not compile until `MAY` says whose it is. */
export type Action =
  // with one's own study
  | 'answer cards'
  | 'see own progress'
  | 'add a deck'
  | 'remove a deck'
  | 'decide on drafts'
  | 'write own cards'
  | 'report a card'
  // with what one has brought oneself
  | 'take in documents'
  | 'ask a language model'
  // with oneself
  | 'change own settings'
  | 'change own password'
  | 'sign out everywhere'
  | 'export own data'
  | 'erase own account'
  | 'attach an original'
  // with what everybody shares
  | 'read the library'
  // with others
  | 'see administration'
  | 'see people'
  | 'change a role'
  | 'read card reports'
  | 'settle card reports'
  | 'set up the language model';

/** Whose the thing is that an action touches, where it is somebody's. */
export type Subject = { owner: PersonId };

/**
 * Whether a person may do something; null is a visitor who has not signed in. An action on something that is another's is
 * refused to everybody, administrators too, unless it is an action with others: nobody studies or reads for somebody else.
 */
export function can(person: Pick<Person, 'id' | 'role'> | null, action: Action, subject?: Subject): boolean {
  const { to, with: whose } = MAY[action];
  if (!person || !to.includes(person.role)) return false;
  switch (whose) {
    case 'own':
      return subject === undefined || subject.owner === person.id;
    case 'shared':
    case 'others':
      return true;
  }
}

const EVERYONE: readonly Role[] = ['learner', 'teacher', 'administrator'];
const ADMINISTRATORS: readonly Role[] = ['administrator'];

const own = { to: EVERYONE, with: 'own' } as const;
const administration = { to: ADMINISTRATORS, with: 'others' } as const;

const MAY: Record<Action, { to: readonly Role[]; with: 'own' | 'shared' | 'others' }> = {
  'answer cards': own,
  'see own progress': own,
  'add a deck': own,
  'remove a deck': own,
  'decide on drafts': own,
  'write own cards': own,
  'report a card': own,
  'take in documents': own,
  'ask a language model': own,
  'change own settings': own,
  'change own password': own,
  'sign out everywhere': own,
  'export own data': own,
  'erase own account': own,
  'attach an original': own,
  'read the library': { to: EVERYONE, with: 'shared' },
  'see administration': administration,
  'see people': administration,
  'change a role': administration,
  'read card reports': administration,
  'settle card reports': administration,
  'set up the language model': administration,
};

/** What somebody is in a class. */
export type Membership = { as: 'pupil' | 'teacher' };

/**
 * Whether a person may have a language model asked about a document of theirs: teachers and whoever studies alone. Never a pupil of
 * a class, whatever else they are: where their school's texts go is not theirs to decide, and many are under age.
 */
export function mayAskLanguageModel(
  person: Pick<Person, 'id' | 'role'> | null,
  memberships: readonly Membership[],
): boolean {
  return can(person, 'ask a language model') && memberships.every(({ as }) => as !== 'pupil');
}
