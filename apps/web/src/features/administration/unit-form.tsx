import { Banner, Button, DateInput, Field, NumberInput, SelectInput, SidePanel, TextInput, useToast } from '@jalon/ui';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useLanguage } from '../../words/define-words';
import styles from './administration.module.css';
import { DaysField } from './days-field';
import { SAVE_UNIT, type Unit } from './operations';
import { StepHoursFields, USUAL_HOURS } from './step-hours-fields';
import { useRefusals } from './use-refusals';
import { WeekField } from './week-field';
import { useAdministrationWords } from './words';

const KINDS = ['service', 'day-hospital', 'practice', 'cell', 'secretariat', 'identity'] as const;

export function kindOf(kind: string, t: ReturnType<typeof useAdministrationWords>): string {
  const known = KINDS.find((one) => one === kind);
  return known ? t(known) : kind;
}

const NEW: Omit<Unit, 'id' | '__typename'> = {
  ...{ name: '', shortName: '', kind: 'service', phone: null, hours: null, nightName: null, nightPhone: null, closedOn: null },
  settings: {
    breakDays: 42,
    historyDays: 180,
    mergeActsWithinMinutes: 60,
    stepHours: USUAL_HOURS,
    weekdays: [1, 2, 3, 4, 5],
    closed: [],
    open: [],
  },
};

/** The numbers by which the unit is reached, the days on which it works, and what it sets for its plan. */
export function UnitForm({ unit, onClose }: { unit: Unit | null; onClose: () => void }) {
  const t = useAdministrationWords();
  const language = useLanguage();
  const { show } = useToast();
  const [draft, setDraft] = useState(unit ?? NEW);
  const [save] = useMutation(SAVE_UNIT, { refetchQueries: 'active' });
  const { problem, busy, attempt } = useRefusals();
  const { settings } = draft;
  const set = (more: Partial<typeof NEW>) => setDraft({ ...draft, ...more });
  const tune = (more: Partial<typeof settings>) => set({ settings: { ...settings, ...more } });
  const text = (key: 'name' | 'shortName' | 'phone' | 'hours' | 'nightName' | 'nightPhone') => ({
    value: draft[key] ?? '',
    onChange: (event: { target: { value: string } }) => set({ [key]: event.target.value }),
  });
  const figure = (key: 'breakDays' | 'historyDays' | 'mergeActsWithinMinutes') => ({
    value: settings[key],
    onChange: (event: { target: { valueAsNumber: number } }) => tune({ [key]: event.target.valueAsNumber || 0 }),
  });
  const submit = async () => {
    const { breakDays, historyDays, mergeActsWithinMinutes, weekdays, closed, open } = settings;
    const { requested, returned, verified, prepared, refused, sent } = settings.stepHours;
    const stepHours = { requested, returned, verified, prepared, refused, sent };
    const { name, shortName, kind, phone, hours, nightName, nightPhone, closedOn } = draft;
    const input = {
      ...{ id: unit?.id ?? null, name, shortName, kind, phone, hours, nightName, nightPhone, closedOn: closedOn || null },
      settings: { breakDays, historyDays, mergeActsWithinMinutes, stepHours, weekdays, closed, open },
    };
    if (!(await attempt(async () => (await save({ variables: { input } })).data?.saveUnit))) return;
    show({ message: t('savedToast'), tone: 'done' });
    onClose();
  };
  const actions = (
    <Button variant="primary" busy={busy} onClick={() => void submit()}>
      {t('save')}
    </Button>
  );
  return (
    <SidePanel opened onClose={onClose} title={unit ? t('unitTitle', { name: unit.name }) : t('newUnit')} actions={actions}>
      <div className="fields">
        <div className={styles.fields}>
          <Field label={t('name')} required>
            <TextInput {...text('name')} />
          </Field>
          <Field label={t('shortName')}>
            <TextInput {...text('shortName')} />
          </Field>
          <Field label={t('kind')}>
            <SelectInput
              options={KINDS.map((value) => ({ value, label: t(value) }))}
              value={KINDS.find((one) => one === draft.kind) ?? ''}
              onChange={(kind) => set({ kind })}
            />
          </Field>
          <Field label={t('unitPhone')}>
            <TextInput type="tel" {...text('phone')} />
          </Field>
          <Field label={t('hours')}>
            <TextInput {...text('hours')} />
          </Field>
          <Field label={t('nightName')}>
            <TextInput {...text('nightName')} />
          </Field>
          <Field label={t('nightPhone')}>
            <TextInput type="tel" {...text('nightPhone')} />
          </Field>
          <Field label={t('closedOn')}>
            <DateInput value={draft.closedOn ?? ''} onChange={(event) => set({ closedOn: event.target.value || null })} />
          </Field>
        </div>
        <h3>{t('settings')}</h3>
        <WeekField
          label={t('weekdays')}
          language={language}
          days={settings.weekdays}
          onChange={(weekdays) => tune({ weekdays })}
        />
        <div className={styles.fields}>
          <Field label={t('breakDays')} hint={t('breakDaysHint')}>
            <NumberInput unit={t('days')} {...figure('breakDays')} />
          </Field>
          <Field label={t('historyDays')} hint={t('historyDaysHint')}>
            <NumberInput unit={t('days')} {...figure('historyDays')} />
          </Field>
          <Field label={t('mergeActs')}>
            <NumberInput unit={t('minutes')} {...figure('mergeActsWithinMinutes')} />
          </Field>
        </div>
        <DaysField
          label={t('closedDays')}
          hint={t('closedDaysHint')}
          days={settings.closed}
          onChange={(closed) => tune({ closed })}
        />
        <DaysField label={t('openDays')} days={settings.open} onChange={(open) => tune({ open })} />
        {(draft.kind === 'service' || draft.kind === 'day-hospital') && (
          <StepHoursFields
            hours={settings.stepHours}
            onChange={(stepHours) => tune({ stepHours: { ...settings.stepHours, ...stepHours } })}
          />
        )}
        {problem && <Banner tone="alert">{problem}</Banner>}
      </div>
    </SidePanel>
  );
}
