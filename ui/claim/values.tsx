import type { Feedback, Standing } from '@/study/card/card';

type Value = Feedback['values'][number];

/** What each source gives for the same thing, side by side: the value, what it says, where it stands. */
export function Values({ standing, values }: { standing: Standing; values: Value[] }) {
  return (
    <table className="w-full max-w-measure border-collapse text-left text-sm">
      <caption className="pb-1 text-left font-semibold">
        {standing === 'corrected' ? 'What the sources have' : 'What each source says'}
      </caption>
      <tbody>
        {values.map((value) => (
          <tr key={`${value.document} ${value.value}`} className="border-t border-hairline align-baseline">
            <th scope="row" className="figures w-1/3 py-2 pr-4 font-serif text-base font-medium">
              {value.verdict === 'slip' ? (
                <s className="decoration-oxblood decoration-2">{value.value}</s>
              ) : (
                value.value
              )}
              <span className={`block font-sans text-xs font-semibold ${verdicts[value.verdict].colour}`}>
                {verdicts[value.verdict].word}
              </span>
            </th>
            <td className="py-2">
              {value.says}
              <span className="block text-xs text-ink-soft">{value.citation}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const verdicts: Record<Value['verdict'], { word: string; colour: string }> = {
  accepted: { word: 'Right', colour: 'text-moss' },
  rival: { word: 'Disputed', colour: 'text-ochre' },
  slip: { word: 'A slip', colour: 'text-oxblood' },
  unchecked: { word: 'Not checked', colour: 'text-ink-soft' },
};
