// Brings the database to the newest migration. `npm start` does so by itself.
import { migrate } from '@/server/db/migrate';
import { operate } from './operator';

await operate(async (db) => {
  const applied = await migrate(db.pool);
  console.log(applied.length === 0 ? 'Nothing to do.' : `Applied ${applied.join(', ')}.`);
});
