import fs from 'node:fs';
import path from 'node:path';
import type { DocumentId } from '../../ids';
import type { CanonicalText } from '../canonical-text';
import { blocksOfPlainText } from '../plain-blocks';
import { propose } from '../propose';

/** A text as a document, its blocks told by their looks. */
export function aText(
  text: string,
  { document = 'handout', author = '' }: { document?: string; author?: string } = {},
): CanonicalText {
  return {
    document: document as DocumentId,
    title: document,
    author,
    year: null,
    text,
    blocks: blocksOfPlainText(text),
  };
}

/** The cards that a text gives, as "prompt → answer". */
export function cardsOf(text: string): string[] {
  return propose([aText(text)]).drafts.flatMap(({ cards }) =>
    cards.map(({ prompt, answerText }) => `${prompt} → ${answerText}`),
  );
}

export function rulesOf(text: string): string[] {
  return propose([aText(text)]).refusals.map(({ rule }) => rule);
}

const folder = path.join(import.meta.dirname, 'documents');

/** The documents written for the tests, by name: several periods and styles. */
export function writtenDocuments(): CanonicalText[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => aText(fs.readFileSync(path.join(folder, file), 'utf8'), { document: file.replace('.txt', '') }));
}
