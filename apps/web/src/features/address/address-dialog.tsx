import { ADDRESS_KINDS } from '@jalon/domain/patient';
import { ActDialog, Checkbox, ChipChoice, Field, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { KEEP_ADDRESS, type Address } from './operations';
import { useAddressWords } from './words';
import styles from './address.module.css';

const TEXTS = ['recipient', 'street', 'postcode', 'city', 'phone'] as const;
type Text = (typeof TEXTS)[number];

interface Props {
  patient: string;
  address: Address | null;
  onClose: () => void;
}

/** One place, whom it is, and whether it is a secret: a new one takes over from the one of its kind. */
export function AddressDialog({ patient, address, onClose }: Props) {
  const t = useAddressWords();
  const { ask, busy, refusal } = useAsked();
  const [kind, setKind] = useState<string | null>(address?.kind ?? 'main');
  const [confidential, setConfidential] = useState(address?.confidential ?? false);
  const [texts, setTexts] = useState(Object.fromEntries(TEXTS.map((key) => [key, address?.[key] ?? ''])) as Record<Text, string>);
  const text = (key: Text) => ({
    value: texts[key],
    onChange: (event: { target: { value: string } }) => setTexts({ ...texts, [key]: event.target.value }),
  });
  const keep = async () => {
    if ((await ask(KEEP_ADDRESS, { input: { patient, kind: kind ?? 'main', confidential, ...texts } })).done) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t('dialogTitle')}
      size="sm"
      actLabel={t('keep')}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
      onAct={() => void keep()}
    >
      <ChipChoice
        label={t('kind')}
        value={kind}
        onChange={setKind}
        options={ADDRESS_KINDS.map((value) => ({ value, label: t(value) }))}
      />
      <Field label={t('recipient')} hint={t('recipientHint')} required>
        <TextInput {...text('recipient')} />
      </Field>
      <Field label={t('street')}>
        <TextInput {...text('street')} />
      </Field>
      <div className={styles.town}>
        <Field label={t('postcode')}>
          <TextInput inputMode="numeric" {...text('postcode')} />
        </Field>
        <Field label={t('city')}>
          <TextInput {...text('city')} />
        </Field>
      </div>
      <Field label={t('phone')}>
        <TextInput inputMode="tel" {...text('phone')} />
      </Field>
      <Checkbox
        label={t('confidential')}
        checked={confidential}
        onChange={(event) => setConfidential(event.currentTarget.checked)}
      />
      <p className="small soft">{t('confidentialHint')}</p>
      <p className="small soft">{t('takesOver')}</p>
    </ActDialog>
  );
}
