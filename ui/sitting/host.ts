import type { ComponentType } from 'react';
import type { Keeping, openKeeper } from '@/browser/keeper';
import type { SummaryProps } from './summary';

/** Under whose roof a session is held: where the answers are kept, where the ways lead, and what is said at the end. */
export type Host = {
  open: typeof openKeeper;
  /** The session's own address, and where leaving it leads. */
  address: string;
  home: string;
  /** Where single keys can be switched off; null where nothing can be set. */
  settings: string | null;
  Note: ComponentType<{ keeping: Keeping; unkept: boolean }>;
  End: ComponentType<SummaryProps>;
};
