// FILE [--replace]: makes the database what it was when the file was written; stop Clio first.
import path from 'node:path';
import { failure } from '@/scripts/failure.mjs';
import { restore } from '@/server/db/restore';
import { env } from '@/server/env';
import { operate } from './operator';

await operate(async (db, args) => {
  const file = args.find((argument) => !argument.startsWith('--'));
  if (!file) throw failure('Name the file to read: npm run clio -- restore clio-2026-09-01.backup');
  console.log(
    `${await restore(db, path.resolve(env.standingIn, file), { replace: args.includes('--replace') })} rows restored from ${file}.`,
  );
});
