import type { PersonId } from '../ids';
import { DEFAULT_NEW_PER_DAY } from '../planning/queue';
import type { PresentationSetting } from '../planning/presentation';
import { DEFAULT_RETENTION } from '../memory/schedule';

export type Role = 'learner' | 'teacher' | 'administrator';

/** Whoever has an account. No e-mail is needed: the sign-in name may be one, or any name. */
export type Person = {
  id: PersonId;
  signInName: string;
  name: string;
  role: Role;
  /** IANA zone and rollover hour 0–12: they decide the study day of what this person answers from now on. */
  zone: string;
  rolloverHour: number;
  settings: PersonSettings;
};

export type PersonSettings = {
  newPerDay: number;
  presentation: PresentationSetting;
  /** Forgot and Knew it, or all four ratings. */
  buttons: 2 | 4;
  /** Whether single letters act as keys; some assistive technology needs them off. */
  singleKeys: boolean;
  /** Desired probability of recall on the due day, 0.7–0.97. */
  retention: number;
};

export const MOST_NEW_PER_DAY = 200;

/** What a new person starts with. */
export const DEFAULT_SETTINGS: PersonSettings = {
  newPerDay: DEFAULT_NEW_PER_DAY,
  presentation: 'automatic',
  buttons: 4,
  singleKeys: true,
  retention: DEFAULT_RETENTION,
};
