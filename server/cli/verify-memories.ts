// Holds everything remembered against the log of reviews, and changes nothing.
import { verifyMemories } from '@/server/commands/rebuild-memories';
import { findPerson } from '@/server/tables/person';
import { readStudents } from '@/server/tables/review';
import { operate } from './operator';

await operate(async (db) => {
  const counts = { people: 0, wrong: 0, missing: 0, superfluous: 0, stale: 0 };
  for (const id of await readStudents(db.pool)) {
    const known = await findPerson(db, id);
    if (!known) continue;
    counts.people += 1;
    for (const { kind, card } of await verifyMemories(db, known.person)) {
      counts[kind] += 1;
      if (kind !== 'stale') console.error(`${id} ${card}: ${kind}`);
    }
  }
  const { people, stale, ...faults } = counts;
  console.log(`${people} people: ${faults.wrong} wrong, ${faults.missing} missing, ${faults.superfluous} superfluous.`);
  if (stale > 0)
    console.log(`${stale} were computed with other settings and are replayed when they are next answered.`);
  if (Object.values(faults).some((count) => count > 0)) {
    console.error('rebuild-memories computes them anew.');
    process.exitCode = 1;
  }
});
