import type { Metadata } from 'next';
import { contextOfRequest } from '@/server/context';
import { glossary } from '@/server/queries/glossary';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { GlossaryPage } from '@/ui/subject/glossary-page';

type Props = { params: Promise<{ collection: string }>; searchParams: Promise<{ theme?: string | string[] }> };

export const metadata: Metadata = { title: 'Glossary' };

export default async function Page({ params, searchParams }: Props) {
  const { collection } = await params;
  const { signedIn, ...found } = await respondToPage(async () => glossary(await contextOfRequest(), collection));
  return (
    <ClioPage signedIn={signedIn} width="margin">
      <GlossaryPage {...found} theme={[(await searchParams).theme].flat()[0]} />
    </ClioPage>
  );
}
