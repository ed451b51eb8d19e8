import type { ReactNode } from 'react';

type ChoiceProps = {
  name: string;
  legend: string;
  hint?: ReactNode;
  chosen: string;
  options: { value: string; label: string; hint?: string }[];
};

/** One of a few, all in sight: radio buttons as full-width rows. */
export function Choice({ name, legend, hint, chosen, options }: ChoiceProps) {
  return (
    <fieldset className="flex flex-col gap-1" aria-describedby={hint ? `choice-${name}-hint` : undefined}>
      <legend className="font-medium">{legend}</legend>
      {hint && (
        <p id={`choice-${name}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <div className="mt-2 divide-y divide-hairline border-y border-hairline">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-12 cursor-pointer items-baseline gap-3 px-1 py-3 hover:bg-wash"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === chosen}
              className="size-[1.1rem] shrink-0 translate-y-0.5 accent-oxblood"
            />
            <span>
              {option.label}
              {option.hint && <span className="block text-sm text-ink-soft">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
