import type { ComponentProps, ReactNode } from 'react';
import { PageFrame } from './kit/page-frame';
import type { Place } from './kit/navigation';
import { TextLink } from './kit/text-link';
import { SearchButton } from './search/search-button';

type ClioPageProps = {
  /** Somebody is signed in: they get the places to go to, others a way in. */
  signedIn: boolean;
  /** Whoever is on the page of the one way in needs only the other. */
  isAlready?: 'signing in' | 'signing up';
  width?: 'reading' | 'margin';
  children: ReactNode;
};

/** The frame of every page of Clio but the review, which has the room to itself. */
export function ClioPage({ signedIn, isAlready, width = 'reading', children }: ClioPageProps) {
  return (
    <PageFrame
      home={signedIn ? '/today' : '/'}
      places={signedIn ? places : []}
      width={width}
      aside={
        <div className="flex items-baseline gap-x-5 sm:gap-x-6">
          <SearchButton />
          {!signedIn && isAlready !== 'signing in' && <WayIn href="/sign-in">Sign in</WayIn>}
          {!signedIn && isAlready !== 'signing up' && (
            // Beside the other there is no room for it on the narrowest phones; the sign-in page leads on to it.
            <WayIn href="/sign-up" className={isAlready ? '' : 'max-[22.5rem]:hidden'}>
              Sign up
            </WayIn>
          )}
        </div>
      }
    >
      {children}
    </PageFrame>
  );
}

/** Not offered to whoever reads their recovery codes: the page is that of signing up, but they are signed in. */
function WayIn({ className = '', ...rest }: ComponentProps<typeof TextLink>) {
  return (
    <TextLink
      {...rest}
      prefetch={false}
      className={`inline-flex min-h-11 items-center whitespace-nowrap [body:has(#recovery-codes)_&]:hidden ${className}`}
    />
  );
}

/** The head of a page: what it is, in small type, above its title. */
export function PageTitle({ above, children }: { above?: ReactNode; children: ReactNode }) {
  return (
    <div className="mb-6">
      {above && <p className="running-head mb-2">{above}</p>}
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{children}</h1>
    </div>
  );
}

const glyph = { width: 22, height: 22, viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 };

const places: Place[] = [
  {
    href: '/today',
    name: 'Today',
    glyph: (
      <svg {...glyph}>
        <path d="M12 6.5C10 5 7 4.5 3.5 4.5v13c3.500 0 6.500.5 8.500 2 2-1.500 5-2 8.500-2v-13C17 4.500 14 5 12 6.500zm0 0v13" />
      </svg>
    ),
  },
  {
    href: '/library',
    name: 'Library',
    glyph: (
      <svg {...glyph}>
        <path d="M4.500 4.500h4v15h-4zM8.500 4.500h4v15h-4zM13.500 5.500l3.800-1 3.700 14.500-3.800 1z" />
      </svg>
    ),
  },
  {
    href: '/progress',
    name: 'Progress',
    glyph: (
      <svg {...glyph}>
        <path d="M4 4.5v15h16M7.5 15.500l4-4.500 3 2.500 4.500-6.500" />
      </svg>
    ),
  },
  {
    href: '/settings',
    name: 'Settings',
    glyph: (
      <svg {...glyph}>
        <path d="M4 7h9M17 7h3M4 12h3M11 12h9M4 17h10M18 17h2" />
        <circle cx="15" cy="7" r="2" />
        <circle cx="9" cy="12" r="2" />
        <circle cx="16" cy="17" r="2" />
      </svg>
    ),
  },
];
