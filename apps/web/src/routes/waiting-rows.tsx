import { OnlySenders } from '../features/schedule/only-senders';
import { WaitingList } from '../features/schedule/waiting-list';

/** The rows of sendings that wait for somebody. */
export function WaitingRowsPage() {
  return (
    <OnlySenders>
      <WaitingList />
    </OnlySenders>
  );
}
