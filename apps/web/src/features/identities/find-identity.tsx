import { Combobox, Field, Panel, useToast } from '@jalon/ui';
import { readSearch } from '@jalon/domain/patient';
import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { CorrectIdentity, type Corrected } from './correct-identity';
import { CORRECT, OFFICER_RECORDS, type Identity } from './operations';
import { useRefusalPhrase } from './refusal-phrase';
import { useIdentitiesWords } from './words';

/** Any record of the officer's establishment, whether a question was raised or not: to check it on a document or by INSi. */
export function FindIdentity() {
  const t = useIdentitiesWords();
  const { today } = useSession();
  const { date } = useDates();
  const toast = useToast();
  const phrase = useRefusalPhrase();
  const { ask, busy, refusal, forget } = useAsked();
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<Identity | null>(null);
  const search = useDeferredValue(typed.trim());
  const read = readSearch(search, today());
  const { data, loading } = useQuery(OFFICER_RECORDS, { variables: { search }, skip: !read.ok, fetchPolicy: 'no-cache' });
  const found = read.ok && data?.found.__typename === 'OfficerFound' ? data.found.identities : [];
  const status = (code: string) => (code === 'PROV' || code === 'VALI' || code === 'RECUP' || code === 'QUAL' ? t(code) : code);
  const close = () => {
    setOpened(null);
    forget();
  };
  const save = async (corrected: Corrected) => {
    if (!opened) return;
    const { done } = await ask(CORRECT, { patient: opened.patientId, corrected });
    if (!done) return;
    const now = 'status' in done && typeof done.status === 'string' ? done.status : '';
    toast.show({ message: t('corrected', { status: status(now) }), tone: 'done' });
    setTyped('');
    close();
  };
  return (
    <Panel title={t('find')}>
      <Field label={t('findLabel')} hint={t('findExample')}>
        <Combobox
          icon="search"
          text={typed}
          onText={setTyped}
          status={!read.ok ? t(read.refusal.code) : loading ? t('findSearching') : t('findNone')}
          options={found.map((one) => ({
            value: one.id,
            label: `${one.usedFamilyName} ${one.usedGivenName}`,
            hint: [one.birthFamilyName, date(one.birthDate), one.ipp && `${t('ipp')} ${one.ipp}`, status(one.status)]
              .filter(Boolean)
              .join(' · '),
          }))}
          onPick={(id) => setOpened(found.find((one) => one.id === id) ?? null)}
        />
      </Field>
      {opened && (
        <CorrectIdentity
          identities={[opened]}
          busy={busy}
          problem={refusal && phrase(refusal)}
          onSave={(corrected) => void save(corrected)}
          onClose={close}
        />
      )}
    </Panel>
  );
}
