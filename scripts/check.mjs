#!/usr/bin/env node
// `npm run check`: everything that needs no browser and no build.
import { runSteps } from './run-steps.mjs';

await runSteps(async () => (await import('./steps.mjs')).checks);
