import Link from 'next/link';
import type { ReactNode } from 'react';

/** One of several ways to see the same page: the one it is seen in is underlined. */
export function ChoiceLink({ href, current, children }: { href: string; current: boolean; children: ReactNode }) {
  return (
    <Link
      prefetch={false}
      href={href}
      aria-current={current ? 'page' : undefined}
      className={`figures inline-flex min-h-11 items-center gap-1.5 border-b-2 ${current ? 'border-oxblood' : 'border-transparent text-ink-soft hover:border-rule hover:text-ink'}`}
    >
      {children}
    </Link>
  );
}
