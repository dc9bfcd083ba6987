import { Banner, Button, CheckCard, Field, SelectInput, SidePanel, TextInput } from '@jalon/ui';
import { useState } from 'react';
import styles from './identities.module.css';
import type { Identity } from './operations';
import { useIdentitiesWords } from './words';

const PROOFS = ['CN', 'PA', 'CS', 'eCN', 'AN', 'LECV'] as const;

export type Corrected = Pick<
  Identity,
  'birthFamilyName' | 'usedFamilyName' | 'birthGivenName' | 'usedGivenName' | 'birthDate' | 'sex' | 'birthPlace'
> & {
  identity: string;
  version: number;
  proof: string | null;
  doubtful: boolean;
};

interface Props {
  identities: readonly Identity[];
  busy: boolean;
  problem: string | null;
  onSave: (corrected: Corrected) => void;
  onClose: () => void;
}

const draftOf = (one: Identity): Corrected => ({
  ...{ identity: one.id, version: one.version, proof: null, doubtful: one.doubtful },
  ...{ birthFamilyName: one.birthFamilyName, usedFamilyName: one.usedFamilyName, birthGivenName: one.birthGivenName },
  ...{ usedGivenName: one.usedGivenName, birthDate: one.birthDate, sex: one.sex, birthPlace: one.birthPlace },
});

/** The traits of one record, and the document on whose sight they are changed. */
export function CorrectIdentity({ identities, busy, problem, onSave, onClose }: Props) {
  const t = useIdentitiesWords();
  const [draft, setDraft] = useState<Corrected | null>(identities[0] ? draftOf(identities[0]) : null);
  if (!draft) return null;
  const set = (more: Partial<Corrected>) => setDraft({ ...draft, ...more });
  const text = (key: 'birthFamilyName' | 'usedFamilyName' | 'birthGivenName' | 'usedGivenName' | 'birthDate' | 'birthPlace') => ({
    value: draft[key] ?? '',
    onChange: (event: { target: { value: string } }) => set({ [key]: event.target.value }),
  });
  const actions = (
    <Button variant="primary" busy={busy} onClick={() => onSave(draft)}>
      {t('save')}
    </Button>
  );
  return (
    <SidePanel opened onClose={onClose} title={t('correctTitle')} actions={actions}>
      <div className={styles.form}>
        {identities.length > 1 && (
          <Field label={t('which')}>
            <SelectInput
              options={identities.map((one) => ({
                value: one.id,
                label: `${one.usedFamilyName} ${one.usedGivenName} ${one.ipp ?? ''}`,
              }))}
              value={draft.identity}
              onChange={(id) => {
                const chosen = identities.find((one) => one.id === id);
                if (chosen) setDraft(draftOf(chosen));
              }}
            />
          </Field>
        )}
        <div className={styles.fields}>
          <Field label={t('birthName')}>
            <TextInput {...text('birthFamilyName')} />
          </Field>
          <Field label={t('usedName')} required>
            <TextInput {...text('usedFamilyName')} />
          </Field>
          <Field label={t('birthGiven')}>
            <TextInput {...text('birthGivenName')} />
          </Field>
          <Field label={t('usedGiven')} required>
            <TextInput {...text('usedGivenName')} />
          </Field>
          <Field label={t('birth')} hint="AAAA-MM-JJ">
            <TextInput inputMode="numeric" {...text('birthDate')} />
          </Field>
          <Field label={t('sex')}>
            <SelectInput
              options={(['F', 'M', 'U'] as const).map((value) => ({ value, label: t(value) }))}
              value={draft.sex === 'F' || draft.sex === 'M' ? draft.sex : 'U'}
              onChange={(sex) => set({ sex })}
            />
          </Field>
          <Field label={t('place')}>
            <TextInput {...text('birthPlace')} />
          </Field>
          <Field label={t('proof')} hint={t('proofHint')}>
            <SelectInput
              options={[{ value: 'none', label: t('noProof') }, ...PROOFS.map((value) => ({ value, label: t(value) }))]}
              value={PROOFS.find((one) => one === draft.proof) ?? 'none'}
              onChange={(proof) => set({ proof: proof === 'none' ? null : proof })}
            />
          </Field>
        </div>
        <CheckCard
          label={t('doubtfulLabel')}
          hint={t('doubtfulHint')}
          checked={draft.doubtful}
          onChange={(doubtful) => set({ doubtful })}
        />
        {problem && <Banner tone="alert">{problem}</Banner>}
      </div>
    </SidePanel>
  );
}
