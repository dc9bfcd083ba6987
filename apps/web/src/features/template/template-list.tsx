import { Button, EmptyState, Panel, Tag } from '@jalon/ui';
import { useTemplateNames } from '../../words/template-names';
import type { Version } from './operations';
import styles from './template.module.css';
import { useTemplateWords } from './words';

/** Each template with its versions; the one in force first, the draft beside it. */
export function TemplateList({ versions, hrefOf }: { versions: readonly Version[]; hrefOf: (one: Version) => string }) {
  const t = useTemplateWords();
  const names = useTemplateNames();
  const keys = [...new Set(versions.map(({ key }) => key))];
  if (keys.length === 0) return <EmptyState title={t('none')}>{t('noneSentence')}</EmptyState>;
  return keys.map((key) => {
    const mine = versions.filter((one) => one.key === key);
    const first = mine.find(({ status }) => status === 'published') ?? mine[0];
    return (
      first && (
        <Panel key={key} title={names.template(first.title)} note={t(first.kind as 'local')}>
          <ul className={styles.lines}>
            {mine.map((one) => (
              <li key={one.version} className={styles.versions}>
                <Button
                  size="sm"
                  href={hrefOf(one)}
                  aria-label={`${names.template(one.title)}, ${t(named(one), { version: one.version })}`}
                >
                  {t(named(one), { version: one.version })}
                </Button>
                {one.pathways > 0 && <span>{t('pathways', { count: one.pathways })}</span>}
                {one.status === 'draft' && one.savedBy && (
                  <Tag tone="action" icon="pencil">
                    {one.savedBy}
                  </Tag>
                )}
                {one.decided && <span className="small mute">{one.decided}</span>}
              </li>
            ))}
          </ul>
        </Panel>
      )
    );
  });
}

const NAMED = { draft: 'versionDraft', published: 'versionPublished', retired: 'versionRetired' } as const;
export const named = ({ status }: Pick<Version, 'status'>) => NAMED[status as keyof typeof NAMED];
