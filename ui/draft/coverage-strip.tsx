import { counted } from '../kit/number-words';

type Part = { start: number; state: 'carded' | 'refused' | 'skipped' };

/** The document from its first part to its last, in a line: what became cards, what was refused, what was passed over. */
export function CoverageStrip({ parts, onChoose }: { parts: Part[]; onChoose: (start: number) => void }) {
  return (
    <figure className="mb-5">
      <figcaption className="figures mb-2 text-sm text-ink-soft">{becameOf(parts)}</figcaption>
      {parts.length <= MOST_BUTTONS ? (
        <div className="flex h-6 gap-px" role="group" aria-label="Passages">
          {parts.map(({ start, state }, at) => (
            <button
              key={start}
              type="button"
              tabIndex={-1}
              onClick={() => onChoose(start)}
              aria-label={`Passage ${at + 1}: ${words[state]}`}
              title={`Passage ${at + 1}: ${words[state]}`}
              className={`min-w-px grow ${looks[state]}`}
            />
          ))}
        </div>
      ) : (
        <div className="flex h-6" aria-hidden="true">
          {thinned(parts).map(({ start, state }) => (
            <span key={start} className={`min-w-px grow ${looks[state]}`} />
          ))}
        </div>
      )}
    </figure>
  );
}

/** "Of 26 passages, eleven have drafts and one has nothing to ask.": what there is none of is not said. */
function becameOf(parts: Part[]): string {
  const count = (state: Part['state']) => parts.filter((part) => part.state === state).length;
  const said = [
    { count: count('carded'), one: 'has drafts', many: 'have drafts' },
    { count: count('refused'), one: 'was refused', many: 'were refused' },
    { count: count('skipped'), one: 'has nothing to ask', many: 'have nothing to ask' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => counted(count, one, many));
  return `Of ${counted(parts.length, 'passage')}, ${new Intl.ListFormat('en-GB').format(said)}.`;
}

/** More do not fit a phone: the strip is then a picture alone, with its sentence. */
const MOST_BUTTONS = 300;

function thinned(parts: Part[]): Part[] {
  const step = Math.ceil(parts.length / MOST_BUTTONS);
  return parts.filter((_, at) => at % step === 0);
}

// Height says it as well as colour: full, half, a line.
const looks = {
  carded: 'bg-moss',
  refused: 'bg-linear-to-t from-ochre from-50% to-transparent to-50%',
  skipped: 'border-b-2 border-hairline',
};

const words = { carded: 'has drafts', refused: 'refused', skipped: 'nothing to ask' };
