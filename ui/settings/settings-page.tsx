import type { ReactNode } from 'react';
import { PageTitle } from '../clio-page';
import { TextLink } from '../kit/text-link';

type Part = { title: string; content: ReactNode };

/** The settings, part by part, each with its own button. */
export function SettingsPage({ parts }: { parts: Part[] }) {
  return (
    <>
      <PageTitle>Settings</PageTitle>
      <p className="prose mb-4">
        Time zone, password, signing out, export and erasing are under{' '}
        <TextLink href="/settings/account">you and your password</TextLink>.
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
