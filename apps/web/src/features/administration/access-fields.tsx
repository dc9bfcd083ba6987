import { JOB_FUNCTIONS } from '@jalon/access';
import { Checkbox, CheckCardGroup, Field, NumberInput } from '@jalon/ui';
import { useFunctionWords } from '../../words/function-words';
import type { Organisation } from './operations';
import { useSecurityWords } from './security-words';

type Access = Pick<Organisation, 'secondFactor' | 'idleMinutes' | 'namesInReport'>;

/** Of whom a second factor is asked, how long an untouched page stays open, and whether patients are told names. */
export function AccessFields({ value, onChange }: { value: Access; onChange: (more: Partial<Access>) => void }) {
  const t = useSecurityWords();
  const f = useFunctionWords();
  return (
    <>
      <Field label={t('idle')} hint={t('idleHint')}>
        <NumberInput value={value.idleMinutes} onChange={(event) => onChange({ idleMinutes: event.target.valueAsNumber || 0 })} />
      </Field>
      <CheckCardGroup
        legend={t('askedOf')}
        layout="grid"
        options={JOB_FUNCTIONS.map((name) => ({ value: name, label: f(name) }))}
        values={JOB_FUNCTIONS.filter((name) => value.secondFactor.includes(name))}
        onChange={(secondFactor) => onChange({ secondFactor })}
      />
      <p className="small mute">{t('askedOfHint')}</p>
      <Checkbox
        label={t('namesInReport')}
        checked={value.namesInReport}
        onChange={(event) => onChange({ namesInReport: event.target.checked })}
      />
    </>
  );
}
