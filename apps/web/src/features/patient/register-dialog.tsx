import { readPartialDate } from '@jalon/domain/calendar';
import { ActDialog, Banner, Button, Checkbox, ChipChoice, Field, TextInput } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { CloseRecords } from './close-records';
import { CLOSE_RECORDS, REGISTER } from './register-operations';
import { usePatientsWords } from './patients-words';

const EMPTY = {
  ...{ birthDate: '', usedFamilyName: '', birthFamilyName: '' },
  ...{ usedGivenName: '', birthGivenName: '', birthPlace: '', birthPlaceInsee: '', ipp: '', phone: '' },
};
interface Looked {
  birthDate: string;
  names: string[];
}

/** Searched first: who is close is on the screen before a record can be made, and the server holds to it. */
export function RegisterDialog({ onClose }: { onClose: () => void }) {
  const t = usePatientsWords();
  const navigate = useNavigate();
  const { ask, busy, refusal, forget } = useAsked();
  const [draft, setDraft] = useState(EMPTY);
  const [sex, setSex] = useState<'F' | 'M' | 'U' | null>(null);
  const [why, setWhy] = useState('');
  const [other, setOther] = useState(false);
  const [looked, setLooked] = useState<Looked | null>(null);
  const { data, loading } = useQuery(CLOSE_RECORDS, {
    variables: looked ?? { birthDate: '', names: [] },
    skip: !looked,
    fetchPolicy: 'no-cache',
  });
  const close = looked && data?.close.__typename === 'CloseRecords' ? data.close.records : null;
  const impossible = looked && data?.close.__typename === 'Refused';
  const birth = readPartialDate(draft.birthDate) ?? draft.birthDate;
  const known = refusal?.code === 'known-in-establishment';
  const here = refusal?.code === 'already-here' ? String(refusal.data['patient'] ?? '') : null;
  const open = (id: string) => {
    onClose();
    void navigate({ to: '/patients/$id', params: { id } });
  };
  const look = () => {
    forget();
    setLooked({ birthDate: birth, names: [draft.usedFamilyName, draft.birthFamilyName] });
  };
  const keep = async () => {
    const { usedFamilyName, usedGivenName, ...others } = draft;
    const texts = Object.fromEntries(Object.entries(others).map(([key, value]) => [key, value.trim() || null]));
    const input = {
      ...texts,
      ...{ usedFamilyName, usedGivenName, birthDate: birth, sex: sex ?? 'U', participation: why || null, otherPerson: other },
      seen: close?.map(({ key }) => key) ?? [],
    };
    const { done, refusal: refused } = await ask(REGISTER, { input });
    if (done && 'id' in done && typeof done.id === 'string') open(done.id);
    if (refused?.code === 'look-first') look();
  };
  const submit = () => {
    if (close) void keep();
    else look();
  };
  const text = (key: keyof typeof EMPTY) => ({
    value: draft[key],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [key]: event.target.value }),
  });
  /** What was looked for changed: one looks again. */
  const searched = (key: 'birthDate' | 'usedFamilyName' | 'birthFamilyName') => ({
    value: draft[key],
    onChange: (event: { target: { value: string } }) => {
      setDraft({ ...draft, [key]: event.target.value });
      setLooked(null);
      setOther(false);
      forget();
    },
  });
  return (
    <ActDialog
      onClose={onClose}
      title={t('registerTitle')}
      actLabel={t(known && !other ? 'participateDo' : close ? 'create' : 'look')}
      busy={busy || loading}
      error={(impossible && t('birth-date-impossible')) || (refusal && !here && !known && t(refusal.code as 'unknown'))}
      onAct={submit}
    >
      <p className="dense soft">{t(close ? 'registerHint' : 'lookHint')}</p>
      <div className="pair">
        <Field label={t('birthDate')} required hint={t('birthDateHint')}>
          <TextInput required {...searched('birthDate')} />
        </Field>
        <Field label={t('usedFamilyName')} required hint={t('lettersHint')}>
          <TextInput required minLength={2} {...searched('usedFamilyName')} />
        </Field>
        <Field label={t('birthFamilyName')}>
          <TextInput {...searched('birthFamilyName')} />
        </Field>
      </div>
      {close && <CloseRecords records={close} onOpen={open} />}
      {close && (
        <>
          <div className="pair">
            <Field label={t('usedGivenName')} required>
              <TextInput required {...text('usedGivenName')} />
            </Field>
            <Field label={t('birthGivenName')}>
              <TextInput {...text('birthGivenName')} />
            </Field>
            <Field label={t('birthPlace')}>
              <TextInput {...text('birthPlace')} />
            </Field>
            <Field label={t('birthPlaceInsee')} hint={t('inseeHint')}>
              <TextInput maxLength={5} {...text('birthPlaceInsee')} />
            </Field>
            <Field label={t('ipp')}>
              <TextInput {...text('ipp')} />
            </Field>
            <Field label={t('phone')}>
              <TextInput inputMode="tel" {...text('phone')} />
            </Field>
          </div>
          <ChipChoice
            label={t('sex')}
            options={(['F', 'M', 'U'] as const).map((value) => ({ value, label: t(value) }))}
            value={sex}
            onChange={setSex}
          />
        </>
      )}
      {(here || known) && (
        <div className="fields" ref={intoSight}>
          {here && !other && (
            <Banner tone="warning" title={t('already-here')} action={<Button onClick={() => open(here)}>{t('openIt')}</Button>} />
          )}
          {known && !other && (
            <Banner tone="warning" title={t('known-in-establishment')}>
              <Field label={t('participate')} required>
                <TextInput value={why} onChange={(event) => setWhy(event.target.value)} />
              </Field>
            </Banner>
          )}
          <Checkbox
            label={t('otherPerson')}
            hint={t('otherPersonHint')}
            checked={other}
            onChange={(event) => setOther(event.target.checked)}
          />
        </div>
      )}
    </ActDialog>
  );
}

/** What answers the button at the foot is read without looking for it. */
const intoSight = (node: HTMLElement | null) => node?.scrollIntoView({ block: 'nearest' });
