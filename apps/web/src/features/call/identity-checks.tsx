import { CheckCard, Panel } from '@jalon/ui';
import { useDates } from '../../words/dates';
import type { CallData } from './operations';
import styles from './call.module.css';
import { useCallWords } from './words';

interface IdentityChecksProps {
  patient: CallData['patient'];
  checked: [boolean, boolean];
  onChange: (checked: [boolean, boolean]) => void;
  error: boolean;
}

/** Two checks before anything is said: the birth date and the name, spoken by the person at the other end. */
export function IdentityChecks({ patient, checked: [birth, name], onChange, error }: IdentityChecksProps) {
  const t = useCallWords();
  const { date } = useDates();
  const names = [patient.givenName, patient.familyName].join(' ');
  const born = patient.birthName ? `${names} (${patient.birthName})` : names;
  return (
    <Panel title={t('identity')} note={t('identityNote')} tone={error && !(birth && name) ? 'alert' : 'action'}>
      <div className={styles.checks}>
        <CheckCard
          label={t('birthSaid', { birth: patient.birth ? date(patient.birth) : '—' })}
          checked={birth}
          onChange={(on) => onChange([on, name])}
        />
        <CheckCard label={t('nameSaid', { name: born })} checked={name} onChange={(on) => onChange([birth, on])} />
      </div>
    </Panel>
  );
}
