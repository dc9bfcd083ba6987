import { APPOINTMENT_KINDS, type AppointmentKind } from '@jalon/domain/appointment';
import { ASSESSMENT_FORMS } from '@jalon/domain/assessment';
import type { Satisfaction } from '@jalon/domain/pathway';
import { Field, NumberInput, SelectInput, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { keyFor } from './edit-template';
import { useRuleWords } from './rule-words';

const KINDS = [
  ...(['recorded', 'appointment-done', 'call-reached', 'blood-test-received', 'go-ahead-given'] as const),
  ...(['document', 'assessment', 'act'] as const),
];

/** What each kind begins with, before somebody says more. */
const FIRST: { [K in Satisfaction['kind']]: Extract<Satisfaction, { kind: K }> } = {
  recorded: { kind: 'recorded' },
  'appointment-done': { kind: 'appointment-done' },
  'call-reached': { kind: 'call-reached', orAttempts: null },
  'blood-test-received': { kind: 'blood-test-received' },
  'go-ahead-given': { kind: 'go-ahead-given' },
  document: { kind: 'document', document: 'document' },
  assessment: { kind: 'assessment', assessment: ASSESSMENT_FORMS[0]?.name ?? 'g8' },
  act: { kind: 'act', act: 'acte' },
};

interface Props {
  value: Satisfaction;
  readOnly: boolean;
  onChange: (value: Satisfaction) => void;
}

export function SatisfactionFields({ value, readOnly, onChange }: Props) {
  const t = useRuleWords();
  return (
    <>
      <Field label={t('satisfaction')}>
        <SelectInput
          disabled={readOnly}
          value={value.kind}
          options={KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
          onChange={(kind) => onChange(FIRST[kind])}
        />
      </Field>
      {value.kind === 'appointment-done' && (
        <Field label={t('which')}>
          <SelectInput<AppointmentKind | 'any'>
            disabled={readOnly}
            value={value.of ?? 'any'}
            options={[
              { value: 'any', label: t('anyKind') },
              ...APPOINTMENT_KINDS.map((kind) => ({ value: kind, label: t(kind) })),
            ]}
            onChange={(of) => onChange(of === 'any' ? { kind: 'appointment-done' } : { kind: 'appointment-done', of })}
          />
        </Field>
      )}
      {value.kind === 'call-reached' && (
        <Field label={t('attempts')}>
          <NumberInput
            disabled={readOnly}
            min={1}
            max={20}
            value={value.orAttempts === null ? '' : String(value.orAttempts)}
            onChange={(event) => onChange({ kind: 'call-reached', orAttempts: Number(event.target.value) || null })}
          />
        </Field>
      )}
      {value.kind === 'assessment' && (
        <Field label={t('which')}>
          <SelectInput
            disabled={readOnly}
            value={value.assessment}
            options={ASSESSMENT_FORMS.map(({ name, title }) => ({ value: name, label: title }))}
            onChange={(assessment) => onChange({ kind: 'assessment', assessment })}
          />
        </Field>
      )}
      {(value.kind === 'document' || value.kind === 'act') && (
        <KeyField
          key={value.kind}
          value={value.kind === 'document' ? value.document : value.act}
          readOnly={readOnly}
          onChange={(key) => onChange(value.kind === 'document' ? { kind: 'document', document: key } : { ...value, act: key })}
        />
      )}
    </>
  );
}

/** Typed as a name, kept as a key. */
function KeyField({ value, readOnly, onChange }: { value: string; readOnly: boolean; onChange: (key: string) => void }) {
  const t = useRuleWords();
  const [typed, setTyped] = useState(value);
  return (
    <Field label={t('which')}>
      <TextInput
        disabled={readOnly}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          if (event.target.value.trim()) onChange(keyFor(event.target.value, []));
        }}
      />
    </Field>
  );
}
