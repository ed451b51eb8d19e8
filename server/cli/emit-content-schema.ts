import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSchemas } from '@/server/content/content-schema';

// npm run content:schema: writes content/schema/*.json, which editors complete and check content by.
const folder = 'content/schema';
mkdirSync(folder, { recursive: true });
for (const [name, text] of contentSchemas()) writeFileSync(join(folder, name), text);
console.log(`Schemas are in ${folder}.`);
