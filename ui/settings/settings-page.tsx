import type { ReactNode } from 'react';
import { PageTitle } from '../clio-page';
import { Button, ButtonLink } from '../kit/button';

type Part = { title: string; content: ReactNode };

type SettingsPageProps = { name: string; signOut: () => Promise<void>; parts: Part[] };

/** The settings, part by part, each with its own button; before them who is signed in, and the way out. */
export function SettingsPage({ name, signOut, parts }: SettingsPageProps) {
  return (
    <>
      <PageTitle>Settings</PageTitle>
      <p className="wrap-anywhere">
        Signed in as <strong className="font-semibold">{name}</strong>
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <ButtonLink href="/settings/account">Your account</ButtonLink>
        <form action={signOut}>
          <Button type="submit">Sign out</Button>
        </form>
      </div>
      <p className="mt-2 text-sm text-ink-soft">
        Name, password, recovery codes, time zone, your data and erasing are under your account.
      </p>
      {parts.map(({ title, content }) => (
        <section key={title} aria-label={title} className="mt-10">
          <h2 className="mb-5 border-b border-rule pb-2 font-serif text-xl font-semibold">{title}</h2>
          {content}
        </section>
      ))}
    </>
  );
}
