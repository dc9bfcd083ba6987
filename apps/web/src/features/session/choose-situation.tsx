import { Button, Panel } from '@jalon/ui';
import type { Session } from './session';
import styles from './sign-in.module.css';
import { useSessionWords } from './words';

export function ChooseSituation({ situations, onChosen }: { situations: Session['situations']; onChosen: (id: string) => void }) {
  const t = useSessionWords();
  return (
    <main className={styles.page}>
      <Panel title={t('choose')}>
        <div className={styles.choices}>
          {situations.map((situation) => (
            <Button key={situation.id} size="lg" onClick={() => onChosen(situation.id)}>
              {situation.title} · {[situation.units, situation.organisation].filter(Boolean).join(', ')}
            </Button>
          ))}
        </div>
      </Panel>
    </main>
  );
}
