import { writeFinding } from '@/server/content/finding';
import { collectionFolders, readCollection } from '@/server/content/read-collection';

// npm run content:check
let refused = 0;
for (const folder of collectionFolders('content')) {
  const { findings } = readCollection(folder);
  for (const finding of findings) console.error(writeFinding(finding));
  refused += findings.length;
}
console.log(`${refused} refused`);
if (refused > 0) process.exitCode = 1;
