import type { Metadata } from 'next';

import { ClioPage, PageTitle } from '@/ui/clio-page';
import { TextLink } from '@/ui/kit/text-link';
import { RecoverForm } from '@/ui/person/recover-form';

import { recoverAction } from './actions';

export const metadata: Metadata = { title: 'Forgotten password' };

export default function RecoverPage() {
  return (
    <ClioPage signedIn={false}>
      <PageTitle>Forgotten password</PageTitle>
      <p className="mb-8 max-w-measure">
        When you signed up you were shown eight recovery codes. Each works once. If they are lost too, whoever runs this
        Clio can give you new ones.
      </p>
      <RecoverForm action={recoverAction} />
      <p className="mt-8">
        Remembered it? <TextLink href="/sign-in">Sign in</TextLink>.
      </p>
    </ClioPage>
  );
}
