import { PageHeader } from '@jalon/ui';
import { AccessTable } from '../features/directory/access-table';
import { useAccessWords } from '../features/directory/access-words';
import styles from '../features/directory/directory.module.css';
import { useSession } from '../features/session/session';

export function WhoSeesWhatPage() {
  const t = useAccessWords();
  const { me } = useSession();
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')}>{t('summary')}</PageHeader>
      <AccessTable mine={me.function} />
    </div>
  );
}
