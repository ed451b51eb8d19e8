// FILE: writes everything in the database into one file; Clio may go on running.
import path from 'node:path';
import { failure } from '@/scripts/failure.mjs';
import { backUp } from '@/server/db/backup';
import { env } from '@/server/env';
import { operate } from './operator';

await operate(async (db, [file]) => {
  if (!file) throw failure('Name the file to write: npm run clio -- backup clio-2026-09-01.backup');
  console.log(`${await backUp(db, path.resolve(env.standingIn, file), new Date())} rows written to ${file}.`);
});
