'use client';

import { ClioPage, PageTitle } from '@/ui/clio-page';
import { Button } from '@/ui/kit/button';

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <ClioPage signedIn={false}>
      <PageTitle above="A fault of ours">This page could not be made.</PageTitle>
      <p className="prose">
        What you answered is safe: it is on this device or with the server. Try again; if it stays, tell whoever looks
        after Clio here{error.digest ? `, with this number: ${error.digest}` : ''}.
      </p>
      <p className="mt-8">
        <Button weight="main" onClick={reset}>
          Try again
        </Button>
      </p>
    </ClioPage>
  );
}
