// Installs the packages when they are missing, incomplete, or not those of package-lock.json.
import fs from 'node:fs';
import { runChild } from './children.mjs';
import { failure } from './failure.mjs';
import { refuseFullDisk } from './disk.mjs';
import { inProject } from './project.mjs';

export async function installWhatIsMissing(say = console.log) {
  if (isInstalled()) return;
  say('Installing packages (needs the network; once)');
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  // `--include=dev`: the build needs the compiler's types, whatever NODE_ENV says. Standard output is for our own words.
  const args = [...npm.slice(1), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await runChild(npm[0], args, { stdio: ['ignore', 2, 2] });
  if (code === 0 && isInstalled()) return;
  refuseFullDisk();
  throw failure('The packages could not be installed: see what npm says above, and start again.');
}

/** npm writes its hidden lock last: an installation that was cut off has none. */
function isInstalled() {
  const installed = packagesOf(inProject('node_modules', '.package-lock.json'));
  if (!installed) return false;
  const wanted = packagesOf(inProject('package-lock.json'));
  return Object.entries(wanted).every(([where, { version, optional, devOptional, peer }]) => {
    if (where === '') return true;
    const found = installed[where];
    // Optional ones are binaries of other systems, as a rule.
    return found ? found.version === version : Boolean(optional || devOptional || peer);
  });
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
