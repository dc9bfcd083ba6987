import { JOB_FUNCTIONS, type JobFunction } from '@jalon/access';
import { CheckCardGroup, DateInput, Field, Link, SelectInput, TextInput } from '@jalon/ui';
import { useFunctionWords } from '../../words/function-words';
import styles from './administration.module.css';
import type { Unit } from './operations';
import { useAdministrationWords } from './words';

export interface SituationDraft {
  function: JobFunction;
  title: string;
  units: number[];
  fromOn: string;
  untilOn: string;
}

const WITHOUT_UNIT: readonly JobFunction[] = ['administrator', 'data-protection-officer'];

export const situationInput = ({ untilOn, ...draft }: SituationDraft) => ({ ...draft, untilOn: untilOn || null });

export const emptySituation = (today: string, units: readonly Unit[]): SituationDraft => ({
  ...{ function: 'pivot-nurse', title: '', fromOn: today, untilOn: '' },
  units: units.length === 1 ? units.map(({ id }) => id) : [],
});

interface Props {
  draft: SituationDraft;
  onChange: (draft: SituationDraft) => void;
  units: readonly Unit[];
  /** An open situation keeps its function: another one is another situation. */
  functionFixed?: boolean;
}

export function SituationForm({ draft, onChange, units, functionFixed = false }: Props) {
  const t = useAdministrationWords();
  const f = useFunctionWords();
  const set = (more: Partial<SituationDraft>) => onChange({ ...draft, ...more });
  return (
    <div className={styles.fields}>
      {!functionFixed && (
        <Field
          label={t('function')}
          hint={
            <>
              {t('functionHint')} <Link href="/qui-voit-quoi">{t('seesWhat')}</Link>
            </>
          }
        >
          <SelectInput
            options={JOB_FUNCTIONS.map((value) => ({ value, label: f(value) }))}
            value={draft.function}
            onChange={(value) => set({ function: value })}
          />
        </Field>
      )}
      <Field label={t('localTitle')} required>
        <TextInput value={draft.title} onChange={(event) => set({ title: event.target.value })} />
      </Field>
      {!WITHOUT_UNIT.includes(draft.function) && (
        <div className={styles.whole}>
          <CheckCardGroup
            legend={t('unitsOf')}
            layout="grid"
            options={units.filter(({ closedOn }) => !closedOn).map(({ id, name }) => ({ value: String(id), label: name }))}
            values={draft.units.map(String)}
            onChange={(values) => set({ units: values.map(Number) })}
          />
        </div>
      )}
      <Field label={t('fromOn')}>
        <DateInput value={draft.fromOn} onChange={(event) => set({ fromOn: event.target.value })} />
      </Field>
      <Field label={t('untilOn')} hint={t('untilHint')}>
        <DateInput value={draft.untilOn} onChange={(event) => set({ untilOn: event.target.value })} />
      </Field>
    </div>
  );
}
