import { APPOINTMENT_KINDS, type AppointmentKind } from '@jalon/domain/appointment';
import { ASSESSMENT_FORMS } from '@jalon/domain/assessment';
import type { PathwayTemplate, Satisfaction } from '@jalon/domain/pathway';
import { actsOf, documentsOf, type NamedKind } from '@jalon/domain/template';
import { Field, NumberInput, SelectInput, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { useLanguage } from '../../words/define-words';
import { keyFor, type OwnKind } from './edit-template';
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
  document: { kind: 'document', document: 'care-plan' },
  assessment: { kind: 'assessment', assessment: ASSESSMENT_FORMS[0]?.name ?? 'g8' },
  act: { kind: 'act', act: 'support-care-referred' },
};

interface Props {
  template: PathwayTemplate;
  value: Satisfaction;
  readOnly: boolean;
  /** With the paper or the act of one's own that the template declares for it. */
  onChange: (value: Satisfaction, own?: OwnKind) => void;
}

export function SatisfactionFields({ template, value, readOnly, onChange }: Props) {
  const t = useRuleWords();
  const language = useLanguage();
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
      {value.kind === 'document' && (
        <KindField
          key="document"
          kinds={documentsOf(template, language)}
          value={value.document}
          readOnly={readOnly}
          onChange={(document, title) =>
            onChange({ kind: 'document', document }, title ? { sort: 'documents', key: document, title } : undefined)
          }
        />
      )}
      {value.kind === 'act' && (
        <>
          <KindField
            key="act"
            kinds={actsOf(template, language)}
            value={value.act}
            readOnly={readOnly}
            onChange={(act, title) => onChange({ ...value, act }, title ? { sort: 'acts', key: act, title } : undefined)}
          />
          <Field label={t('howMany')}>
            <NumberInput
              disabled={readOnly}
              min={1}
              max={500}
              value={String(value.count ?? 1)}
              onChange={(event) => {
                const count = Number(event.target.value);
                onChange(count > 1 ? { ...value, count } : { kind: 'act', act: value.act });
              }}
            />
          </Field>
        </>
      )}
    </>
  );
}

const OWN = 'own';

interface KindFieldProps {
  kinds: readonly NamedKind[];
  value: string;
  readOnly: boolean;
  /** The title when it is a new one. */
  onChange: (key: string, title?: string) => void;
}

/** One that is known, or one of the place's own, named in its words. */
function KindField({ kinds, value, readOnly, onChange }: KindFieldProps) {
  const t = useRuleWords();
  const [naming, setNaming] = useState(false);
  const [typed, setTyped] = useState('');
  return (
    <>
      <Field label={t('which')}>
        <SelectInput
          disabled={readOnly}
          value={naming ? OWN : value}
          options={[...kinds.map(({ key, title }) => ({ value: key, label: title })), { value: OWN, label: t('anotherOne') }]}
          onChange={(key) => {
            setNaming(key === OWN);
            if (key !== OWN) onChange(key);
          }}
        />
      </Field>
      {naming && (
        <Field label={t('itsName')} required>
          <TextInput
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => {
              const title = typed.trim();
              const known = kinds.find((one) => one.title.toLowerCase() === title.toLowerCase());
              if (known) onChange(known.key);
              else if (title)
                onChange(
                  keyFor(
                    title,
                    kinds.map(({ key }) => key),
                  ),
                  title,
                );
              if (title) setNaming(false);
            }}
          />
        </Field>
      )}
    </>
  );
}
