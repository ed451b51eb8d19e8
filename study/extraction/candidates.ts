import { blockQuotes } from './block-quotes';
import type { Candidate, Found } from './candidate';
import { citationsOf } from './citation';
import { dateClaims } from './date-claims';
import { figureClaims } from './figure-claims';
import type { Library, Reading } from './library';
import { noteClaims } from './note-claims';
import { positionClaims } from './position-claims';
import type { Refusal } from './proposals';
import { refusalOf } from './refusal';
import { roleClaims } from './role-claims';
import { termClaims } from './term-claims';
import { whoClaims } from './who-claims';

const A_STEP = 50;

/** Everything that the rules read out of the documents, and what they gave up. Yields how far it is. */
export function* candidatesOf(library: Library): Generator<number, { candidates: Candidate[]; refusals: Refusal[] }> {
  const candidates: Candidate[] = [];
  const refusals: Refusal[] = [];
  const cited = citationsOf(library.readings);
  for (const [index, reading] of library.readings.entries()) {
    for (const found of fromReading(library, reading, index, cited)) {
      if ('candidate' in found) candidates.push(found.candidate);
      else refusals.push(refusalOf(found.refused, found.refused.rule));
    }
    if (index % A_STEP === 0) yield index / library.readings.length;
  }
  return { candidates, refusals };
}

function fromReading(
  library: Library,
  reading: Reading,
  index: number,
  cited: ReturnType<typeof citationsOf>,
): Found[] {
  const notes = noteClaims(library, reading);
  const headed = notes.some((found) => 'candidate' in found && found.candidate.cards[0]!.form === 'gap');
  return [
    ...notes,
    ...(headed ? [] : dateClaims(library, reading)),
    ...whoClaims(library, reading),
    ...roleClaims(library, reading),
    ...figureClaims(library, reading),
    ...termClaims(library, reading),
    ...positionClaims(library, reading, cited.get(reading) ?? cited.get(library.readings[index + 1]!) ?? null),
    ...blockQuotes(library, library.readings, index),
  ];
}
