import { addDeck } from '@/server/commands/add-deck';
import { readDecks } from '@/server/tables/library';
import { contextOfPerson } from '@/server/testing/person';
import { database } from '@/e2e/people';
import { aStudent } from '@/e2e/world';
import { MOST_NEW_PER_DAY, type Person, type PersonSettings } from '@/study/person/person';

/** Somebody who has taken every deck there is, and as many new cards a day as one may. */
export async function aStudentOfEverything(settings: Partial<PersonSettings> = {}): Promise<Person> {
  const person = await aStudent({ newPerDay: MOST_NEW_PER_DAY, ...settings });
  const context = await contextOfPerson(database(), person.id);
  for (const { id } of await readDecks(database(), person.id, 0)) await addDeck(context, { deck: id });
  return person;
}
