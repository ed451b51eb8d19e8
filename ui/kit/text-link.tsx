import Link from 'next/link';
import type { ComponentProps } from 'react';

/** A link in running text: the ink's own colour, a thin line under it that grows stronger under the pointer. */
export function TextLink({ className = '', ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      {...rest}
      className={`underline decoration-rule decoration-1 underline-offset-[0.2em] hover:decoration-oxblood hover:decoration-2 focus-visible:text-oxblood ${className}`}
    />
  );
}
