import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { collectionSchema, type AuthoredCollection } from '@/study/card/collection';
import { writtenDeckSchema } from '@/study/card/deck';
import { joinedCardSchema, writtenClaimSchema } from '@/study/card/written-card';
import { contradictionSchema } from '@/study/claim/contradiction';
import { debateSchema } from '@/study/claim/debate';
import { referenceSchema } from '@/study/claim/reference';
import { documentSchema } from '@/study/source/document';
import { actorSchema } from '@/study/subject/actor';
import { eventSchema } from '@/study/subject/event';
import { placeSchema } from '@/study/subject/place';
import { termSchema } from '@/study/subject/term';
import { lineAt, parseAt, readContentFile, type ContentFile } from './content-file';
import type { Finding } from './finding';

/** Where each thing is written, by kind and id: `claim/kirov-murder-date`, `card/…`, `passage/…`. */
export type Places = Map<string, { file: string; line: number | null }>;

export type ReadCollection = {
  /** Whatever could be read: what fits no schema is left out and stands among the findings. Null without a collection.yaml. */
  authored: AuthoredCollection | null;
  places: Places;
  findings: Finding[];
};

/** The folders under `content/` that hold a collection. */
export function collectionFolders(contentFolder: string): string[] {
  if (!existsSync(contentFolder)) return [];
  return readdirSync(contentFolder)
    .map((name) => join(contentFolder, name))
    .filter((folder) => statSync(folder).isDirectory() && existsSync(join(folder, 'collection.yaml')))
    .sort();
}

/** Reads one collection, item by item, so that one author's slip does not hide another's. */
export function readCollection(folder: string): ReadCollection {
  const reading: Reading = { folder, places: new Map(), findings: [] };
  const authored = {
    documents: readSingles(reading, 'documents', 'document', documentSchema),
    actors: readList(reading, 'actors', 'actor', actorSchema),
    events: readList(reading, 'events', 'event', eventSchema),
    terms: readList(reading, 'terms', 'term', termSchema),
    places: readList(reading, 'places', 'place', placeSchema),
    references: readList(reading, 'references', 'reference', referenceSchema),
    debates: readList(reading, 'debates', 'debate', debateSchema),
    contradictions: readList(reading, 'contradictions', 'contradiction', contradictionSchema),
    claims: readList(reading, 'claims', 'claim', writtenClaimSchema),
    cards: readList(reading, 'cards', 'card', joinedCardSchema),
    decks: readList(reading, 'decks', 'deck', writtenDeckSchema),
  };
  const [collection] = readFiles(reading, 'collection', (file) =>
    readItem(reading, file, [], 'collection', collectionSchema),
  );
  const { places, findings } = reading;
  return { authored: collection ? { collection, ...authored } : null, places, findings };
}

/** The files of one list: `actors.yaml`, and every file of `actors/`. */
export function filesOf(folder: string, list: string): string[] {
  const single = join(folder, `${list}.yaml`);
  const several = join(folder, list);
  const inFolder = existsSync(several)
    ? readdirSync(several)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
    : [];
  return [...(existsSync(single) ? [single] : []), ...inFolder.map((name) => join(several, name))];
}

type Reading = { folder: string; places: Places; findings: Finding[] };

function readList<Schema extends z.ZodType>(
  reading: Reading,
  list: string,
  kind: string,
  schema: Schema,
): z.infer<Schema>[] {
  return readFiles(reading, list, (file) => {
    const written: unknown = file.yaml.toJS();
    if (written === null) return [];
    if (!Array.isArray(written)) {
      reading.findings.push({
        file: file.shown,
        line: 1,
        rule: 'schema',
        message: 'should be a list: begin each item with "- id:"',
      });
      return [];
    }
    return written.flatMap((_, index) => readItem(reading, file, [index], kind, schema));
  });
}

/** A folder with one thing to a file. */
function readSingles<Schema extends z.ZodType>(
  reading: Reading,
  list: string,
  kind: string,
  schema: Schema,
): z.infer<Schema>[] {
  return readFiles(reading, list, (file) => readItem(reading, file, [], kind, schema));
}

function readFiles<Item>(reading: Reading, list: string, read: (file: ContentFile) => Item[]): Item[] {
  return filesOf(reading.folder, list).flatMap((path) => {
    const { file, findings } = readContentFile(path);
    reading.findings.push(...findings);
    return findings.length > 0 ? [] : read(file);
  });
}

function readItem<Schema extends z.ZodType>(
  reading: Reading,
  file: ContentFile,
  path: number[],
  kind: string,
  schema: Schema,
): z.infer<Schema>[] {
  notePlaces(reading, file, path, kind);
  const { value, findings } = parseAt(file, path, schema);
  reading.findings.push(...findings);
  return value === null ? [] : [value as z.infer<Schema>];
}

/** Notes where the thing, and the cards and passages inside it, are written; an id that was there before is refused. */
function notePlaces(reading: Reading, file: ContentFile, path: number[], kind: string): void {
  const inner = { claim: ['cards', 'card'], document: ['summary', 'passage'] }[kind];
  const paths: [name: string, path: (string | number)[]][] = [[kind, path]];
  if (inner) {
    const items: unknown = file.yaml.getIn([...path, inner[0]!]);
    const count =
      items !== null && typeof items === 'object' && 'items' in items ? (items.items as unknown[]).length : 0;
    for (let index = 0; index < count; index++) paths.push([inner[1]!, [...path, inner[0]!, index]]);
  }
  for (const [name, at] of paths) {
    const id = `${name}/${String(file.yaml.getIn([...at, 'id']))}`;
    const place = { file: file.shown, line: lineAt(file, at) };
    const earlier = reading.places.get(id);
    if (earlier) {
      const message = `the id ${id} stands already in ${earlier.file}:${earlier.line}: an id names one thing`;
      reading.findings.push({ ...place, rule: 'id', message });
    } else reading.places.set(id, place);
  }
}
