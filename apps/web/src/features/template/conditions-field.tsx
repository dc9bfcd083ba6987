import { ASSESSMENT_FORMS } from '@jalon/domain/assessment';
import type { Condition } from '@jalon/domain/pathway';
import { conditionInWords } from '@jalon/domain/template';
import { Button, Field, IconButton, SelectInput, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { useLanguage } from '../../words/define-words';
import { useRuleWords } from './rule-words';
import styles from './template.module.css';

const KINDS = ['age', 'score', 'diagnosis', 'treatment', 'term', 'birth-weight'] as const;
type Kind = (typeof KINDS)[number];

interface Props {
  conditions: readonly Condition[];
  readOnly: boolean;
  onChange: (conditions: Condition[]) => void;
}

/** For whom the milestone is: every condition in words, one gesture to take one off, a short form to add one. */
export function ConditionsField({ conditions, readOnly, onChange }: Props) {
  const t = useRuleWords();
  const language = useLanguage();
  const [adding, setAdding] = useState(false);
  return (
    <div className="fields" role="group" aria-label={t('onlyIf')}>
      <p>
        <b>{t('onlyIf')}</b> {conditions.length === 0 && <span className="soft">{t('always')}</span>}
      </p>
      {conditions.length > 0 && (
        <ul className={styles.conditions}>
          {conditions.map((one, index) => {
            const what = conditionInWords(one, language);
            return (
              <li key={what}>
                {what}
                {!readOnly && (
                  <IconButton
                    variant="quiet"
                    icon="cross"
                    label={t('removeCondition', { what })}
                    onClick={() => onChange(conditions.filter((_, at) => at !== index))}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
      {!readOnly &&
        (adding ? (
          <NewCondition
            onAdd={(one) => {
              onChange([...conditions, one]);
              setAdding(false);
            }}
          />
        ) : (
          <div>
            <Button variant="quiet" size="sm" icon="plus" onClick={() => setAdding(true)}>
              {t('addCondition')}
            </Button>
          </div>
        ))}
    </div>
  );
}

function NewCondition({ onAdd }: { onAdd: (condition: Condition) => void }) {
  const t = useRuleWords();
  const [kind, setKind] = useState<Kind>('age');
  const [form, setForm] = useState(ASSESSMENT_FORMS[0]?.name ?? '');
  const [value, setValue] = useState('');
  const condition = conditionOf(kind, value, form);
  return (
    <div className={styles.fields}>
      <Field label={t('conditionKind')}>
        <SelectInput value={kind} options={KINDS.map((one) => ({ value: one, label: t(one) }))} onChange={setKind} />
      </Field>
      {kind === 'score' && (
        <Field label={t('scoreOf')}>
          <SelectInput
            value={form}
            options={ASSESSMENT_FORMS.map(({ name, title }) => ({ value: name, label: title }))}
            onChange={setForm}
          />
        </Field>
      )}
      <Field label={t('value')}>
        <TextInput value={value} onChange={(event) => setValue(event.target.value)} />
      </Field>
      <Button disabled={!condition} onClick={() => condition && onAdd(condition)}>
        {t('add')}
      </Button>
    </div>
  );
}

function conditionOf(kind: Kind, typed: string, assessment: string): Condition | null {
  const figure = typed.trim() ? Number(typed.trim().replace(',', '.')) : NaN;
  const among = typed
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  switch (kind) {
    case 'diagnosis':
    case 'treatment':
      return among.length > 0 ? { kind, among } : null;
    case 'age':
      return Number.isInteger(figure) ? { kind, atLeast: figure, unit: 'years' } : null;
    case 'score':
      return Number.isFinite(figure) ? { kind, assessment, atMost: figure } : null;
    case 'term':
      return figure >= 22 && figure <= 44 && Number.isInteger(figure) ? { kind, belowWeeks: figure } : null;
    case 'birth-weight':
      return figure >= 300 && figure <= 6000 && Number.isInteger(figure) ? { kind, belowGrams: figure } : null;
  }
}
