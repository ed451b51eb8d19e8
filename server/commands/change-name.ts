import { readShownName } from '@/server/auth/sign-in-name';
import { requireMay, type Context } from '@/server/context';
import { Invalid } from '@/server/refusals';
import { saveName } from '@/server/tables/person';

/** What somebody is called from now on; left empty, by the name they sign in with. */
export async function changeName(context: Context, written: { name: string }): Promise<void> {
  const { id, signInName } = requireMay(context, 'change own settings');
  const name = written.name.trim() === '' ? signInName.split('@')[0]! : readShownName(written.name);
  if (name === null) {
    throw new Invalid('Nothing was changed.', { name: 'Please use a name of at most 80 characters, on one line.' });
  }
  await saveName(context.db, id, name);
}
