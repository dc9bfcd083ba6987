import { Page, PageHeader } from '@jalon/ui';
import { AccessTable } from '../features/directory/access-table';
import { useAccessWords } from '../features/directory/access-words';
import { useSession } from '../features/session/session';

export function WhoSeesWhatPage() {
  const t = useAccessWords();
  const { me } = useSession();
  return (
    <Page>
      <PageHeader title={t('title')}>{t('summary')}</PageHeader>
      <AccessTable mine={me.function} />
    </Page>
  );
}
