import { ClioPage, PageTitle } from '../clio-page';
import { Button, ButtonLink } from '../kit/button';

type DrillNoticeProps = {
  debate: string;
  question: string;
  notice: { id: string; notice: string };
  drill: (form: FormData) => Promise<void>;
};

/** For whoever comes to a drill by another way than its debate's page: the notice first, once. */
export function DrillNotice({ debate, question, notice, drill }: DrillNoticeProps) {
  return (
    <ClioPage signedIn>
      <PageTitle above="Before you start">{question}</PageTitle>
      <p className="prose">{notice.notice}</p>
      <form action={drill} className="mt-6 flex flex-wrap gap-3">
        <input type="hidden" name="debate" value={debate} />
        <input type="hidden" name="collection" value={notice.id} />
        <Button type="submit" weight="main">
          Go on and drill
        </Button>
        <ButtonLink href={`/library/debates/${debate}`}>Back to the debate</ButtonLink>
      </form>
    </ClioPage>
  );
}
