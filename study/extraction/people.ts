import { distance } from 'fastest-levenshtein';
import type { ActorId } from '../ids';
import type { Actor } from '../subject/actor';
import { GIVEN_NAMES, PLACES } from './lexicon/names';
import type { NameMention } from './name-mention';
import type { FoundPerson } from './proposals';

/** All that is known of whom the documents name. `byName` leads from a spelling to the person; what is ambiguous leads nowhere. */
export type People = {
  people: Map<string, FoundPerson>;
  byName: Map<string, string>;
  documents: Map<string, Set<string>>;
};

/**
 * Merges spellings into people: full names by surname with compatible given names and at most a letter or two between them; bare
 * surnames join the one person who bears them, or the one named far more often. Names of a shelf are taken over.
 */
export function peopleOf(mentions: { document: string; mention: NameMention }[], actors: readonly Actor[]): People {
  const tallies = tallied(mentions);
  const known = new Map(
    actors.flatMap((actor) => [actor.name, ...actor.variants].map((name) => [fold(name), actor] as const)),
  );
  const names = [...tallies.keys()].sort(byCodeUnit);
  const full = names.filter((name) => isFull(name) && (tallies.get(name)!.vote > 0 || known.has(fold(name))));
  const clusters: string[][] = [];
  // Only surnames of one initial are ever compared: a library of five million characters has thousands of names.
  const byInitial = new Map<string, string[][]>();
  for (const name of full.sort((a, b) => tallies.get(b)!.count - tallies.get(a)!.count || byCodeUnit(a, b))) {
    const initials =
      isRegnal(name) || known.has(fold(name)) ? [...byInitial.keys()].sort(byCodeUnit) : [surnameOf(name)[0]!];
    const own = initials
      .flatMap((initial) => byInitial.get(initial) ?? [])
      .find((cluster) => cluster.every((other) => samePerson(other, name, known)));
    if (own) own.push(name);
    else {
      const cluster = [name];
      clusters.push(cluster);
      const initial = surnameOf(name)[0]!;
      byInitial.set(initial, [...(byInitial.get(initial) ?? []), cluster]);
    }
  }
  const bearersOf = new Map<string, Set<string[]>>();
  for (const cluster of clusters) {
    for (const name of cluster) {
      for (const short of isRegnal(name) ? [surnameOf(name), given(name)] : [surnameOf(name)])
        bearersOf.set(short, (bearersOf.get(short) ?? new Set()).add(cluster));
    }
  }
  // "Ramsey" where the document has one David Ramsay: a letter's difference in a long name.
  const misspelt = (name: string): string[][] => {
    if (name.length < 6) return [];
    const near = full.filter(
      (other) =>
        likeSpelt(surnameOf(other), name) &&
        [...tallies.get(other)!.documents].some((document) => tallies.get(name)!.documents.has(document)),
    );
    const own = new Set(near.flatMap((other) => [...(bearersOf.get(surnameOf(other)) ?? [])]));
    return own.size === 1 ? [...own] : [];
  };
  const bareClusters: string[][] = [];
  for (const name of names.filter((other) => !isFull(other))) {
    const { count, vote } = tallies.get(name)!;
    const total = (cluster: string[]) => cluster.reduce((sum, other) => sum + (tallies.get(other)?.count ?? 0), 0);
    const ranked = [...(bearersOf.get(name) ?? misspelt(name))].sort(
      (a, b) => total(b) - total(a) || byCodeUnit(a[0]!, b[0]!),
    );
    // "Bernard" alone may be a given name: he is the Bernard of another document only if this one knows him.
    const here = tallies.get(name)!.documents;
    const near = (cluster: string[]) =>
      cluster.some((other) => [...(tallies.get(other)?.documents ?? [])].some((document) => here.has(document)));
    if (GIVEN_NAMES.has(name) && ranked.length > 0 && !near(ranked[0]!)) continue;
    const placeLike = PLACES.has(name) && vote < 0;
    if (ranked.length === 1 && !isRegnal(ranked[0]![0]!) && !placeLike) ranked[0]!.push(name);
    else if (ranked.length > 1 && !placeLike && total(ranked[0]!) >= 4 * total(ranked[1]!)) ranked[0]!.push(name);
    else if (
      ranked.length === 0 &&
      (known.has(fold(name)) || (vote >= 2 && vote / count > 0.25 && !GIVEN_NAMES.has(name) && !PLACES.has(name)))
    ) {
      const alike = bareClusters.find((cluster) => cluster.some((other) => likeSpelt(other, name)));
      if (alike) alike.push(name);
      else {
        const cluster = [name];
        clusters.push(cluster);
        bareClusters.push(cluster);
      }
    }
  }
  return arranged(clusters, tallies, known);
}

