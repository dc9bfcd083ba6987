import type { PathwayTemplate } from '@jalon/domain/pathway';
import { writtenTemplate } from '@jalon/domain/template';
import { Button, MenuButton, PageHeader, Tag } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import type { Version } from './operations';
import { named } from './template-list';
import { useTemplateWords, type TemplateWords } from './words';

interface Props {
  template: PathwayTemplate;
  shown: Version;
  inForce: Version | null;
  hasDraft: boolean;
  saving: boolean;
  savedAt: string | null;
  mayWrite: boolean;
  mayPublish: boolean;
  onPublish: () => void;
  onEdit: () => void;
  onFork: () => void;
}

/** Which version one sees, what stays in force meanwhile, whether it is kept, and what one may do with it. */
export function TemplateHead(props: Props) {
  const { template, shown, inForce, saving, savedAt, mayWrite } = props;
  const t = useTemplateWords();
  const names = useTemplateNames();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const draft = shown.status === 'draft';
  return (
    <PageHeader
      band
      back={{ href: '/parcours-types', label: t('back') }}
      title={t('titled', { title: names.template(template.title) })}
      tag={
        <Tag look={draft ? 'dashed' : 'soft'} tone={draft ? 'action' : 'plain'} icon={draft ? 'pencil' : undefined}>
          {t(named(shown), { version: shown.version })}
        </Tag>
      }
      actions={
        <>
          {draft && mayWrite && (
            <span role="status">
              {saving ? (
                <span className="soft">{t('saving')}</span>
              ) : (
                savedAt && (
                  <Tag tone="done" icon="check">
                    {t('saved', { hour: dates.hour(savedAt) })}
                  </Tag>
                )
              )}
            </span>
          )}
          <MenuButton
            label={t('file')}
            align="end"
            items={[
              { id: 'export', label: t('export'), onSelect: () => exportTemplate(template) },
              ...(mayWrite && !draft ? [{ id: 'fork', label: t('fork'), onSelect: props.onFork }] : []),
            ]}
          />
          {draft && mayWrite && (
            <Button variant="primary" disabled={!props.mayPublish} onClick={props.onPublish}>
              {t('publish', { version: shown.version })}
            </Button>
          )}
          {!draft && mayWrite && (
            <Button variant="primary" onClick={props.onEdit}>
              {t(props.hasDraft ? 'openDraft' : 'edit')}
            </Button>
          )}
        </>
      }
    >
      {whoFollows(t, shown, inForce)}
    </PageHeader>
  );
}

/** Whom a draft will leave alone, or who is on the version that one reads. */
function whoFollows(t: TemplateWords, { status, pathways }: Version, inForce: Version | null): string {
  if (status === 'published' && pathways > 0) return t('follow', { count: pathways });
  if (status === 'retired' && pathways > 0) return t('remain', { count: pathways });
  if (inForce && inForce.pathways > 0) return t('stays', { version: inForce.version, count: inForce.pathways });
  return t(inForce ? 'nobodyYet' : 'noneInForce');
}

/** The file that an import takes: what the page shows, nothing of any patient. */
function exportTemplate(template: PathwayTemplate): void {
  const file = new Blob([JSON.stringify(writtenTemplate(template), null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${template.key}-v${template.version}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
