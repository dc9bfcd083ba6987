import { Banner, Button, ChipChoice, DateInput, Dialog, Field, FieldError, TextInput } from '@jalon/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useAsked } from '../../live/use-asked';
import { useSession } from '../session/session';
import { REGISTER } from './operations';
import { usePatientsWords } from './patients-words';
import styles from './patients.module.css';

const EMPTY = { usedFamilyName: '', usedGivenName: '', birthFamilyName: '', birthDate: '', ipp: '', phone: '' };

/** A patient whom nobody here knows yet. The server looks first, inside the establishment: never a second record. */
export function RegisterDialog({ onClose }: { onClose: () => void }) {
  const t = usePatientsWords();
  const { today } = useSession();
  const navigate = useNavigate();
  const { ask, busy, refusal } = useAsked();
  const [draft, setDraft] = useState(EMPTY);
  const [sex, setSex] = useState<'F' | 'M' | 'U' | null>(null);
  const [why, setWhy] = useState('');
  const known = refusal?.code === 'known-in-establishment';
  const here = refusal?.code === 'already-here' ? String(refusal.data['patient'] ?? '') : null;
  const open = (id: string) => {
    onClose();
    void navigate({ to: '/patients/$id', params: { id } });
  };
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const texts = Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, value.trim() || null]));
    const input = {
      ...texts,
      usedFamilyName: draft.usedFamilyName,
      usedGivenName: draft.usedGivenName,
      birthDate: draft.birthDate,
      sex: sex ?? 'U',
      participation: why || null,
    };
    const { done } = await ask(REGISTER, { input });
    if (done && 'id' in done && typeof done.id === 'string') open(done.id);
  };
  const text = (key: keyof typeof EMPTY) => ({
    value: draft[key],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [key]: event.target.value }),
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('registerTitle')}
      closeOnOutside={false}
      actions={
        <Button variant="primary" type="submit" form="register-patient" busy={busy}>
          {t(known ? 'participateDo' : 'create')}
        </Button>
      }
    >
      <form id="register-patient" className={styles.form} onSubmit={(event) => void keep(event)}>
        <p className="dense soft">{t('registerHint')}</p>
        <div className={styles.two}>
          <Field label={t('birthDate')} required>
            <DateInput max={today()} required {...text('birthDate')} />
          </Field>
          <Field label={t('usedFamilyName')} required>
            <TextInput required {...text('usedFamilyName')} />
          </Field>
          <Field label={t('usedGivenName')} required>
            <TextInput required {...text('usedGivenName')} />
          </Field>
          <Field label={t('birthFamilyName')}>
            <TextInput {...text('birthFamilyName')} />
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
        {here && (
          <Banner tone="warning" title={t('already-here')} action={<Button onClick={() => open(here)}>{t('openIt')}</Button>} />
        )}
        {known && (
          <Banner tone="warning" title={t('known-in-establishment')}>
            <Field label={t('participate')} required>
              <TextInput value={why} onChange={(event) => setWhy(event.target.value)} />
            </Field>
          </Banner>
        )}
        <FieldError>{refusal && !here && !known && t(refusal.code as 'unknown')}</FieldError>
      </form>
    </Dialog>
  );
}
