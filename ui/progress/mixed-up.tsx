import { counted } from '../kit/number-words';
import { mixedUpTitle } from './titles';

export type MixedUpPair = { a: string; b: string; times: number };

/** Pairs that are taken for one another: the list is its own table, a dot is one time. */
export function MixedUp({ pairs }: { pairs: MixedUpPair[] }) {
  return (
    <section aria-labelledby="mixed-up" className="mt-14 break-inside-avoid print:mt-8">
      <h2 id="mixed-up" className="max-w-measure font-serif text-xl font-semibold md:text-2xl">
        {mixedUpTitle(pairs)}
      </h2>
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
          {pairs.map(({ a, b, times }) => (
            <tr
              key={`${a} ${b}`}
              className="border-t border-hairline align-baseline last:border-b max-sm:block max-sm:py-2"
            >
              <th scope="row" className="py-2.5 pr-4 text-left font-medium max-sm:block max-sm:py-0">
                {a}
              </th>
              <td className="py-2.5 pr-4 font-medium max-sm:block max-sm:py-0">
                <span aria-hidden="true" className="mr-2 text-ink-soft">
                  ↔
                </span>
                {b}
              </td>
              <td className="py-2.5 text-right text-sm text-ink-soft max-sm:block max-sm:py-0 max-sm:text-left">
                <span aria-hidden="true" className="mr-3 tracking-[0.2em] text-oxblood">
                  {'●'.repeat(Math.min(times, MOST_DOTS))}
                </span>
                {counted(times, 'time')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 max-w-measure text-sm text-ink-soft">
        In the last half year, at least twice, either way round.
      </p>
    </section>
  );
}

const MOST_DOTS = 8;
