import type { Span } from '@jalon/domain/calendar';
import { spanInWords } from '@jalon/domain/template';
import { Field, NumberInput, SelectInput } from '@jalon/ui';
import { useColon } from '../../words/colon';
import { useLanguage } from '../../words/define-words';
import styles from './template.module.css';
import { useRuleWords } from './rule-words';

const UNITS = ['days', 'weeks', 'months'] as const;
type Unit = (typeof UNITS)[number];
type Way = `${Unit}-${'before' | 'after'}`;

interface Props {
  label: string;
  value: Span;
  disabled: boolean;
  /** A length of time has no before. */
  length?: boolean;
  onChange: (span: Span) => void;
}

/** « 2 jours après »: a figure, and its unit with its side. What is made of two units stays as it is until somebody chooses another. */
export function SpanField({ label, value, disabled, length = false, onChange }: Props) {
  const t = useRuleWords();
  const colon = useColon();
  const language = useLanguage();
  const used = UNITS.filter((unit) => (value[unit] ?? 0) !== 0);
  const unit: Unit = used[0] ?? UNITS.find((one) => value[one] !== undefined) ?? 'days';
  const count = value[unit] ?? 0;
  const way: Way = `${unit}-${count < 0 ? 'before' : 'after'}`;
  const mixed = used.length > 1;
  const ways: Way[] = UNITS.flatMap((one): Way[] => (length ? [`${one}-after`] : [`${one}-before`, `${one}-after`]));
  const set = (figure: number, to: Way) => {
    const [chosen, side] = to.split('-') as [Unit, 'before' | 'after'];
    onChange({ [chosen]: side === 'before' ? -Math.abs(figure) : Math.abs(figure) });
  };
  const named = (one: Way) => {
    const [chosen, side] = one.split('-') as [Unit, 'before' | 'after'];
    return length ? t(chosen) : t(`${chosen}-${side}`);
  };
  return (
    <div className={styles.span}>
      {!mixed && (
        <Field label={label}>
          <NumberInput
            min={0}
            step={1}
            disabled={disabled}
            value={String(Math.abs(count))}
            onChange={(event) => set(Math.round(Math.abs(Number(event.target.value) || 0)), way)}
          />
        </Field>
      )}
      <Field label={mixed ? label : `${label}${colon}${t('unit')}`} hideLabel={!mixed}>
        <SelectInput<Way | 'mixed'>
          disabled={disabled}
          value={mixed ? 'mixed' : way}
          options={[
            ...(mixed ? [{ value: 'mixed' as const, label: spanInWords(value, language) }] : []),
            ...ways.map((one) => ({ value: one, label: named(one) })),
          ]}
          onChange={(next) => next !== 'mixed' && set(Math.abs(count) || 1, next)}
        />
      </Field>
    </div>
  );
}
