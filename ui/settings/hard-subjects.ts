import type { HardSubject } from '@/study/card/card';

/** The hard subjects that cards touch, as they are named to students. Sexual violence is not made into cards. */
export const asked: { subject: HardSubject; name: string }[] = [
  { subject: 'killing', name: 'Mass killing, executions and famine' },
  { subject: 'torture', name: 'Torture' },
  { subject: 'suicide', name: 'Suicide' },
  { subject: 'antisemitism', name: 'Antisemitism' },
];
