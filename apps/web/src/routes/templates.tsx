import { holds, type JobFunction } from '@jalon/access';
import { useQuery } from '@apollo/client/react';
import { Button, ErrorState, Page, PageHeader, Skeleton } from '@jalon/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { TuningPanel } from '../features/assessment/tuning-panel';
import { useSession } from '../features/session/session';
import { ImportDialog } from '../features/template/import-dialog';
import { OpenTemplate } from '../features/template/open-template';
import { TEMPLATE_VERSIONS } from '../features/template/operations';
import { TemplateList } from '../features/template/template-list';
import { useTemplateWords } from '../features/template/words';

/** Every template with its versions, or the one that the address names. */
export function TemplatesPage() {
  const t = useTemplateWords();
  const { me } = useSession();
  const navigate = useNavigate();
  const { parcours, version } = useSearch({ from: '/parcours-types' });
  const { data, error, refetch } = useQuery(TEMPLATE_VERSIONS);
  const [importing, setImporting] = useState(false);
  const mayWrite = holds(me.function as JobFunction, 'template.write');
  const show = (key: string, to: number) => {
    setImporting(false);
    void navigate({ to: '/parcours-types', search: { parcours: key, version: to } });
  };
  const versions = data?.templateVersions ?? [];
  const shown = versions.find(
    (one) => one.key === parcours && (version === undefined ? one.status === 'published' : one.version === version),
  );
  if (shown) return <OpenTemplate versions={versions} shown={shown} mayWrite={mayWrite} onShow={show} />;
  return (
    <Page>
      <PageHeader
        title={t('title')}
        actions={
          mayWrite && (
            <Button icon="upload" onClick={() => setImporting(true)}>
              {t('import')}
            </Button>
          )
        }
      >
        {t('summary')}
      </PageHeader>
      {data ? (
        <TemplateList
          versions={versions}
          hrefOf={(one) => `/parcours-types?parcours=${encodeURIComponent(one.key)}&version=${one.version}`}
        />
      ) : error ? (
        <ErrorState title={t('failed')} onRetry={() => void refetch()} />
      ) : (
        <Skeleton lines={8} lineHeight={48} />
      )}
      {holds(me.function as JobFunction, 'form.tune') && <TuningPanel />}
      {importing && <ImportDialog onClose={() => setImporting(false)} onDone={show} />}
    </Page>
  );
}
