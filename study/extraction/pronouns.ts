import type { Reading } from './library';
import type { NameMention } from './name-mention';
import { personAt, type People } from './people';
import type { FoundPerson } from './proposals';

/**
 * Says of each sentence that opens with "He" or "His" (or "She", "Her") whom it means: the one person whom the sentence before it in the
 * paragraph names, or meant in the same way. Where that one names two people, or none, it is left open: a wrong name is worse than no card.
 */
export function pronounsRead(readings: Reading[], people: People): Reading[] {
  let last: FoundPerson | null = null;
  let block = '';
  return readings.map((reading) => {
    const { sentence, names } = reading;
    const own = `${sentence.document} ${sentence.block}`;
    if (own !== block) last = null;
    block = own;
    const opened = /^(He|She|His|Her) /.exec(sentence.text)?.[1] ?? null;
    const named = new Map(
      names.flatMap((name) => [personAt(people, name)]).flatMap((person) => (person ? [[person.id, person]] : [])),
    );
    const meant: FoundPerson | null = opened && last && suits(opened, last.name) ? last : null;
    const others = [...named.values()].filter((person) => person.id !== meant?.id);
    if (opened) last = others.length === 0 ? meant : null;
    else
      last =
        named.size === 1 && !names.some((name) => isPerhapsSomebody(name, people)) ? [...named.values()][0]! : null;
    return meant ? { ...reading, opensWith: meant } : reading;
  });
}

/** Two capitalised words that are nobody known and no place, either: they may be somebody's name. */
function isPerhapsSomebody(mention: NameMention, people: People): boolean {
  return personAt(people, mention) === null && / \p{Lu}/u.test(mention.name) && mention.vote > -3;
}

const WOMEN = new Set(
  `Mary Elizabeth Anne Ann Anna Catherine Katherine Jane Margaret Matilda Eleanor Isabella Joan Victoria Emma Emily Emmeline Sylvia Christabel Rosa Rosalind
  Marie Madame Charlotte Josephine Olympe Florence Frances Alice Edith Helen Louise Ellen Clara Bertha Eva Sophie Sophia Maria Theresa Golda Indira
  Margaretha Nancy Jeanne Simone Hannah Harriet Susan Eleonora Beatrice Barbara Dorothy Ruth Sarah Martha Mother Cleopatra Livia Agrippina Boudicca
  Aung Benazir Angela Winnie Nadezhda Alexandra Natalia`.split(/\s+/),
);

function suits(pronoun: string, name: string): boolean {
  return WOMEN.has(name.split(' ')[0]!) === /^(?:She|Her)$/.test(pronoun);
}
