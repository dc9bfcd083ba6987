import { Brand, Button, Panel } from '@jalon/ui';
import type { Session } from './session';
import styles from './sign-in.module.css';
import { useSessionWords } from './words';

export function ChooseSituation({ situations, onChosen }: { situations: Session['situations']; onChosen: (id: string) => void }) {
  const t = useSessionWords();
  return (
    <main className={styles.page}>
      <Brand name="Jalon" href="/" />
      <Panel title={t('choose')}>
        <div className={styles.choices}>
          {situations.map((situation) => (
            <Button key={situation.id} size="lg" className={styles.choice} onClick={() => onChosen(situation.id)}>
              <span>
                {situation.title}
                <span className={styles.place}>{[situation.units, situation.organisation].filter(Boolean).join(', ')}</span>
              </span>
            </Button>
          ))}
        </div>
      </Panel>
    </main>
  );
}
