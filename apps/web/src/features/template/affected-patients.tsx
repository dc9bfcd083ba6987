import type { PathwayChange } from '@jalon/domain/template';
import { Button, Checkbox } from '@jalon/ui';
import type { Affected } from './operations';
import styles from './template.module.css';
import { useTemplateWords, type TemplateWords } from './words';

interface Props {
  affected: readonly Affected[];
  from: number;
  /** Null: to be read only, nobody moves. */
  chosen: readonly string[] | null;
  onChoose: (pathways: string[]) => void;
}

/** Whom a version concerns, and what it would change for each, before anybody is moved. */
export function AffectedPatients({ affected, from, chosen, onChoose }: Props) {
  const t = useTemplateWords();
  return (
    <div>
      <div className="row between">
        <b>{t('concerned', { count: affected.length, version: from })}</b>
        {chosen && (
          <Button variant="quiet" size="sm" onClick={() => onChoose(affected.map(({ pathway }) => pathway))}>
            {t('all')}
          </Button>
        )}
      </div>
      <ul className={styles.lines}>
        {affected.map(({ pathway, name, changes }) => (
          <li key={pathway}>
            {chosen ? (
              <Checkbox
                label={name}
                hint={inShort(t, changes as PathwayChange[])}
                checked={chosen.includes(pathway)}
                onChange={(event) =>
                  onChoose(event.currentTarget.checked ? [...chosen, pathway] : chosen.filter((one) => one !== pathway))
                }
              />
            ) : (
              <>
                {name} <span className="small mute">{inShort(t, changes as PathwayChange[])}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function inShort(t: TemplateWords, changes: readonly PathwayChange[]): string {
  const count = (change: PathwayChange['change']) => changes.filter((one) => one.change === change).length;
  const passed = changes.filter((one) => 'late' in one && one.late).length;
  const parts = [
    count('moved') > 0 && t('someMoved', { count: count('moved') }),
    count('added') > 0 && t('someAdded', { count: count('added') }),
    count('removed') > 0 && t('someRemoved', { count: count('removed') }),
    count('in-charge') > 0 && t('someHanded', { count: count('in-charge') }),
    passed > 0 && t('somePassed', { count: passed }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : t('noChange');
}
