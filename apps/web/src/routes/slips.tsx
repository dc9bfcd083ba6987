import { Slips } from '../features/prescription/slips';

export function SlipsPage() {
  return <Slips />;
}
