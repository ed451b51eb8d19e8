import { openKeeper } from '@/browser/keeper';
import { ConnectionNote } from './connection-note';
import type { Host } from './host';
import { Summary } from './later-summary';
import type { Otherwise, SummaryProps } from './summary';

/** A session of somebody who has signed in. A guest's page carries none of this: there, nothing is sent. */
export const WITH_ACCOUNT: Host = {
  open: openKeeper,
  address: '/review',
  home: '/today',
  settings: '/settings',
  Note: ConnectionNote,
  End: AccountEnd,
};

export function AccountEnd(props: SummaryProps & Omit<Otherwise, 'note'>) {
  return <Summary {...props} note={<ConnectionNote keeping={props.keeping} unkept={false} />} />;
}
