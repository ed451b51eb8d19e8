// Computes everything remembered anew from the log of reviews; people may go on studying.
import { rebuildMemories } from '@/server/commands/rebuild-memories';
import { findPerson } from '@/server/tables/person';
import { readStudents } from '@/server/tables/review';
import { operate } from './operator';

await operate(async (db) => {
  let memories = 0;
  const students = await readStudents(db.pool);
  for (const id of students) {
    const known = await findPerson(db, id);
    if (known) memories += await rebuildMemories(db, known.person);
  }
  console.log(`${memories} memories of ${students.length} people.`);
});
