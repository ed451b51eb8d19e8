import type { PersonId } from '@/study/ids';
import type { ClioDatabase } from './database';

/** A sitting as this browser keeps it: what was to be asked, with the cards themselves, so that a refresh needs no network. */
export type KeptSitting = { person: PersonId; startedAt: number; sitting: unknown };
