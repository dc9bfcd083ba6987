import { useSearch } from '@tanstack/react-router';
import { NewRequest } from '../features/prescription/new-request';

export function NewRequestPage() {
  const { patient, ligne } = useSearch({ from: '/demandes/nouvelle' });
  return <NewRequest key={`${patient} ${ligne ?? ''}`} patientId={patient} lineId={ligne ?? null} />;
}
