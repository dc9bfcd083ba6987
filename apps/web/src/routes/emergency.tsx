import { holds, type JobFunction } from '@jalon/access';
import { Page, PageHeader } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { AskEmergency } from '../features/emergency/ask-emergency';
import { EMERGENCY_ACCESSES } from '../features/emergency/operations';
import { ReviewEmergencies } from '../features/emergency/review-emergencies';
import { useEmergencyWords } from '../features/emergency/words';
import { useSession } from '../features/session/session';

/** Asked for by whoever cares, judged by the data-protection officer. */
export function EmergencyPage() {
  const t = useEmergencyWords();
  const { me } = useSession();
  const navigate = useNavigate();
  const reviews = holds(me.function as JobFunction, 'emergency.review');
  const { data } = useQuery(EMERGENCY_ACCESSES, { skip: !reviews });
  const waiting = data?.emergencyAccesses.filter(({ verdict }) => !verdict).length ?? 0;
  return (
    <Page narrow>
      <PageHeader title={t('title')}>
        {reviews ? [waiting > 0 && `${t('toReview', { count: waiting })}. `, t('reviewSummary')] : t('summary')}
      </PageHeader>
      {reviews ? <ReviewEmergencies /> : <AskEmergency onOpen={(id) => void navigate({ to: '/patients/$id', params: { id } })} />}
    </Page>
  );
}
