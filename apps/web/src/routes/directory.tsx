import { Button, PageHeader } from '@jalon/ui';
import { DirectoryLists } from '../features/directory/directory-lists';
import styles from '../features/directory/directory.module.css';
import { useDirectoryWords } from '../features/directory/words';

export function DirectoryPage() {
  const t = useDirectoryWords();
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('title')}
        actions={
          <Button href="/qui-voit-quoi" icon="eye">
            {t('whoSees')}
          </Button>
        }
      >
        {t('summary')}
      </PageHeader>
      <DirectoryLists />
    </div>
  );
}
