'use client';

import { lazy } from 'react';
import { onceReachable } from '../card/once-reachable';

/** The end of a session. It comes with the dialogs, once the first card is answered: nobody is at the end before that but who has nothing to do. */
export const Summary = lazy(onceReachable(async () => ({ default: (await import('./dialogs')).Summary })));
