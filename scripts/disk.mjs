import fs from 'node:fs';
import { failure } from './failure.mjs';
import { dataFolder, projectFolder } from './project.mjs';

const tooLittle = 20 * 1024 * 1024;

/** After a step failed: programs say many things when a disk is full; we say one. */
export function refuseFullDisk() {
  for (const folder of [projectFolder, dataFolder]) {
    if (!fs.existsSync(folder)) continue;
    const { bavail, bsize } = fs.statfsSync(folder);
    if (bavail * bsize < tooLittle) throw failure(`The disk is full: there is no room left in ${folder}.`);
  }
}
