// Where things lie, for every script alike: seen from this file, never from the folder somebody happens to stand in.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** A path inside the checkout. */
export const inProject = (...parts) => path.join(projectFolder, ...parts);

/** What Clio keeps between runs (git-ignored); a test or a second installation points it elsewhere. */
export const dataFolder = path.resolve(projectFolder, process.env.CLIO_DATA || '.data');
export const inData = (...parts) => path.join(dataFolder, ...parts);
