import type { Card } from '@/study/card/card';
import type { AuthoredCollection } from '@/study/card/collection';
import { compileCollection } from '@/study/card/compile';
import { chooseOptions } from '@/study/card/options';

/** What a collection holds, as lines to print: counts by kind, essay, standing, theme and importance. */
export function contentFigures(authored: AuthoredCollection): string[] {
  const { claims, documents, debates, contradictions, decks } = authored;
  const { cards } = compileCollection(authored);
  const count = (name: string, of: string[]) => {
    const counts = new Map<string, number>();
    for (const key of of) counts.set(key, (counts.get(key) ?? 0) + 1);
    return `  by ${name}: ${
      [...counts]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([key, n]) => `${key} ${n}`)
        .join(' · ') || '–'
    }`;
  };
  const choices = cards.filter(({ wrong }) => wrong.length >= 2).length;
  const positions = claims.filter(({ kind }) => kind === 'position').length;
  return [
    `${authored.collection.title}: ${claims.length} claims, ${cards.length} cards (${choices} with options), ${positions} positions in ${debates.length} debates, ` +
      `${contradictions.length} contradictions, ${documents.length} documents, ${decks.length} decks`,
    count(
      'kind',
      claims.map(({ kind }) => kind),
    ),
    count(
      'standing',
      claims.map(({ standing }) => standing),
    ),
    count(
      'essay',
      claims.flatMap(({ anchors }) => [...new Set(anchors.map(({ document }) => document))]),
    ),
    count(
      'theme',
      claims.flatMap(({ themes }) => themes),
    ),
    `  right answer's rank among four: ${ranks(cards).join(' · ')} %`,
    count(
      'importance',
      claims.map(({ importance }) => String(importance)),
    ),
    ...withoutEvidence(authored),
  ];
}

/** A note and no refusal: a debate is written before its evidence is gathered. */
function withoutEvidence({ debates }: AuthoredCollection): string[] {
  const bare = debates.filter(({ evidence }) => evidence.length === 0).map(({ id }) => id);
  return bare.length > 0
    ? [`  debates without evidence: ${bare.length} of ${debates.length} (${bare.join(', ')})`]
    : [];
}

const SEEDS = 50;

/** How often, in per cent, the right answer stands first, second, third and last where four options are shown: even, if all is well. */
function ranks(cards: Card[]): number[] {
  const counts = [0, 0, 0, 0];
  for (const card of cards.filter(({ wrong }) => wrong.length >= 3)) {
    for (let seed = 0; seed < SEEDS; seed++) {
      counts[chooseOptions(card, { seed }).findIndex(({ key }) => key === card.answer.key)]! += 1;
    }
  }
  const all = Math.max(
    1,
    counts.reduce((sum, one) => sum + one, 0),
  );
  return counts.map((one) => Math.round((100 * one) / all));
}
