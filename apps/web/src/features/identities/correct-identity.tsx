import { Banner, Button, CheckCard, Field, SelectInput, SidePanel, TextInput } from '@jalon/ui';
import { formatPartialDate, readPartialDate } from '@jalon/domain/calendar';
import { ACCEPTED_INS, INS_OIDS } from '@jalon/domain/patient';
import { useState } from 'react';
import styles from './identities.module.css';
import type { Identity } from './operations';
import { useIdentitiesWords } from './words';

const PROOFS = ['CN', 'PA', 'CS', 'eCN', 'AN', 'LECV', 'IN', 'AV', 'LEP', 'CC', 'ANCV'] as const;
const CHANNELS = ['SM', 'CV', 'INSI', 'CB', 'RFID', 'AV'] as const;
/** Test numbers alone: the site is not authorised to hold others. */
const OIDS = ACCEPTED_INS.map((kind) => ({ value: INS_OIDS[kind] as string, label: `${kind} (${INS_OIDS[kind]})` }));

export type Corrected = Pick<
  Identity,
  | 'birthFamilyName'
  | 'usedFamilyName'
  | 'birthGivenName'
  | 'birthGivenNames'
  | 'usedGivenName'
  | 'birthDate'
  | 'sex'
  | 'birthPlace'
> & {
  birthPlaceInsee: string | null;
  identity: string;
  version: number;
  proof: string | null;
  channel: string | null;
  ins: string | null;
  insOid: string | null;
  doubtful: boolean;
  fictitious: boolean;
  homonym: boolean;
};

interface Props {
  identities: readonly Identity[];
  busy: boolean;
  problem: string | null;
  onSave: (corrected: Corrected) => void;
  onClose: () => void;
}

type TextTrait =
  | ('birthFamilyName' | 'usedFamilyName' | 'birthGivenName' | 'birthGivenNames' | 'usedGivenName')
  | ('birthDate' | 'birthPlace' | 'birthPlaceInsee' | 'ins');

const draftOf = (one: Identity): Corrected => ({
  ...{ identity: one.id, version: one.version, proof: null, channel: one.channel, ins: null, insOid: null },
  ...{ doubtful: one.doubtful, fictitious: one.fictitious, homonym: one.homonym },
  ...{ birthFamilyName: one.birthFamilyName, usedFamilyName: one.usedFamilyName, birthGivenName: one.birthGivenName },
  ...{ usedGivenName: one.usedGivenName, birthDate: formatPartialDate(one.birthDate), sex: one.sex, birthPlace: one.birthPlace },
  ...{ birthGivenNames: one.birthGivenNames, birthPlaceInsee: one.birthPlaceInsee },
});

/** The traits of one record, and the document on whose sight they are changed. */
export function CorrectIdentity({ identities, busy, problem, onSave, onClose }: Props) {
  const t = useIdentitiesWords();
  const [draft, setDraft] = useState<Corrected | null>(identities[0] ? draftOf(identities[0]) : null);
  if (!draft) return null;
  const set = (more: Partial<Corrected>) => setDraft({ ...draft, ...more });
  const text = (key: TextTrait) => ({
    value: draft[key] ?? '',
    onChange: (event: { target: { value: string } }) => set({ [key]: event.target.value }),
  });
  const insiMayAnswer = !draft.doubtful && !draft.fictitious;
  const actions = (
    <Button
      variant="primary"
      busy={busy}
      onClick={() => onSave({ ...draft, birthDate: readPartialDate(draft.birthDate) ?? draft.birthDate })}
    >
      {t('save')}
    </Button>
  );
  return (
    <SidePanel opened onClose={onClose} title={t('correctTitle')} actions={actions}>
      <div className="fields">
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
          <Field label={t('birthName')} hint={t('strict')}>
            <TextInput {...text('birthFamilyName')} />
          </Field>
          <Field label={t('usedName')} required>
            <TextInput {...text('usedFamilyName')} />
          </Field>
          <Field label={t('birthGiven')} hint={t('strict')}>
            <TextInput {...text('birthGivenName')} />
          </Field>
          <Field label={t('usedGiven')} required>
            <TextInput {...text('usedGivenName')} />
          </Field>
          <Field label={t('givenNames')} hint={t('givenNamesHint')}>
            <TextInput {...text('birthGivenNames')} />
          </Field>
          <Field label={t('sex')} hint={t('strict')}>
            <SelectInput
              options={(['F', 'M', 'U'] as const).map((value) => ({ value, label: t(value) }))}
              value={draft.sex === 'F' || draft.sex === 'M' ? draft.sex : 'U'}
              onChange={(sex) => set({ sex })}
            />
          </Field>
          <Field label={t('birth')} hint={t('birthHint')}>
            <TextInput {...text('birthDate')} />
          </Field>
          <Field label={t('place')}>
            <TextInput {...text('birthPlace')} />
          </Field>
          <Field label={t('insee')} hint={t('inseeHint')}>
            <TextInput maxLength={5} {...text('birthPlaceInsee')} />
          </Field>
          <Field label={t('channel')}>
            <SelectInput
              options={[
                { value: '', label: t('channelUnknown') },
                ...CHANNELS.map((value) => ({ value, label: t(`via-${value}`) })),
              ]}
              value={CHANNELS.find((one) => one === draft.channel) ?? ''}
              onChange={(channel) => set({ channel: channel || null })}
            />
          </Field>
        </div>
        <Field label={t('proof')} hint={t('proofHint')}>
          <SelectInput
            options={[{ value: 'none', label: t('noProof') }, ...PROOFS.map((value) => ({ value, label: t(value) }))]}
            value={PROOFS.find((one) => one === draft.proof) ?? 'none'}
            onChange={(proof) => set({ proof: proof === 'none' ? null : proof })}
          />
        </Field>
        {insiMayAnswer && (
          <div className={styles.fields}>
            <Field label={t('insi')} hint={t('insiHint')}>
              <TextInput inputMode="numeric" maxLength={22} {...text('ins')} />
            </Field>
            {draft.ins && (
              <Field label={t('insOid')} required>
                <SelectInput
                  options={[{ value: '', label: t('insOidChoose') }, ...OIDS]}
                  value={draft.insOid ?? ''}
                  onChange={(insOid) => set({ insOid: insOid || null })}
                />
              </Field>
            )}
          </div>
        )}
        <CheckCard
          label={t('doubtfulLabel')}
          hint={t('doubtfulHint')}
          checked={draft.doubtful}
          onChange={(doubtful) => set({ doubtful, ...(doubtful && { fictitious: false, ins: null, insOid: null }) })}
        />
        <CheckCard
          label={t('fictitiousLabel')}
          hint={t('fictitiousHint')}
          checked={draft.fictitious}
          onChange={(fictitious) => set({ fictitious, ...(fictitious && { doubtful: false, ins: null, insOid: null }) })}
        />
        <CheckCard
          label={t('homonymLabel')}
          hint={t('homonymHint')}
          checked={draft.homonym}
          onChange={(homonym) => set({ homonym })}
        />
        {problem && <Banner tone="alert">{problem}</Banner>}
      </div>
    </SidePanel>
  );
}
