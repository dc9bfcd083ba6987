import { Button, DefinitionList, Dialog, useToast } from '@jalon/ui';
import styles from './administration.module.css';
import { useAdministrationWords } from './words';

export interface Given {
  name: string;
  login: string;
  password: string;
}

/** Shown once: nobody, the administrator included, reads it again. */
export function GivenPassword({ given, onClose }: { given: Given; onClose: () => void }) {
  const t = useAdministrationWords();
  const { show } = useToast();
  const copy = () =>
    void navigator.clipboard?.writeText(given.password).then(
      () => show({ message: t('copied'), tone: 'done' }),
      () => {},
    );
  return (
    <Dialog
      opened
      onClose={onClose}
      closeOnOutside={false}
      title={t('givenTitle')}
      actions={
        <>
          <Button icon="copy" onClick={copy}>
            {t('copy')}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {t('done')}
          </Button>
        </>
      }
    >
      <div className="fields">
        <p>{t('givenWhat', { name: given.name })}</p>
        <DefinitionList
          items={[
            { id: 'login', term: t('loginField'), detail: <b>{given.login}</b> },
            { id: 'password', term: t('password'), detail: <code className={styles.password}>{given.password}</code> },
          ]}
        />
        <p className="small mute">{t('rule')}</p>
      </div>
    </Dialog>
  );
}
