import { Brand, Panel } from '@jalon/ui';
import { SignInForm } from './sign-in-form';
import styles from './sign-in.module.css';
import { useSessionWords } from './words';

export function SignIn({ demo, onSignedIn }: { demo: boolean; onSignedIn: () => void }) {
  const t = useSessionWords();
  return (
    <main className={styles.page}>
      <Brand name="Jalon" href="/" />
      <Panel title={t('title')}>
        <SignInForm onSignedIn={onSignedIn} />
      </Panel>
      {demo && <p className="small mute">{t('demo')}</p>}
    </main>
  );
}
