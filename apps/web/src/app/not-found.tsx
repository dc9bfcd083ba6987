import { Button, PageState } from '@jalon/ui';
import { useAppWords } from './words';

/** A page that does not exist and one that is not for this function look alike. */
export function NotFound() {
  const t = useAppWords();
  return (
    <PageState title={t('notFound')}>
      <Button href="/">{t('backHome')}</Button>
    </PageState>
  );
}
