import type { FormItem } from '@jalon/domain/assessment';
import { ChipChoice, Field, TextArea, TextInput } from '@jalon/ui';
import { BodyMassIndex } from './body-mass-index';
import { useFormText } from './form-text';
import { useAssessmentWords } from './words';
import styles from './assessment.module.css';

interface Props {
  item: FormItem;
  value: string;
  /** What this answer counts, once it is given. */
  points: number | undefined;
  refused: boolean;
  onAnswer: (value: string) => void;
}

/** One question, drawn by its kind: nothing here knows which form it belongs to. */
export function FormQuestion({ item, value, points, refused, onAnswer }: Props) {
  const t = useAssessmentWords();
  const text = useFormText();
  const counted = points === undefined ? null : t('points', { count: Math.abs(points), points: text.figure(points) });
  const title = item.optional ? `${text.title(item)} (${t('optional')})` : text.title(item);
  return (
    <li id={`question-${item.key}`} className={styles.question}>
      <span className={styles.asked} aria-hidden>
        {title}
      </span>
      {item.kind === 'choice' || item.kind === 'yes-no' ? (
        <ChipChoice
          label={null}
          spoken={title}
          options={
            item.kind === 'choice'
              ? item.answers.map((one) => ({ value: one.code, label: text.title(one) }))
              : (['yes', 'no'] as const).map((code) => ({ value: code, label: t(code) }))
          }
          value={value || null}
          onChange={(code) => onAnswer(code ?? '')}
          note={counted ?? undefined}
        />
      ) : (
        <TypedAnswer {...{ item, title, value, counted, refused, onAnswer }} />
      )}
    </li>
  );
}

type Typed = Omit<Props, 'points' | 'item'> & {
  item: Exclude<FormItem, { kind: 'choice' | 'yes-no' }>;
  title: string;
  counted: string | null;
};

function TypedAnswer({ item, title, value, counted, refused, onAnswer }: Typed) {
  const t = useAssessmentWords();
  const text = useFormText();
  if (item.kind === 'text')
    return (
      <Field label={title} hideLabel>
        <TextArea rows={2} maxLength={1000} value={value} onChange={(event) => onAnswer(event.target.value)} />
      </Field>
    );
  const range = { from: text.figure(item.from), to: text.figure(item.to) };
  return (
    <div>
      <div className={styles.figure}>
        <Field label={title} hideLabel error={refused ? t('notPossible', range) : undefined}>
          <TextInput
            inputMode="decimal"
            value={value}
            end={item.kind === 'number' ? item.unit : t('years')}
            onChange={(event) => onAnswer(event.target.value)}
          />
        </Field>
        {counted && <span className="small mute">{counted}</span>}
      </div>
      {item.key === 'bmi' && <BodyMassIndex onFound={onAnswer} />}
    </div>
  );
}
