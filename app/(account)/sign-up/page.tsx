import type { Metadata } from 'next';

import { ClioPage } from '@/ui/clio-page';
import { SignUpForm } from '@/ui/person/sign-up-form';

import { signUpAction } from './actions';

export const metadata: Metadata = { title: 'Sign up' };

// Does not lead away whoever is signed in: after signing up one is, and must still read one's recovery codes here.
export default function SignUpPage() {
  return (
    <ClioPage signedIn={false} isAlready="signing up">
      <SignUpForm action={signUpAction} />
    </ClioPage>
  );
}
