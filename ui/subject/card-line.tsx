import type { HowWell } from '@/study/progress/how-well';
import { HowWellMark } from '../card/how-well';

export type CardInBrief = { id: string; prompt: string; answer: string; howWell: HowWell | null };

/** What a card asks; its answer one key away, so that a list can be used to test oneself. */
export function CardLine({ card: { prompt, answer, howWell } }: { card: CardInBrief }) {
  return (
    <li className="py-2.5">
      <p className="font-serif leading-snug">{prompt}</p>
      <details className="text-sm">
        <summary className="inline-flex min-h-9 cursor-pointer items-center underline decoration-rule underline-offset-[0.2em] hover:decoration-oxblood">
          Show the answer
        </summary>
        <p className="font-serif text-base font-semibold">{answer}</p>
      </details>
      {howWell && <HowWellMark howWell={howWell} />}
    </li>
  );
}
