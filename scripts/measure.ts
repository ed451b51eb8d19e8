// One measurement of bench/, its figures into a file: for scripts/bench.mjs.
import fs from 'node:fs';

const [name, file] = process.argv.slice(2) as [string, string];
const { run } = (await import(`../bench/${name}.ts`)) as { run: () => Promise<unknown[]> };
fs.writeFileSync(file, JSON.stringify(await run()));
