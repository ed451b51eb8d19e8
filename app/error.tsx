'use client';

import { BarePage } from '@/ui/kit/bare-page';

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <BarePage above="A fault of ours" title="This page could not be made." home="/">
      <p className="prose mt-5">
        What you answered is safe: it is on this device or with the server. Try again; if it stays, tell whoever looks
        after Clio here{error.digest ? `, with this number: ${error.digest}` : ''}.
      </p>
      <p className="mt-8">
        <button
          type="button"
          onClick={reset}
          className="min-h-12 rounded-edge bg-oxblood px-6 font-medium text-paper hover:bg-ink"
        >
          Try again
        </button>
        <a
          href="/today"
          className="ml-6 inline-flex min-h-12 items-center underline underline-offset-4 hover:text-oxblood"
        >
          Go to Today
        </a>
      </p>
    </BarePage>
  );
}
