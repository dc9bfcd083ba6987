import { useQuery } from '@apollo/client/react';
import type { PathwayTemplate } from '@jalon/domain/pathway';
import { ErrorState, PageState, Skeleton } from '@jalon/ui';
import { TEMPLATE_VERSION, type Version } from './operations';
import { TemplateEditor } from './template-editor';
import { useTemplateWords } from './words';

interface Props {
  versions: readonly Version[];
  shown: Version;
  mayWrite: boolean;
  onShow: (key: string, version: number) => void;
}

/** One version, with what it departs from: its reference, or the version before it. */
export function OpenTemplate({ versions, shown, mayWrite, onShow }: Props) {
  const t = useTemplateWords();
  const { key, version, originKey, originVersion } = shown;
  const asked = { variables: { key, version }, fetchPolicy: 'cache-and-network' as const };
  const { data, error, refetch } = useQuery(TEMPLATE_VERSION, asked);
  const reference = useQuery(TEMPLATE_VERSION, {
    variables: { key: originKey ?? '', version: originVersion ?? 0 },
    skip: originKey === null || originVersion === null,
  });
  const before = useQuery(TEMPLATE_VERSION, { variables: { key, version: version - 1 }, skip: version < 2 });
  const found = data?.templateVersion;
  const waits = (reference.loading && !reference.data) || (before.loading && !before.data);
  if (!found || waits)
    return (
      <PageState title={t('titled', { title: shown.title })} back={{ href: '/parcours-types', label: t('back') }}>
        {error ? <ErrorState title={t('failed')} onRetry={() => void refetch()} /> : <Skeleton lines={12} lineHeight={40} />}
      </PageState>
    );
  return (
    <TemplateEditor
      key={`${key} ${version} ${found.status}`}
      content={found.content as PathwayTemplate}
      revision={found.revision}
      shown={shown}
      versions={versions.filter((one) => one.key === key)}
      taken={versions.map((one) => one.key)}
      reference={contentOf(reference.data)}
      before={contentOf(before.data)}
      mayWrite={mayWrite}
      onShow={onShow}
    />
  );
}

function contentOf(data: { templateVersion?: { content: unknown } | null } | undefined): PathwayTemplate | null {
  return (data?.templateVersion?.content as PathwayTemplate | undefined) ?? null;
}
