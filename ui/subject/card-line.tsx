import type { HowWell } from '@/study/progress/how-well';
import { HowWellMark } from '../card/how-well';

export type CardInBrief = { id: string; prompt: string; answer: string; howWell: HowWell | null };

/** What a card asks; its answer one key away, so that a list can be used to test oneself. */
export function CardLine({ card: { prompt, answer, howWell } }: { card: CardInBrief }) {
  return (
    <li className="py-2.5">
      <p className="font-serif leading-snug">{prompt}</p>
      <details className="point-answer text-sm">
        <summary>Show the answer</summary>
        <p>{answer}</p>
      </details>
      {howWell && <HowWellMark howWell={howWell} />}
    </li>
  );
}
