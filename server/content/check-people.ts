import { foldName } from '@/study/subject/fold-name';
import type { Actor } from '@/study/subject/actor';
import { findingAt, type Checking } from './checking';
import type { Finding } from './finding';

/** Whether everybody of the past is listed once: a second id of somebody says whose it is. */
export function checkPeople(checking: Checking, written: readonly Actor[]): Finding[] {
  const listed = checking.index.authored.actors;
  const at = ({ id }: Actor, message: string) => findingAt(checking, `actor/${id}`, 'same-person', message);
  return [
    ...written.flatMap((actor) =>
      actor.sameAs === undefined || listed.some(({ id }) => id === actor.sameAs)
        ? []
        : [at(actor, `there is nobody "${actor.sameAs}" whose second id it could be`)],
    ),
    ...listed.flatMap((actor, place) =>
      listed
        .slice(place + 1)
        .filter((other) => isSamePerson(actor, other))
        .map((other) => at(other, `looks the same person as ${actor.id}: keep one, and give the other "sameAs"`)),
    ),
  ];
}

/** One name, or a name that is another's variant while both lived the same years. */
function isSamePerson(a: Actor, b: Actor): boolean {
  if (foldName(a.name) === foldName(b.name)) return true;
  const years = ({ born, died }: Actor) => (born && died ? `${born.slice(0, 4)}/${died.slice(0, 4)}` : null);
  return years(a) !== null && years(a) === years(b) && (isVariantOf(a, b) || isVariantOf(b, a));
}

function isVariantOf({ name }: Actor, { variants }: Actor): boolean {
  return variants.some((variant) => foldName(variant) === foldName(name));
}
