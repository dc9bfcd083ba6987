import type { FormItem } from '@jalon/domain/assessment';
import { Checkbox, Field, TextInput } from '@jalon/ui';
import { useComplexityWords } from './complexity-words';
import type { Part } from './complexity-parts';
import { useFormText } from './form-text';
import styles from './complexity.module.css';

interface Props {
  part: Part;
  items: readonly FormItem[];
  ticked: readonly string[];
  sentence: string;
  onTick: (key: string) => void;
  onSentence: (said: string) => void;
}

/** The needs of one kind, each with what it counts, and the sentence that the circle of care will read. */
export function NeedsPart({ part, items, ticked, sentence, onTick, onSentence }: Props) {
  const t = useComplexityWords();
  const text = useFormText();
  const some = items.some(({ key }) => ticked.includes(key)) || sentence !== '';
  return (
    <fieldset className={styles.part}>
      <legend>{t(part)}</legend>
      <div className={styles.needs}>
        {items.map((item) => (
          <div key={item.key} className={styles.need}>
            <Checkbox label={text.title(item)} checked={ticked.includes(item.key)} onChange={() => onTick(item.key)} />
            <span className={styles.weight}>
              {item.kind === 'yes-no' && <span title={t('weight', { points: item.yes })}>{item.yes}</span>}
            </span>
          </div>
        ))}
      </div>
      {some && (
        <Field label={t('sentenceOf', { part: t(part) })} hideLabel>
          <TextInput
            value={sentence}
            maxLength={300}
            placeholder={t('sentence')}
            onChange={(event) => onSentence(event.target.value)}
          />
        </Field>
      )}
    </fieldset>
  );
}
