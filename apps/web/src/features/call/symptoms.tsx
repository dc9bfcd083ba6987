import { SYMPTOMS, type Symptom } from '@jalon/domain/call';
import { CheckCard, Checkbox, Panel } from '@jalon/ui';
import styles from './call.module.css';
import { useCallWords } from './words';

export const symptomWord = (symptom: Symptom) => (symptom === 'other' ? 'otherSymptom' : symptom);

interface SymptomsProps {
  symptoms: Symptom[] | null;
  onChange: (symptoms: Symptom[] | null) => void;
  error: boolean;
}

/** The quick list. « Aucun symptôme » is an answer like the others, and is not chosen beforehand. */
export function Symptoms({ symptoms, onChange, error }: SymptomsProps) {
  const t = useCallWords();
  const turn = (symptom: Symptom, on: boolean) => {
    const left = (symptoms ?? []).filter((one) => one !== symptom);
    const next = on ? [...left, symptom] : left;
    onChange(next.length ? next : null);
  };
  return (
    <Panel title={t('symptoms')} tone={error && symptoms === null ? 'alert' : 'plain'}>
      <div className={styles.symptoms}>
        <div className={styles.none}>
          <CheckCard label={t('noSymptom')} checked={symptoms?.length === 0} onChange={(on) => onChange(on ? [] : null)} />
        </div>
        {SYMPTOMS.map((symptom) => (
          <Checkbox
            key={symptom}
            label={t(symptomWord(symptom))}
            checked={symptoms?.includes(symptom) ?? false}
            onChange={(event) => turn(symptom, event.target.checked)}
          />
        ))}
      </div>
    </Panel>
  );
}
