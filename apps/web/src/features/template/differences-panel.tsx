import type { TemplateDifference } from '@jalon/domain/template';
import { Icon, Tag } from '@jalon/ui';
import { useTemplateNames } from '../../words/template-names';
import styles from './template.module.css';
import { useTemplateWords } from './words';

const ICONS = { added: 'plus', removed: 'cross', changed: 'pencil' } as const;

/** How this version departs from its reference, at any time: what, before, after, and why when the cell said so. */
export function DifferencesPanel({
  title,
  against,
  differences,
}: {
  title: string;
  against: string;
  differences: readonly TemplateDifference[];
}) {
  const t = useTemplateWords();
  const names = useTemplateNames();
  return (
    <section aria-label={title}>
      <div className="row between">
        <h2>{title}</h2>
        <span className="small mute">{t('differences', { count: differences.length })}</span>
      </div>
      <p className="small mute">{against}</p>
      {differences.length === 0 ? (
        <p className="soft">{t('noDifference')}</p>
      ) : (
        <ul className={styles.lines}>
          {differences.map((one) => (
            <li key={`${one.what} ${one.key} ${one.field ?? ''}`}>
              <div className="row between">
                <b>{names.milestone(one.title)}</b>
                <Tag tone="action" icon={ICONS[one.change]}>
                  {t(one.change)}
                </Tag>
              </div>
              <div className={styles.values}>
                <span className={styles.before}>{one.before ?? t('absent')}</span>
                <Icon name="arrow-right" size={14} />
                <span className={styles.after}>{one.after ?? t('gone')}</span>
              </div>
              {one.note && <p className="small mute">{one.note}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
