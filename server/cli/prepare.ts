// Before serving: the environment checked, the database migrated, content loaded. The last line is for the launcher.
import { writeFinding } from '@/server/content/finding';
import { loadContent, type LoadedContent } from '@/server/content/load-content';
import { migrate } from '@/server/db/migrate';
import { env } from '@/server/env';
import { administratorExists } from '@/server/tables/role';
import { operate } from './operator';

await operate(async (db) => {
  void [env.publicUrl, env.secret, env.trustProxy, env.administratorToken, env.languageModel]; // each refuses what it cannot use
  const migrated = await migrate(db.pool);
  report(await loadContent(db, { now: Date.now() }));
  console.log(JSON.stringify({ migrated, administratorMissing: !(await administratorExists(db)) }));
});

/** What a start says of content that it could not load, or that is not what people have seen: it serves what it has. */
function report(loaded: LoadedContent): void {
  if (loaded.kind === 'refused') {
    for (const finding of loaded.findings) console.error(writeFinding(finding));
    console.error('The content was not loaded: it stays as it was. npm run content:check says more.');
  }
  if (loaded.kind === 'loaded' && loaded.reworded.length > 0) {
    console.error(`Worded anew without a new revision: ${loaded.reworded.join(', ')}.`);
  }
}
