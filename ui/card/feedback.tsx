import type { Card } from '@/study/card/card';
import { StandingMark } from '../claim/standing-mark';
import { Values } from '../claim/values';

/** After the answer: the point in a sentence, whose it is, what the sources give where they differ, what settled it. */
export function Feedback({ card }: { card: Card }) {
  const { point, note, whoSaysSo, values, settledBy } = card.feedback;
  // Whose slip it is: the mark stands under the point, which is right.
  const slips = values.filter(({ verdict }) => verdict === 'slip').map(({ citation }) => citation.split(',')[0]);
  return (
    <div className="space-y-4 [overflow-wrap:anywhere]">
      {!isShownWhole(card) && <p className="prose">{point}</p>}
      {card.standing === 'corrected' && (
        <p className="flex flex-wrap items-center text-sm">
          <StandingMark standing="corrected" />
          {slips.length > 0 && <span className="text-ink-soft">: {slips.join(', ')}</span>}
        </p>
      )}
      {note && <p className="prose text-ink-soft">{note}</p>}
      {whoSaysSo && (
        <p className="text-sm">
          <span className="font-semibold text-plum">Who says so</span> {whoSaysSo}
        </p>
      )}
      {values.length > 0 && <Values standing={card.standing} values={values} />}
      {settledBy && (
        <p className="max-w-measure text-sm">
          <span className="font-semibold text-prussian">Checked against</span> {settledBy}
        </p>
      )}
    </div>
  );
}

/** An order with its dates, or pairs, say all that their claims say. */
function isShownWhole({ form }: Card): boolean {
  return form.kind === 'ordering' || form.kind === 'matching';
}
