// FILE [--replace]: makes the database what it was when the file was written; stop Clio first.
import { failure } from '@/scripts/failure.mjs';
import { restore } from '@/server/db/restore';
import { operate } from './operator';

await operate(async (db, args) => {
  const file = args.find((argument) => !argument.startsWith('--'));
  if (!file) throw failure('Name the file to read: npm run clio -- restore clio-2026-09-01.backup');
  console.log(`${await restore(db, file, { replace: args.includes('--replace') })} rows restored from ${file}.`);
});
