'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from './button';

type SubmitButtonProps = Omit<ComponentProps<typeof Button>, 'type'> & {
  /** What it says while the form is on its way. */ pending: string;
};

/** Sends the form it stands in, once. */
export function SubmitButton({ pending, children, ...rest }: SubmitButtonProps) {
  const { pending: sending } = useFormStatus();
  return (
    <Button {...rest} type="submit" aria-disabled={sending} onClick={(event) => sending && event.preventDefault()}>
      {sending ? pending : children}
    </Button>
  );
}
