import { Banner } from '@jalon/ui';
import { useFaultWords } from './fault-words';
import type { Trouble } from './use-sending';
import { useScheduleWords } from './words';

/** What could not be done, and what is still true. */
export function TroubleBanner({ trouble }: { trouble: Trouble | null }) {
  const t = useScheduleWords();
  const say = useFaultWords();
  if (!trouble) return null;
  if ('unreadable' in trouble)
    return (
      <Banner tone="alert" title={t('unreadable')} live>
        {say(trouble.unreadable)}
      </Banner>
    );
  if (trouble.say === 'changedMeanwhile')
    return (
      <Banner tone="change" title={t('changedMeanwhile')} live>
        {t('changedMeanwhileHint')}
      </Banner>
    );
  return (
    <Banner tone="alert" live>
      {t(trouble.say)}
    </Banner>
  );
}
