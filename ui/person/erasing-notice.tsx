import { Notice } from '../kit/notice';

/** For somebody who has just asked to be erased and is signed out: until when it can be stopped. The day is as 2026-12-14. */
export function ErasingNotice({ day }: { day: string }) {
  const on = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day));
  return (
    <Notice tone="warning">
      You are signed out. Everything about you will be erased on {on}. To stop it, sign in before then.
    </Notice>
  );
}
