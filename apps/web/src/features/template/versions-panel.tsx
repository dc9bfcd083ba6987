import { Button, Tag } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import type { Version } from './operations';
import styles from './template.module.css';
import { useTemplateWords } from './words';

interface Props {
  versions: readonly Version[];
  shown: number;
  mayMove: boolean;
  onShow: (version: number) => void;
  onMove: (from: number) => void;
}

const ICONS = { draft: 'pencil', published: 'check', retired: 'history' } as const;

export function VersionsPanel({ versions, shown, mayMove, onShow, onMove }: Props) {
  const t = useTemplateWords();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const inForce = versions.find(({ status }) => status === 'published');
  return (
    <section aria-label={t('versions')}>
      <h2>{t('versions')}</h2>
      <ul className={styles.lines}>
        {versions.map((one) => {
          const status = one.status as keyof typeof ICONS;
          return (
            <li key={one.version}>
              <div className={styles.versions}>
                <Tag icon={ICONS[status]} tone={status === 'published' ? 'done' : status === 'draft' ? 'action' : 'mute'}>
                  {`v${one.version} ${t(status)}`}
                </Tag>
                {one.pathways > 0 && <span>{t('pathways', { count: one.pathways })}</span>}
                {one.version === shown ? (
                  <span className="small mute">{t('current')}</span>
                ) : (
                  <Button variant="quiet" size="sm" onClick={() => onShow(one.version)}>
                    {t('show', { version: one.version })}
                  </Button>
                )}
              </div>
              <p className="small mute">
                {[
                  status === 'draft' && one.savedBy && one.savedAt
                    ? t('by', { name: one.savedBy, when: dates.dayHour(one.savedAt) })
                    : one.publishedAt && t('publishedOn', { date: dates.date(dates.dayOf(one.publishedAt)) }),
                  one.decided,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              {mayMove && inForce && one.version < inForce.version && one.pathways > 0 && (
                <Button size="sm" onClick={() => onMove(one.version)}>
                  {t('move')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
