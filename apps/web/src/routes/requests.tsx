import { Requests } from '../features/prescription/requests';

export function RequestsPage() {
  return <Requests />;
}
