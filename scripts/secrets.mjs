// Secrets that Clio makes itself, once, each in a file that only its owner may read.
import crypto from 'node:crypto';
import fs from 'node:fs';
import { inData } from './project.mjs';

/** The secret of that name: from the environment if set there, else from its file, made at first need. */
export function secret(variable, fileName) {
  return process.env[variable] || keptIn(inData(fileName));
}

function keptIn(file) {
  fs.mkdirSync(inData(), { recursive: true });
  const kept = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : '';
  if (kept.length >= 32) return kept;
  const made = crypto.randomBytes(32).toString('base64url');
  // Aside and renamed: never seen half-written, nor readable by others for a moment.
  fs.writeFileSync(`${file}.${process.pid}`, made, { mode: 0o600 });
  fs.renameSync(`${file}.${process.pid}`, file);
  return made;
}
