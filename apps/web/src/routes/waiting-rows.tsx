import { WaitingList } from '../features/schedule/waiting-list';

/** The rows of sendings that wait for somebody. */
export function WaitingRowsPage() {
  return <WaitingList />;
}
