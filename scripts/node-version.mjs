import fs from 'node:fs';
import { failure } from './failure.mjs';
import { inProject } from './project.mjs';

/** Clio needs what package.json says. */
export function refuseOldNode(version = process.versions.node) {
  const needed = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8')).engines.node.replace('>=', '');
  const [major, minor = 0] = version.split('.').map(Number);
  const [neededMajor, neededMinor = 0] = needed.split('.').map(Number);
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  throw failure(`Clio needs Node ${needed} or newer, and this is ${version}: install a newer one from nodejs.org.`);
}
