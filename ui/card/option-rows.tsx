import type { Option, WrongOption } from '@/study/card/card';

/** An option as it is shown: the right one, or a wrong one that knows what it is true of. */
export type ShownOption = { option: Option | WrongOption; right: boolean };

type OptionRowsProps = {
  options: ShownOption[];
  /** Why the right one is right, where every option has its reason. */
  because: string | null;
  answered: boolean;
  /** The key picked; null while the question is open, and where the student gave it up. */
  picked: string | null;
  onPick: (key: string) => void;
};

/** Multiple choice: full-width rows, each with its key in a square. Once picked, right and wrong are told by mark and word. */
export function OptionRows({ options, because, answered, picked, onPick }: OptionRowsProps) {
  return (
    <ol className="divide-y divide-hairline border-y border-hairline" aria-label="Options">
      {options.map(({ option, right }, index) => (
        <li key={option.key}>
          {!answered ? (
            <button
              type="button"
              onClick={() => onPick(option.key)}
              aria-keyshortcuts={String(index + 1)}
              className="group relative -mx-3 flex min-h-14 w-[calc(100%+1.5rem)] items-center gap-4 px-3 py-2.5 text-left hover:bg-wash active:bg-wash"
            >
              <KeySquare>{index + 1}</KeySquare>
              <span className="font-serif text-[1.12rem] leading-snug">{option.text}</span>
            </button>
          ) : (
            <AnsweredRow
              option={option}
              right={right}
              because={because}
              picked={option.key === picked}
              number={index + 1}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

function AnsweredRow(props: {
  option: Option | WrongOption;
  right: boolean;
  because: string | null;
  picked: boolean;
  number: number;
}) {
  const { option, right, picked, number } = props;
  const trueOf = 'trueOf' in option ? option.trueOf : null;
  const because = right ? props.because : 'because' in option ? option.because : null;
  return (
    <div className="flex min-h-14 items-start gap-4 py-3">
      {right ? (
        <Mark colour="border-moss bg-moss" path="M3 8.500 6.500 12 13 4.500" />
      ) : picked ? (
        <Mark colour="border-oxblood bg-oxblood" path="M4 4l8 8M12 4l-8 8" />
      ) : (
        <KeySquare faded>{number}</KeySquare>
      )}
      <div className="pt-0.5">
        <p className={`font-serif text-[1.12rem] leading-snug ${right || picked ? '' : 'text-ink-soft'}`}>
          {option.text}
          {right && <Word className="text-moss">{picked ? 'Right' : 'The answer'}</Word>}
          {!right && picked && <Word className="text-oxblood">Your pick</Word>}
        </p>
        {because && <p className="animate-arrive text-sm text-ink-soft">{because}</p>}
        {trueOf && (
          <p className="animate-arrive text-sm text-ink-soft">
            {!describesItself(option) && <em className="italic-serif">true of </em>}
            {trueOf}
          </p>
        )}
      </div>
    </div>
  );
}

/** What is told of a person is who they were, of a term what it means: sentences of their own. */
function describesItself({ key }: Option): boolean {
  return key.startsWith('actor/') || key.startsWith('term/');
}

function Word({ className, children }: { className: string; children: string }) {
  return <span className={`ml-3 font-sans text-sm font-semibold whitespace-nowrap ${className}`}>{children}</span>;
}

function KeySquare({ children, faded = false }: { children: number; faded?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={`figures inline-flex size-7 shrink-0 items-center justify-center rounded-edge border text-sm ${
        faded ? 'border-hairline text-ink-soft' : 'border-rule bg-sheet group-hover:border-ink'
      }`}
    >
      {children}
    </span>
  );
}

function Mark({ colour, path }: { colour: string; path: string }) {
  return (
    <span
      aria-hidden="true"
      className={`inline-flex size-7 shrink-0 items-center justify-center rounded-edge border ${colour}`}
    >
      <svg viewBox="0 0 16 16" className="size-4 fill-none stroke-paper stroke-2">
        <path d={path} />
      </svg>
    </span>
  );
}
