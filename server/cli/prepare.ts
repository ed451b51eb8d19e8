// Before serving: the environment checked, the database migrated, content loaded. The last line is for the launcher.
import { existsSync } from 'node:fs';
import { migrate } from '@/server/db/migrate';
import { env } from '@/server/env';
import { administratorExists } from '@/server/tables/role';
import { operate } from './operator';

await operate(async (db) => {
  void [env.publicUrl, env.secret, env.trustProxy, env.administratorToken]; // each refuses what it cannot use
  const migrated = await migrate(db.pool);
  if (existsSync('server/content/load-content.ts')) {
    const { loadContent } = await import('@/server/content/load-content');
    await loadContent(db, { now: Date.now() });
  }
  console.log(JSON.stringify({ migrated, administratorMissing: !(await administratorExists(db)) }));
});
