import Link from 'next/link';
import type { ComponentProps } from 'react';

/** `main`: the one thing to do on a page. `quiet`: the others. `bare`: a control inside a line of text. */
export type Weight = 'main' | 'quiet' | 'bare';

type ButtonProps = ComponentProps<'button'> & { weight?: Weight };

export function Button({ weight = 'quiet', type = 'button', className = '', ...rest }: ButtonProps) {
  return <button type={type} {...rest} className={`${buttonLook(weight)} ${className}`} />;
}

type ButtonLinkProps = ComponentProps<typeof Link> & { weight?: Weight };

/** A link that looks like a button, for what leads to another page. */
export function ButtonLink({ weight = 'quiet', className = '', ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={`${buttonLook(weight)} ${className}`} />;
}

function buttonLook(weight: Weight): string {
  const shape = 'inline-flex items-center justify-center gap-3 rounded-edge text-center font-medium transition-colors';
  const off =
    'disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60';
  switch (weight) {
    case 'main':
      return `${shape} ${off} min-h-12 bg-oxblood px-6 py-2 text-paper hover:bg-ink active:translate-y-px`;
    case 'quiet':
      return `${shape} ${off} min-h-12 border border-rule bg-sheet px-5 py-2 text-ink hover:border-ink hover:bg-wash active:translate-y-px`;
    case 'bare':
      return `${shape} ${off} min-h-11 min-w-6 text-ink underline decoration-rule decoration-1 underline-offset-[0.25em] hover:decoration-oxblood hover:decoration-2`;
  }
}
