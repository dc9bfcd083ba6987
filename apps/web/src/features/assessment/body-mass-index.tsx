import { Field, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { useAssessmentWords } from './words';
import styles from './assessment.module.css';

const figure = (typed: string) => Number(typed.trim().replace(',', '.'));

/** At the bedside one has a weight and a height: the index follows, to one decimal as the sheets give it. */
export function BodyMassIndex({ onFound }: { onFound: (index: string) => void }) {
  const t = useAssessmentWords();
  const [weight, setWeight] = useState('');
  const [height, setHeight] = useState('');
  const find = (kilos: string, centimetres: string) => {
    setWeight(kilos);
    setHeight(centimetres);
    const [mass, metres] = [figure(kilos), figure(centimetres) / 100];
    if (mass >= 20 && mass <= 350 && metres >= 1 && metres <= 2.5)
      onFound(String(Math.round((mass / metres ** 2) * 10) / 10).replace('.', ','));
  };
  return (
    <details className={styles.more}>
      <summary>{t('bmiFrom')}</summary>
      <div className={styles.pair}>
        <Field label={t('weight')}>
          <TextInput inputMode="decimal" end="kg" value={weight} onChange={(event) => find(event.target.value, height)} />
        </Field>
        <Field label={t('height')}>
          <TextInput inputMode="numeric" end="cm" value={height} onChange={(event) => find(weight, event.target.value)} />
        </Field>
      </div>
    </details>
  );
}
