import { Link } from '@jalon/ui';
import { useWorkWords } from './work-words';

interface Props {
  patient: { id: string; familyName: string; givenName: string } | null | undefined;
}

/** Of whom a call or a task is, and the way to the file; a task of the team is of nobody. */
export function WhoseWork({ patient }: Props) {
  const t = useWorkWords();
  return (
    <p>
      {patient ? (
        <Link href={`/patients/${patient.id}`}>
          <b>{patient.familyName}</b> {patient.givenName}
        </Link>
      ) : (
        <b>{t('team')}</b>
      )}
    </p>
  );
}
