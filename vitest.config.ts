import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const alias = { '@': import.meta.dirname };
const setupFiles = ['scripts/loud-console.ts'];

// Two kinds of tests: the pure ones need nothing; the others get a throw-away PostgreSQL, started once for all of them
// and only when one of them runs.
export default defineConfig({
  test: {
    // Two even on two cores, where the default is one: the slowest files wait for processes of their own, not for this one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'pure',
          setupFiles,
          include: ['{study,content,browser,ui,app}/**/*.test.{ts,tsx}'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'server',
          setupFiles,
          include: ['{server,scripts}/**/*.test.ts'],
          globalSetup: ['server/db/throw-away-server.ts'],
          retry: process.env.CI ? 1 : 0, // as in playwright.config.ts
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
