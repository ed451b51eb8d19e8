import { normalise } from '@/study/source/normalise';
import { wordsOf } from '@/study/card/stem';
import type { WrittenClaim } from '@/study/card/written-card';
import { findingAt, type Checking } from './checking';
import type { Finding } from './finding';

/** A phrase shows how somebody puts it; more than this many words would be their text. */
export const LONGEST_PHRASE_WORDS = 8;

/** Words given as a holder's stand, letter by letter, in a sentence that the claim points to, and are few. */
export function checkPhrases(checking: Checking): Finding[] {
  return checking.index.authored.claims.flatMap((claim) => {
    const phrase = claim.position?.phrase;
    if (phrase === undefined) return [];
    const told = (message: string) => findingAt(checking, `claim/${claim.id}`, 'phrase', message);
    const words = wordsOf(phrase).length;
    return [
      ...(words > LONGEST_PHRASE_WORDS
        ? [told(`"${phrase}" has ${words} words; at most ${LONGEST_PHRASE_WORDS}`)]
        : []),
      ...(isMissing(checking, claim, phrase) ? [told(`"${phrase}" stands in no sentence that it points to`)] : []),
    ];
  });
}

/** Known only of texts that somebody has. */
function isMissing({ originals }: Checking, { anchors }: WrittenClaim, phrase: string): boolean {
  const sentences = anchors.flatMap((anchor) => {
    const text = originals.texts.get(anchor.document);
    return anchor.kind === 'placed' && text !== undefined ? [normalise(text.slice(anchor.start, anchor.end)).text] : [];
  });
  return sentences.length > 0 && !sentences.some((sentence) => sentence.includes(normalise(phrase).text));
}
