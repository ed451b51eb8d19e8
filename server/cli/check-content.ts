import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { indexCollection } from '@/study/card/collection-index';
import { decksOf } from '@/study/card/gathered-decks';
import { checkCollection } from '@/server/content/check-collection';
import { checkCoverage, COVERAGE } from '@/server/content/check-coverage';
import { checkOwnWords } from '@/server/content/check-own-words';
import { contentFigures } from '@/server/content/content-figures';
import { writeFinding, type Finding } from '@/server/content/finding';
import { originalsFolder, readOriginals, type Originals } from '@/server/content/originals';
import { collectionFolders, readCollection } from '@/server/content/read-collection';
import { checkReleasedIds, withReleased } from '@/server/content/released-ids';
import { env } from '@/server/env';

// npm run content:check [-- files…] [-- --release]: everything that may be wrong with the content, each with its file and line. With
// files, only what stands in them is shown. --release adds the ids of sound content to those that may never vanish.
const RELEASED = 'content/released-ids.txt';
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const release = process.argv.includes('--release');

const findings: Finding[] = [];
const figures: string[] = [];
const written = new Set<string>();
const originals: Originals = { folder: originalsFolder(env.originalsFolder), texts: new Map() };
const absent: string[] = [];

for (const folder of collectionFolders('content')) {
  const reading = readCollection(folder);
  const documents = reading.authored?.documents ?? [];
  for (const [id, text] of readOriginals(originals.folder, documents).texts) originals.texts.set(id, text);
  absent.push(...documents.filter(({ id }) => !originals.texts.has(id)).map(({ id }) => id));
  findings.push(...checkCollection(reading, originals));
  for (const id of reading.places.keys()) written.add(id);
  if (!reading.authored) continue;
  // Those of the debates stand in no file, and in people's plans all the same.
  for (const { id } of decksOf(indexCollection(reading.authored))) written.add(`deck/${id}`);
  figures.push(...contentFigures(reading.authored));
}
findings.push(...checkReleasedIds(RELEASED, written));
const coverage = checkCoverage(COVERAGE, idsOf('claim'), idsOf('document'));
findings.push(...coverage.findings);
figures.push(...coverage.figures);
findings.push(...checkOwnWords(originals, repositoryFiles()));

const shown =
  asked.length === 0
    ? findings
    : findings.filter(({ file }) => asked.some((path) => relative('.', resolve(path)) === file));
for (const finding of shown) console.error(writeFinding(finding));
for (const line of figures) console.log(line);
console.log(
  absent.length === 0
    ? `Anchors were checked against ${originals.texts.size} original texts in ${relative('.', originals.folder)}.`
    : `Anchors were NOT checked for ${absent.join(', ')}: no such text in ${relative('.', originals.folder)} (CLIO_ORIGINALS names another folder).`,
);
if (release && findings.length === 0) {
  writeFileSync(RELEASED, withReleased(RELEASED, written));
  console.log(`Released ids are in ${RELEASED}.`);
}
console.log(
  `${findings.length} refused${shown.length < findings.length ? `, ${shown.length} of them in the files named` : ''}`,
);
if (shown.length > 0 || (release && findings.length > 0)) process.exitCode = 1;

/** The ids of one kind that are written. */
function idsOf(kind: string): Set<string> {
  return new Set([...written].filter((id) => id.startsWith(`${kind}/`)).map((id) => id.slice(kind.length + 1)));
}

/** The text files that are, or would be, in the repository; without Git, those of the content. */
function repositoryFiles(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
      encoding: 'utf8',
      maxBuffer: 64_000_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).split('\n');
    return listed
      .filter(
        (path) => /\.(md|ya?ml|txt|tsx?|mjs|js|json|html|sql)$/.test(path) && !/(^|\/)package-lock\.json$/.test(path),
      )
      .filter(isReadable);
  } catch {
    return readdirSync('content', { recursive: true, encoding: 'utf8' })
      .map((path) => join('content', path))
      .filter(isReadable);
  }
}

function isReadable(path: string): boolean {
  return existsSync(path) && statSync(path).isFile() && statSync(path).size < 2_000_000;
}
