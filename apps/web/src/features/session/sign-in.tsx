import { Banner, Brand, Button, Panel } from '@jalon/ui';
import { useEntryWords, useRefusedEntry } from './entry-words';
import { SignInForm } from './sign-in-form';
import styles from './sign-in.module.css';
import { useSessionWords } from './words';

interface Props {
  demo: boolean;
  /** Pro Santé Connect is one of the ways in. */
  identityProvider: boolean;
  onSignedIn: () => void;
}

export function SignIn({ demo, identityProvider, onSignedIn }: Props) {
  const t = useSessionWords();
  const e = useEntryWords();
  const refused = useRefusedEntry();
  return (
    <main className={styles.page}>
      <Brand name="Jalon" href="/" />
      <Panel title={t('title')}>
        <div className="fields">
          {refused && (
            <Banner tone="alert" live>
              {refused}
            </Banner>
          )}
          {identityProvider && (
            <>
              <Button href="/connexion/pro-sante-connect" variant="primary" size="lg">
                {e('providerEnter')}
              </Button>
              <p className="small soft">{e('providerOr')}</p>
            </>
          )}
          <SignInForm onSignedIn={onSignedIn} />
        </div>
      </Panel>
      {demo && <p className="small mute">{t('demo')}</p>}
    </main>
  );
}
