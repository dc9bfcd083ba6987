import { Button, Page, PageHeader } from '@jalon/ui';
import { DirectoryLists } from '../features/directory/directory-lists';
import { useDirectoryWords } from '../features/directory/words';

export function DirectoryPage() {
  const t = useDirectoryWords();
  return (
    <Page>
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
    </Page>
  );
}
