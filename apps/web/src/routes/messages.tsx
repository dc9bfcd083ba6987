import { Page, PageHeader, SegmentedFilter } from '@jalon/ui';
import { holds, type JobFunction } from '@jalon/access';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useBadges } from '../features/badges/use-badges';
import { useSession } from '../features/session/session';
import { InboxList } from '../features/transmission/inbox-list';
import { MessagesSummary } from '../features/transmission/messages-summary';
import { SentList } from '../features/transmission/sent-list';
import { useTransmissionWords } from '../features/transmission/words';

const route = getRouteApi('/messages');

/** What was sent to me and what I sent: the view stands in the address. */
export function MessagesPage() {
  const t = useTransmissionWords();
  const { me } = useSession();
  const badges = useBadges();
  const { vue } = route.useSearch();
  const navigate = useNavigate();
  const writes = holds(me.function as JobFunction, 'message.write');
  return (
    <Page>
      <PageHeader title={t('pageTitle')}>
        <MessagesSummary />
      </PageHeader>
      <SegmentedFilter
        label={t('show')}
        value={vue ?? 'recus'}
        onChange={(next) => void navigate({ to: '/messages', search: next === 'recus' ? {} : { vue: next }, replace: true })}
        options={[
          { value: 'recus', label: t('waiting'), count: badges.messages },
          { value: 'tout', label: t('all') },
          ...(writes ? [{ value: 'envoyes' as const, label: t('sent') }] : []),
        ]}
      />
      {vue === 'envoyes' ? <SentList /> : <InboxList view={vue === 'tout' ? 'all' : 'waiting'} />}
    </Page>
  );
}
