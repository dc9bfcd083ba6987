import { ErrorState, Page, PageHeader, SegmentedFilter, Skeleton } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { TuningPanel } from '../features/assessment/tuning-panel';
import { CharterSection } from '../features/charter/charter-section';
import { CHARTERS } from '../features/charter/operations';
import { useCharterWords } from '../features/charter/words';
import { ADMINISTRATION } from '../features/administration/operations';
import { OrganisationForm } from '../features/administration/organisation-form';
import { PeoplePanel } from '../features/administration/people-panel';
import { ReviewPanel } from '../features/administration/review-panel';
import { useReviewWords } from '../features/administration/review-words';
import { UnitsPanel } from '../features/administration/units-panel';
import { useAdministrationWords } from '../features/administration/words';

const route = getRouteApi('/administration');

/** People, units and settings of the administrator's own organisation: which of them stands in the address. */
export function AdministrationPage() {
  const t = useAdministrationWords();
  const r = useReviewWords();
  const c = useCharterWords();
  const asked = route.useSearch().vue;
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(ADMINISTRATION);
  const own = data?.administration;
  const isNetwork = own?.organisation.kind === 'network';
  const vue = asked === 'charte' && own && !isNetwork ? undefined : asked;
  const network = useQuery(CHARTERS, { skip: !isNetwork }).data?.charters;
  return (
    <Page>
      <PageHeader title={t('title')}>{own ? t('summary', { organisation: own.organisation.name }) : '\u00a0'}</PageHeader>
      <SegmentedFilter
        label={t('show')}
        value={vue ?? 'people'}
        onChange={(next) =>
          void navigate({ to: '/administration', search: next === 'people' ? {} : { vue: next }, replace: true })
        }
        options={[
          { value: 'people', label: t('people') },
          { value: 'unites', label: t('units') },
          { value: 'etablissement', label: t('organisation') },
          { value: 'questionnaires', label: t('forms') },
          { value: 'revue', label: r('review') },
          ...(isNetwork ? [{ value: 'charte' as const, label: c('title') }] : []),
        ]}
      />
      {error && !own && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
      {!own && !error && <Skeleton lines={8} lineHeight={56} />}
      {own && !vue && <PeoplePanel units={own.units} />}
      {own && vue === 'unites' && <UnitsPanel units={own.units} />}
      {own && vue === 'questionnaires' && <TuningPanel />}
      {own && vue === 'revue' && <ReviewPanel />}
      {network && vue === 'charte' && <CharterSection charters={network} mayWrite={false} />}
      {own && vue === 'etablissement' && <OrganisationForm key={own.organisation.id} organisation={own.organisation} />}
    </Page>
  );
}
