import { Banner, Button } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import type { CloseRecord } from './register-operations';
import { usePatientsWords } from './patients-words';
import styles from './patients.module.css';

const BORN: Partial<Record<string, 'bornF' | 'bornM' | 'bornU'>> = { F: 'bornF', M: 'bornM' };

/** Who is close to the person about to be recorded: one's own patients in full; the others by a first letter, with whom to ring. */
export function CloseRecords({ records, onOpen }: { records: readonly CloseRecord[]; onOpen: (id: string) => void }) {
  const t = usePatientsWords();
  const { me } = useSession();
  const { date } = useDates(me.timeZone);
  if (records.length === 0) return <Banner tone="info" title={t('noneClose')} />;
  return (
    <section aria-label={t('closeTitle')} className={styles.close}>
      <h3>{t('closeTitle')}</h3>
      <ul>
        {records.map((record) => (
          <li key={record.key}>
            <div>
              <b>{record.familyName}</b> {record.givenName}
              <span className="small mute">
                {' '}
                {[
                  record.birthFamilyName &&
                    record.birthFamilyName !== record.familyName &&
                    t(BORN[record.sex ?? 'U'] ?? 'bornU', { name: record.birthFamilyName }),
                  date(record.birthDate),
                  record.sex && t(record.sex as 'F'),
                  record.ipp && `IPP ${record.ipp}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {!record.patientId && (
                <p className="small">
                  {record.ours
                    ? t('followedInHouse')
                    : record.phone
                      ? t('followedElsewhere', { organisation: record.organisation, phone: record.phone })
                      : t('followedAt', { organisation: record.organisation })}
                </p>
              )}
            </div>
            {record.patientId && (
              <Button size="sm" onClick={() => onOpen(record.patientId ?? '')}>
                {t('openIt')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
