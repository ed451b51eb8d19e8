import { type Context, requireMay } from '@/server/context';
import { listPeople } from '@/server/tables/person';

const PAGE = 50;

/** A page of people for an administrator: who they are and what they may do, nothing of what they study. */
export async function people(context: Context, { sought, after }: { sought: string; after: string }) {
  const { id } = requireMay(context, 'see people');
  const [words, afterKey] = [sought.trim().slice(0, 100), after.slice(0, 300)].map((text) => text.replaceAll('\0', ''));
  const found = await listPeople(context.db, words!, afterKey!, PAGE + 1);
  const page = found.slice(0, PAGE);
  return {
    people: page.map(({ person, createdAt, eraseAfter }) => ({
      id: person.id,
      name: person.name,
      signInName: person.signInName,
      role: person.role,
      createdAt,
      leaving: eraseAfter !== null,
      isMe: person.id === id,
    })),
    /** Where the next page begins; null on the last. */
    next: found.length > PAGE ? page.at(-1)!.key : null,
  };
}
