import { SubmitButton } from '../kit/submit-button';

type HardNoticeProps = {
  notice: { id: string; title: string; notice: string };
  goOn: (form: FormData) => Promise<void>;
  leaveOut: (form: FormData) => Promise<void>;
};

/** Before the first marked card: what is coming, in plain words, and the way round it. Nobody is told which one takes. */
export function HardNotice({ notice, goOn, leaveOut }: HardNoticeProps) {
  return (
    <section aria-labelledby="hard-notice" className="border-l-[3px] border-ochre pl-5">
      <p className="running-head mb-2">{notice.title}</p>
      <h1 id="hard-notice" className="font-serif text-3xl font-semibold">
        Before you start
      </h1>
      <p className="prose mt-4">{notice.notice}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <form action={goOn}>
          <input type="hidden" name="collection" value={notice.id} />
          <SubmitButton weight="main" pending="Going on…">
            Go on with all cards
          </SubmitButton>
        </form>
        <form action={leaveOut}>
          <input type="hidden" name="collection" value={notice.id} />
          <SubmitButton pending="Leaving them out…">Leave these cards out</SubmitButton>
        </form>
      </div>
      <p className="mt-4 text-sm text-ink-soft">You can change this in the settings.</p>
    </section>
  );
}
