'use client';

import { useActionState, useEffect, useRef, type ReactNode } from 'react';
import { Button, type Weight } from '../kit/button';
import { Notice } from '../kit/notice';

/** What a form was told by its action. */
export type FormState =
  | { kind: 'untouched' }
  | { kind: 'done'; message: string }
  | { kind: 'refused'; message: string; fields: Readonly<Record<string, string>>; written: Record<string, string> };

export type FormAction<Extra extends object = object> = (
  state: FormState & Partial<Extra>,
  form: FormData,
) => Promise<FormState & Partial<Extra>>;

export type FormFields = {
  /** What is wrong with a field, by its name. */
  errors: Readonly<Record<string, string>>;
  /** What was written before, where the page had to be made anew (no JavaScript). */
  written: Record<string, string>;
};

type ActionFormProps<Extra extends object> = {
  action: FormAction<Extra>;
  submit: string;
  pending: string;
  weight?: Weight;
  /** Above the form, for as long as there is one. */
  title?: ReactNode;
  children?: (fields: FormFields) => ReactNode;
  /** In place of the form once it has worked, where there is more to say than a line. */
  whenDone?: (state: FormState & Partial<Extra>) => ReactNode;
};

/**
 * A form with one action. Nothing written is lost when it is refused; what is wrong stands at its field, and the first such
 * field gets the focus, or the sentence at the top where it is no field's. That it has worked stands beside the button, where whoever
 * pressed it is looking. Works without JavaScript as a plain form.
 */
export function ActionForm<Extra extends object = object>(props: ActionFormProps<Extra>) {
  const { action, submit, pending, weight = 'main', title, children, whenDone } = props;
  // Extra is only looked at when it has worked; useActionState cannot follow a generic state.
  const [state, formAction, isPending] = useActionState<FormState, FormData>(action as unknown as FormAction, {
    kind: 'untouched',
  });
  const form = useRef<HTMLFormElement>(null);
  const refusal = useRef<HTMLDivElement>(null);
  const emptying = useRef(false);

  useEffect(() => {
    if (state.kind === 'refused')
      (form.current?.querySelector<HTMLElement>('[aria-invalid]') ?? refusal.current)?.focus();
    if (state.kind !== 'done' || !form.current) return;
    emptying.current = true;
    form.current.reset();
    emptying.current = false;
  }, [state]);

  if (state.kind === 'done' && whenDone) return whenDone(state as FormState & Partial<Extra>);
  const refused = state.kind === 'refused' ? state : null;
  return (
    <>
      {title}
      <form
        ref={form}
        action={formAction}
        noValidate
        // React empties a form after its action, refused or not: only we do, once it has worked.
        onReset={(event) => !emptying.current && event.preventDefault()}
        className="flex max-w-[26rem] flex-col gap-5"
      >
        {refused && (
          <div ref={refusal} tabIndex={-1}>
            <Notice tone="error" announced>
              {refused.message}
            </Notice>
          </div>
        )}
        {children?.({ errors: refused?.fields ?? {}, written: refused?.written ?? {} })}
        {state.kind === 'done' && (
          <Notice tone="done" announced>
            {state.message}
          </Notice>
        )}
        <div>
          <Button type="submit" weight={weight} aria-disabled={isPending} className="max-sm:w-full">
            {isPending ? pending : submit}
          </Button>
        </div>
      </form>
    </>
  );
}
