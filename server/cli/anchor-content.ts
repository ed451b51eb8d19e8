import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readContentFile } from '@/server/content/content-file';
import { writeFinding } from '@/server/content/finding';
import { originalsFolder, readOriginals } from '@/server/content/originals';
import { placeAnchors } from '@/server/content/place-anchors';
import { collectionFolders, filesOf, readCollection } from '@/server/content/read-collection';
import { env } from '@/server/env';
import type { DocumentId } from '@/study/ids';
import { prepareText, type PointedText } from '@/study/source/point';

// npm run content:anchor [-- files…]: turns each `find:` into offsets and digests. The sentences it prints are for the
// author's eyes: they are never written to a file.
const asked = process.argv.slice(2).map((path) => resolve(path));
let refused = 0;
let placed = 0;

for (const folder of collectionFolders('content')) {
  const { authored } = readCollection(folder);
  if (!authored) continue;
  const originals = readOriginals(originalsFolder(env.originalsFolder), authored.documents);
  const prepared = new Map<DocumentId, PointedText>();
  const textOf = (document: DocumentId) => {
    const text = originals.texts.get(document);
    if (text === undefined) return null;
    if (!prepared.has(document)) prepared.set(document, prepareText(text));
    return prepared.get(document)!;
  };
  for (const path of ['claims', 'contradictions'].flatMap((list) => filesOf(folder, list))) {
    if (asked.length > 0 && !asked.includes(resolve(path))) continue;
    const { file, findings: unreadable } = readContentFile(resolve(path));
    const result =
      unreadable.length > 0 ? { source: file.source, placed: [], findings: unreadable } : placeAnchors(file, textOf);
    for (const { document, sentence } of result.placed) console.log(`${relative('.', path)}  ${document}: ${sentence}`);
    for (const finding of result.findings) console.error(writeFinding(finding));
    if (result.source !== file.source) writeFileSync(path, result.source);
    placed += result.placed.length;
    refused += result.findings.length;
  }
}

for (const path of asked)
  if (!/\/(claims|contradictions)(\/[^/]*)?\.yaml$/.test(path)) console.error(`${join(path)} holds no anchors.`);
console.log(`${placed} placed, ${refused} refused`);
if (refused > 0) process.exitCode = 1;
