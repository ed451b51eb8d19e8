import type { Actor } from '@/study/subject/actor';

/** What a circle is called on the screen. */
export const circleNames: Record<Actor['circle'], string> = {
  'bolshevik-leader': 'Bolshevik leaders',
  'police-chief': 'Heads of police',
  military: 'Soldiers',
  writer: 'Writers',
  historian: 'Historians',
  'foreign-leader': 'Foreign leaders',
  family: 'Family',
  'white-or-tsarist': 'Whites and tsarists',
  accused: 'The accused',
  other: 'Others',
};
