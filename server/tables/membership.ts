import type { PersonId } from '@/study/ids';
import type { Membership } from '@/study/person/can';
import type { Connection } from './transaction';

/** What a person is in which class. There are no classes yet, so nobody is anything in one. */
export async function readMemberships(_db: Connection, _person: PersonId): Promise<Membership[]> {
  return [];
}