export function personAt(people: People, mention: NameMention): FoundPerson | null {
  const id = people.byName.get(mention.name);
  return id === undefined ? null : people.people.get(id)!;
}

type Tally = { count: number; vote: number; documents: Set<string> };

function tallied(mentions: { document: string; mention: NameMention }[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { document, mention } of mentions) {
    const tally = tallies.get(mention.name) ?? { count: 0, vote: 0, documents: new Set() };
    tally.count++;
    tally.vote += mention.vote;
    tally.documents.add(document);
    tallies.set(mention.name, tally);
  }
  return tallies;
}

function arranged(clusters: string[][], tallies: Map<string, Tally>, known: Map<string, Actor>): People {
  const people: People = { people: new Map(), byName: new Map(), documents: new Map() };
  const made = clusters.map((cluster) => {
    const actor = cluster.map((name) => known.get(fold(name))).find((found) => found !== undefined);
    const best = [...cluster].sort((a, b) => worth(b, tallies) - worth(a, tallies) || byCodeUnit(a, b))[0]!;
    const name = actor?.name ?? best;
    return {
      id: actor?.id ?? slugOf(name),
      name,
      cluster,
      variants: [...new Set([...(actor?.variants ?? []), ...cluster])]
        .filter((variant) => variant !== name)
        .sort(byCodeUnit),
    };
  });
  for (const { id, name, cluster, variants } of made.sort((a, b) => byCodeUnit(a.id, b.id))) {
    const mentions = cluster.reduce((sum, variant) => sum + (tallies.get(variant)?.count ?? 0), 0);
    const before = people.people.get(id);
    people.people.set(id, {
      id: id as ActorId,
      name,
      variants: [...new Set([...(before?.variants ?? []), ...variants])],
      mentions: mentions + (before?.mentions ?? 0),
      roles: [],
    });
    const documents = people.documents.get(id) ?? new Set<string>();
    for (const variant of cluster) {
      people.byName.set(variant, id);
      for (const document of tallies.get(variant)?.documents ?? []) documents.add(document);
    }
    people.documents.set(id, documents);
  }
  return people;
}

/** The fullest spelling that is not rare: given names count, and how often it is met. */
function worth(name: string, tallies: Map<string, Tally>): number {
  return (
    Math.min(name.split(' ').length, 3) * 4 + Math.log2(1 + (tallies.get(name)?.count ?? 0)) - (/\./.test(name) ? 3 : 0)
  );
}

function samePerson(a: string, b: string, known: Map<string, Actor>): boolean {
  const [left, right] = [known.get(fold(a)), known.get(fold(b))];
  if (left && right) return left.id === right.id;
  if (isRegnal(a) || isRegnal(b)) return fold(a) === fold(b);
  // "John VIII Palaeologus", "John VIII Palaiologos": the numeral tells who it is.
  const [reign, other] = [reignOf(a), reignOf(b)];
  if (reign !== null || other !== null) return reign === other && surnameOf(a).slice(0, 3) === surnameOf(b).slice(0, 3);
  const sameSurname = surnameOf(a) === surnameOf(b);
  if (!sameSurname && !likeSpelt(surnameOf(a), surnameOf(b))) return false;
  return compatibleGiven(given(a), given(b), sameSurname);
}

/** Where the surnames differ, the given names must not; an initial stands for any name that begins with it. */
function compatibleGiven(a: string, b: string, sameSurname: boolean): boolean {
  if (fold(a) === fold(b)) return true;
  const initial = /^\p{Lu}\.?$/u;
  const initials = /^(?:\p{Lu}\.?){1,3}$/u;
  if (sameSurname && (initial.test(a) || initials.test(a) || initial.test(b) || initials.test(b))) return a[0] === b[0];
  return sameSurname && likeSpelt(a, b);
}

function likeSpelt(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 5) return false;
  return distance(fold(a), fold(b)) <= (Math.min(a.length, b.length) >= 8 ? 2 : 1);
}

function isFull(name: string): boolean {
  return name.includes(' ');
}

function isRegnal(name: string): boolean {
  return / (?:[IVX]+|the Great)$/.test(name);
}

function reignOf(name: string): string | null {
  return /^\p{L}+ [IVX]+(?= \p{Lu})/u.exec(name)?.[0] ?? null;
}

function surnameOf(name: string): string {
  return name.split(' ').at(-1)!;
}

function given(name: string): string {
  return name.split(' ')[0]!;
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

export function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  return slug === '' ? 'unnamed' : slug;
}

/** Never by locale: the order must be the same everywhere. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
