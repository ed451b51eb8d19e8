import { counted } from '../kit/number-words';
import { mixedUpTitle } from './titles';

/** `prompt`: the question on which it happens, where it is one, or where sentences mean nothing without it. */
export type MixedUpPair = { a: string; b: string; times: number; prompt: string | null };

const SHOWN_DOTS = 8;

/** Pairs that are taken for one another: the list is its own table, a dot is one time. */
export function MixedUp({ pairs }: { pairs: MixedUpPair[] }) {
  return (
    <section aria-labelledby="mixed-up" className="mt-14 break-inside-avoid print:mt-8">
      <h2 id="mixed-up" className="max-w-measure font-serif text-xl font-semibold md:text-2xl">
        {mixedUpTitle(pairs)}
      </h2>
      {pairs.length > 0 ? <Pairs pairs={pairs} /> : <NoneSoFar />}
    </section>
  );
}

function NoneSoFar() {
  return (
    <p className="mt-3 max-w-measure text-sm text-ink-soft">
      Two people, terms or views that you take for one another at least twice in half a year are named here. Wrong dates
      and figures are not: they are gaps.
    </p>
  );
}

function Pairs({ pairs }: { pairs: MixedUpPair[] }) {
  return (
    <>
      <table className="mt-5 w-full border-collapse">
        <caption className="sr-only">Pairs you have taken for one another in the last half year</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">The one</th>
            <th scope="col">The other</th>
            <th scope="col">How often</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ a, b, times, prompt }) => (
            <tr
              key={`${a} ${b}`}
              className="border-t border-hairline align-baseline last:border-b max-sm:block max-sm:py-2"
            >
              <th scope="row" className="py-2.5 pr-4 text-left font-medium max-sm:block max-sm:py-0">
                {a}
                {prompt && <span className="mt-0.5 block text-sm font-normal text-ink-soft">{prompt}</span>}
              </th>
              <td className="py-2.5 pr-4 font-medium max-sm:block max-sm:py-0">
                <span className="mr-2 font-normal text-ink-soft">and</span>
                {b}
              </td>
              <td className="py-2.5 text-right text-sm text-ink-soft max-sm:block max-sm:py-0 max-sm:text-left">
                <Dots times={times} />
                {times === 2 ? 'twice' : counted(times, 'time')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 max-w-measure text-sm text-ink-soft">
        In the last half year, at least twice, either way round.
      </p>
    </>
  );
}

/** A dot for each time, so that the list is seen at a glance. */
function Dots({ times }: { times: number }) {
  const shown = Math.min(times, SHOWN_DOTS);
  return (
    <svg aria-hidden="true" width={shown * 10} height={8} className="mr-3 inline-block fill-oxblood">
      {Array.from({ length: shown }, (_, index) => (
        <circle key={index} cx={index * 10 + 4} cy={4} r={3.5} />
      ))}
    </svg>
  );
}
