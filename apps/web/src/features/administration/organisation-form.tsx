import { Banner, Button, Field, NumberInput, Panel, RadioCardGroup, SelectInput, TextInput, useToast } from '@jalon/ui';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { AccessFields } from './access-fields';
import styles from './administration.module.css';
import { SAVE_ORGANISATION, type Organisation } from './operations';
import { useRefusals } from './use-refusals';
import { useAdministrationWords } from './words';

const REGIONS = [
  ...(['metropole', 'alsace-moselle', 'guadeloupe', 'martinique', 'guyane'] as const),
  ...(['reunion', 'mayotte', 'saint-barthelemy', 'saint-martin'] as const),
] as const;
const ZONES = [
  ...['Europe/Paris', 'America/Guadeloupe', 'America/Martinique', 'America/Cayenne', 'Indian/Reunion', 'Indian/Mayotte'],
  ...['America/Miquelon', 'Pacific/Noumea', 'Pacific/Tahiti', 'Pacific/Wallis'],
];

export function OrganisationForm({ organisation }: { organisation: Organisation }) {
  const t = useAdministrationWords();
  const { show } = useToast();
  const [draft, setDraft] = useState(organisation);
  const [save] = useMutation(SAVE_ORGANISATION, { refetchQueries: 'active' });
  const { problem, busy, attempt } = useRefusals();
  const set = (more: Partial<Organisation>) => setDraft({ ...draft, ...more });
  const submit = async () => {
    const { phone, address, timeZone, holidayRegion, ippLength, signsInJalon } = draft;
    const { secondFactor, idleMinutes, namesInReport } = draft;
    const input = { phone, address, timeZone, holidayRegion, ippLength, signsInJalon };
    const access = { secondFactor, idleMinutes, namesInReport };
    if (!(await attempt(async () => (await save({ variables: { input: { ...input, ...access } } })).data?.saveOrganisation)))
      return;
    show({ message: t('savedToast'), tone: 'done' });
  };
  const zones = [...new Set([organisation.timeZone, ...ZONES])].map((value) => ({ value, label: value.replace(/_/g, ' ') }));
  return (
    <Panel title={organisation.name} note={organisation.finessSite ? `FINESS ${organisation.finessSite}` : undefined}>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className={styles.fields}>
          <Field label={t('unitPhone')}>
            <TextInput type="tel" value={draft.phone ?? ''} onChange={(event) => set({ phone: event.target.value })} />
          </Field>
          <Field label={t('address')}>
            <TextInput value={draft.address ?? ''} onChange={(event) => set({ address: event.target.value })} />
          </Field>
          <Field label={t('holidays')}>
            <SelectInput
              options={REGIONS.map((value) => ({ value, label: t(value) }))}
              value={REGIONS.find((one) => one === draft.holidayRegion) ?? ''}
              onChange={(holidayRegion) => set({ holidayRegion })}
            />
          </Field>
          <Field label={t('zone')}>
            <SelectInput options={zones} value={draft.timeZone} onChange={(timeZone) => set({ timeZone })} />
          </Field>
          <Field label={t('ippLength')} hint={t('ippHint')}>
            <NumberInput value={draft.ippLength} onChange={(event) => set({ ippLength: event.target.valueAsNumber || 0 })} />
          </Field>
        </div>
        <RadioCardGroup
          legend={t('signing')}
          options={[
            { value: 'paper', label: t('signsPaper'), hint: t('signsPaperHint') },
            { value: 'jalon', label: t('signsJalon'), hint: t('signsJalonHint') },
          ]}
          value={draft.signsInJalon ? 'jalon' : 'paper'}
          onChange={(how) => set({ signsInJalon: how === 'jalon' })}
        />
        <AccessFields value={draft} onChange={set} />
        {problem && <Banner tone="alert">{problem}</Banner>}
        <div>
          <Button type="submit" variant="primary" busy={busy}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
