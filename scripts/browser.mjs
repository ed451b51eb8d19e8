// A browser for the tests: CHROMIUM_PATH, Playwright's own, the system's, the one in the npm package (Linux x64), and only
// then one download.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { runChild } from './children.mjs';
import { failure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { inProject } from './project.mjs';

/**
 * What to launch. Of the npm package's own arguments none is taken: `--single-process` crashes, and
 * `--disable-web-security` would make tests pass that must not.
 */
export async function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !fs.existsSync(asked)) throw failure(`CHROMIUM_PATH names no file: ${asked}.`);
  if (asked) return launchOptions(asked);
  if (fs.existsSync(chromium.executablePath())) return launchOptions(chromium.executablePath());
  const ofTheSystem = systemPlaces.find((place) => fs.existsSync(place));
  if (ofTheSystem) return launchOptions(ofTheSystem);
  if (process.platform === 'linux' && process.arch === 'x64') return fromPackage();
  return downloaded();
}

const systemPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function launchOptions(executablePath, env = {}) {
  const args = ['--disable-gpu', '--disable-dev-shm-usage'];
  // Chromium's sandbox refuses root, and many containers refuse the sandbox.
  if (process.platform === 'linux') args.push('--no-sandbox');
  return { executablePath, args, env: { ...process.env, ...env } };
}

/** Unpacked once into .data/browser; aside and renamed, so that an unpacking cut off is not taken for a browser. */
async function fromPackage() {
  const { version } = JSON.parse(fs.readFileSync(inProject('node_modules/@sparticuz/chromium/package.json'), 'utf8'));
  const folder = inProject('.data', 'browser', version);
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  await withLock(`${folder}.lock`, async () => {
    if (fs.existsSync(folder)) return;
    const unfinished = `${folder}.unfinished`;
    fs.rmSync(unfinished, { recursive: true, force: true });
    fs.mkdirSync(unfinished);
    await unpackInto(unfinished);
    fs.renameSync(unfinished, folder);
  });
  return launchOptions(path.join(folder, 'chromium'), {
    LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
    FONTCONFIG_FILE: fontsOf(folder),
  });
}

/** The package's own list names /tmp/fonts. With no font at all Chromium ends at the first select or password field. */
function fontsOf(folder) {
  const file = path.join(folder, 'clio-fonts.conf');
  const [fonts, cache] = [path.join(folder, 'fonts'), path.join(folder, 'fonts-cache')];
  const list = `<?xml version="1.0"?>\n<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`;
  if (!fs.existsSync(file)) fs.writeFileSync(file, list);
  return file;
}

/** In a process of its own: the package must believe itself on Lambda to unpack its libraries, and sets LD_LIBRARY_PATH. */
async function unpackInto(folder) {
  const unpack = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const { code, stderr } = await runChild(process.execPath, ['-e', unpack], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (code !== 0) throw failure(`The browser in @sparticuz/chromium could not be unpacked: ${stderr.trim()}`);
}

async function downloaded() {
  const program = inProject('node_modules/@playwright/test/cli.js');
  const { code } = await runChild(process.execPath, [program, 'install', 'chromium'], { stdio: ['ignore', 2, 2] });
  if (code === 0 && fs.existsSync(chromium.executablePath())) return launchOptions(chromium.executablePath());
  throw failure(
    'There is no browser for the end-to-end tests: install Chromium, set CHROMIUM_PATH, or run npx playwright install chromium.',
  );
}
