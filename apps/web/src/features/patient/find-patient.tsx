import { holds, type JobFunction } from '@jalon/access';
import { Combobox, Dialog, Field, IconNote } from '@jalon/ui';
import { readSearch, sexWord } from '@jalon/domain/patient';
import { useQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { FIND_PATIENTS, type Hit } from './find-operations';
import { ageInWords } from './says-who';
import { usePatientWords } from './words';
import styles from './find-patient.module.css';

/** One field: the birth date, then up to three letters. The list starts at a full date; a homonym is never opened by a hasty key. */
export function FindPatient({ onClose }: { onClose: () => void }) {
  const t = usePatientWords();
  const { me, today } = useSession();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const read = readSearch(search, today());
  const { data, error, loading } = useQuery(FIND_PATIENTS, {
    variables: { search },
    skip: !read.ok,
    fetchPolicy: 'no-cache',
  });
  const patients = read.ok && data?.found.__typename === 'FoundPatients' ? data.found.patients : [];
  const status = !read.ok ? t(read.refusal.code) : error ? t('unreachable') : loading ? t('searching') : t('nobody');
  const open = (id: string) => {
    onClose();
    void navigate({ to: '/patients/$id', params: { id } });
  };
  return (
    <Dialog opened onClose={onClose} title={t('findTitle')} size="md">
      <div className={styles.find}>
        <Field label={t('findLabel')} hint={t('findExample')}>
          <Combobox
            icon="search"
            text={typed}
            onText={setTyped}
            status={status}
            options={patients.map((hit) => ({
              value: hit.id,
              label: <HitName hit={hit} />,
              hint: <HitTraits hit={hit} zone={me.timeZone} />,
            }))}
            onPick={open}
          />
        </Field>
        {holds(me.function as JobFunction, 'emergency.open') && (
          <p className={styles.elsewhere}>
            {t('emergencyHint')}{' '}
            <Link to="/acces-urgence" onClick={onClose}>
              {t('emergency')}
            </Link>
          </p>
        )}
      </div>
    </Dialog>
  );
}

function HitName({ hit }: { hit: Hit }) {
  const t = usePatientWords();
  return (
    <span className={styles.name}>
      <b>{hit.usedFamilyName}</b> {hit.usedGivenName}
      {hit.birthFamilyName && hit.birthFamilyName !== hit.usedFamilyName && (
        <span className="small mute"> {t('birthName', { name: hit.birthFamilyName })}</span>
      )}
      {hit.confusable && (
        <IconNote icon="two-heads" strong>
          {t('homonym')}
        </IconNote>
      )}
    </span>
  );
}

function HitTraits({ hit, zone }: { hit: Hit; zone: string }) {
  const t = usePatientWords();
  const { today } = useSession();
  const dates = useDates(zone);
  const sex = t(sexWord(hit, today()));
  const traits = [sex, dates.date(hit.birthDate), ageInWords(t, hit.birthDate, today())];
  return <>{[...traits, hit.ipp && t('ipp', { ipp: hit.ipp })].filter(Boolean).join(' · ')}</>;
}
