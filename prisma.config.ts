import path from 'node:path';
import { defineConfig } from 'prisma/config';

// Every Prisma command, even `generate`, first wants to download its schema engine. The same engine comes from npm as
// WebAssembly; naming it here, before anything is fetched, makes the commands work offline and alike everywhere.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, 'scripts', 'schema-engine.mjs');
process.env.CHECKPOINT_DISABLE ??= '1'; // no call home

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
