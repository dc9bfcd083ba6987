import { Banner, Button } from '@jalon/ui';
import styles from './sign-in.module.css';
import { useAccountWords } from './account-words';

/** Shown once, after which only their hashes are kept: the page waits until the person says that she has them. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const t = useAccountWords();
  return (
    <div className="fields">
      <Banner tone="info" live>
        {t('codesWhat')}
      </Banner>
      <ul className={styles.codes} aria-label={t('codes')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        <Button icon="print" onClick={() => window.print()}>
          {t('print')}
        </Button>
        <Button icon="copy" onClick={() => void navigator.clipboard?.writeText(codes.join('\n')).catch(() => {})}>
          {t('copy')}
        </Button>
        <Button variant="primary" onClick={onKept}>
          {t('kept')}
        </Button>
      </div>
    </div>
  );
}
