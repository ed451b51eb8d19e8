import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { z } from 'zod';

import { readNextPath } from '@/server/auth/next-path';
import { contextOfRequest } from '@/server/context';
import { ClioPage, PageTitle } from '@/ui/clio-page';
import { Notice } from '@/ui/kit/notice';
import { TextLink } from '@/ui/kit/text-link';
import { ErasingNotice } from '@/ui/person/erasing-notice';
import { SignInForm } from '@/ui/person/sign-in-form';

import { signInAction } from './actions';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next, error, erasing } = await searchParams;
  const day = z.iso.date().safeParse(erasing).data;
  const path = typeof next === 'string' ? next : '';
  if ((await contextOfRequest()).person) redirect(readNextPath(path));
  return (
    <ClioPage signedIn={false} isAlready="signing in">
      <PageTitle>Sign in</PageTitle>
      <div className="flex flex-col gap-8">
        {error && (
          <Notice tone="error">That did not work. Please check the name and the password and try again.</Notice>
        )}
        {day && <ErasingNotice day={day} />}
        <SignInForm action={signInAction} next={path} />
        <p className="space-y-2">
          New here? <TextLink href="/sign-up">Sign up</TextLink>.{' '}
          <span className="block">
            Forgotten your password? <TextLink href="/recover">Use a recovery code</TextLink>.
          </span>
        </p>
      </div>
    </ClioPage>
  );
}
