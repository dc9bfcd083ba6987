import { PageHeader } from '@jalon/ui';
import { useAppWords } from '../app/words';

export function DayPage() {
  const t = useAppWords();
  return <PageHeader title={t('day')} />;
}
