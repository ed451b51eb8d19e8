/** The word by which a sentence is more or less than sure; null where it simply says so. */
export function certaintyOf(text: string): string | null {
  return CERTAINTY.exec(text)?.[0].toLowerCase() ?? null;
}

const CERTAINTY =
  /\b(?:allegedly|alleged|supposedly|probably|possibly|perhaps|reportedly|apparently|rumoured|certainly|undoubtedly|clearly|proved|proven|unproven|never been proven|it is claimed|claimed|may have|might have|must have|likely|unlikely|officially|denied|estimated|about|around|nearly|over|more than|some|at least|up to|approximately)\b/i;
