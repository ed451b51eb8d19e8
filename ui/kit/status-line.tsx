import type { ReactNode } from 'react';

/** A line whose changes are read out politely. It stays in the page while empty: a region that appears with its text is not read. */
export function StatusLine({ children, className = '' }: { children: ReactNode; className?: string }) {
  return (
    <p role="status" className={`min-h-6 text-sm text-ink-soft ${className}`}>
      {children}
    </p>
  );
}
