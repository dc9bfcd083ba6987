import { useSearch } from '@tanstack/react-router';
import { FirstPrescription } from '../features/prescription/first-prescription';

export function FirstPrescriptionPage() {
  const { patient, ordonnance } = useSearch({ from: '/ordonnances/nouvelle' });
  return <FirstPrescription key={`${patient} ${ordonnance ?? ''}`} patientId={patient} draftId={ordonnance ?? null} />;
}
