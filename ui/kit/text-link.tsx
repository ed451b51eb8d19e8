import Link from 'next/link';
import type { ComponentProps } from 'react';

/** A link in running text. */
export function TextLink({ className = '', ...rest }: ComponentProps<typeof Link>) {
  return <Link {...rest} className={`text-link ${className}`} />;
}

/** The same where a page has hundreds: an ordinary link, of which the browser's script need know nothing. */
export function PlainLink({ className = '', ...rest }: ComponentProps<'a'>) {
  return <a {...rest} className={`text-link ${className}`} />;
}
