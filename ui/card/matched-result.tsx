import { markPairs, readPairs, type MatchingForm } from '@/study/card/matching';
import { ResultMark } from './result-mark';

/** Every pair as it belongs together; beside what was matched otherwise, with what. */
export function MatchedResult({ form, given }: { form: MatchingForm; given: string | null }) {
  const pairs = readPairs(given);
  return (
    <ol aria-label="The pairs" className="animate-arrive divide-y divide-hairline border-y border-hairline">
      {markPairs(form, pairs ?? {}).map(({ pair: { left, right }, given: chosen, right: isRight }) => (
        <li key={left.key} className="flex items-start gap-4 py-2.5">
          <ResultMark kind={pairs === null ? 'none' : isRight ? 'right' : 'wrong'} />
          <div>
            <p className="font-serif text-[1.08rem] leading-snug">
              <span className="font-semibold">{left.text}</span>
              <span className="block">{right.text}</span>
            </p>
            {!isRight && chosen && <p className="text-sm text-ink-soft">You had: {chosen.text}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
