import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DocumentId } from '@/study/ids';
import type { Document } from '@/study/source/document';

/** The texts that documents point into, as far as somebody has put them into a folder; matched by digest, never by name. */
export type Originals = { folder: string; texts: Map<DocumentId, string> };

/** The folder for a checkout where nothing is said: beside it, under `shared/sources`. */
export function originalsFolder(named: string | undefined): string {
  return resolve(named || '../shared/sources');
}

/** Reads every text file of the folder (not below it); an absent folder holds no originals. */
export function readOriginals(folder: string, documents: Document[]): Originals {
  const texts = new Map<DocumentId, string>();
  if (!existsSync(folder)) return { folder, texts };
  const bySha256 = new Map(documents.map((document) => [document.original.sha256, document.id]));
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!/\.(txt|md)$/.test(name) || statSync(path).size > LARGEST_BYTES) continue;
    const bytes = readFileSync(path);
    const document = bySha256.get(createHash('sha256').update(bytes).digest('hex'));
    if (document) texts.set(document, bytes.toString('utf8'));
  }
  return { folder, texts };
}

const LARGEST_BYTES = 20_000_000;
