// Whether something made from files is still up to date: a digest of the files, kept beside what was made.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './project.mjs';

/** One digest over files and folders of the checkout, the version of Node, and nothing else. */
export function digestOf(names, isLeftOut = () => false) {
  const hash = crypto.createHash('sha256').update(process.version);
  const add = (name) => {
    if (isLeftOut(name)) return;
    const file = inProject(name);
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (stat?.isDirectory()) for (const entry of fs.readdirSync(file).sort()) add(path.posix.join(name, entry));
    else if (stat) hash.update(`\0${name}\0`).update(fs.readFileSync(file));
  };
  for (const name of names) add(name);
  return hash.digest('hex');
}

/** Makes it when the digest differs from the one kept in the file; the digest is written last. */
export async function whenStale(file, digest, make) {
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === digest) return;
  fs.rmSync(file, { force: true });
  await make();
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, digest);
}
