import type { Metadata } from 'next';
import { contextOfRequest } from '@/server/context';
import { themeSummary } from '@/server/queries/theme-summary';
import { respondToPage } from '@/server/respond';
import { ClioPage } from '@/ui/clio-page';
import { ThemeOnPaper } from '@/ui/deck/theme-on-paper';

type Props = { params: Promise<{ deck: string }> };

export const metadata: Metadata = { title: 'The essentials on two sides of A4' };

export default async function Page({ params }: Props) {
  const { deck } = await params;
  const found = await respondToPage(async () => themeSummary(await contextOfRequest(), deck));
  return (
    <ClioPage signedIn width="margin">
      <ThemeOnPaper {...found} />
    </ClioPage>
  );
}
