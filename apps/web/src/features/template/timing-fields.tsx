import type { MilestoneRule, Window } from '@jalon/domain/pathway';
import { useRuleWords } from './rule-words';
import { SpanField } from './span-field';

interface Props {
  rule: MilestoneRule;
  readOnly: boolean;
  onChange: (more: Pick<Partial<MilestoneRule>, 'windows' | 'repeat'>) => void;
}

const replaced = <T,>(all: readonly T[], at: number, one: T): T[] => all.map((each, index) => (index === at ? one : each));

/** Earliest, best and latest of each window; of a cadence, its rhythm, its end, and the window around each time. */
export function TimingFields({ rule, readOnly, onChange }: Props) {
  const t = useRuleWords();
  const { windows = [], repeat } = rule;
  const numbered = (label: string, index: number, all: readonly unknown[]) =>
    all.length > 1 ? `${label} (${index + 1})` : label;
  const window = (one: Window, index: number, field: 'from' | 'due' | 'to', label: string) => (
    <SpanField
      key={`${index}-${field}`}
      label={numbered(label, index, windows)}
      value={one[field]}
      disabled={readOnly}
      onChange={(span) => onChange({ windows: replaced(windows, index, { ...one, [field]: span }) })}
    />
  );
  return (
    <>
      {windows.flatMap((one, index) => [
        window(one, index, 'from', t('earliest')),
        window(one, index, 'due', t('best')),
        window(one, index, 'to', t('latest')),
      ])}
      {repeat?.phases.flatMap((phase, index) =>
        (['every', 'until'] as const).map((field) => (
          <SpanField
            key={`${index}-${field}`}
            length
            label={numbered(t(field), index, repeat.phases)}
            value={phase[field]}
            disabled={readOnly}
            onChange={(span) =>
              onChange({ repeat: { ...repeat, phases: replaced(repeat.phases, index, { ...phase, [field]: span }) } })
            }
          />
        )),
      )}
      {repeat &&
        (['from', 'to'] as const).map((field) => (
          <SpanField
            key={field}
            label={t(field === 'from' ? 'earliest' : 'latest')}
            value={repeat[field]}
            disabled={readOnly}
            onChange={(span) => onChange({ repeat: { ...repeat, [field]: span } })}
          />
        ))}
    </>
  );
}
