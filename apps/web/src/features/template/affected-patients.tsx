import type { PathwayChange } from '@jalon/domain/template';
import { Button, Checkbox } from '@jalon/ui';
import { ChangesOfPathway, SHOWN } from './changes-of-pathway';
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
  const ordered = [...affected].sort((a, b) => weight(b) - weight(a));
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
        {ordered.map(({ pathway, name, changes }) => (
          <li key={pathway}>
            {chosen ? (
              <Checkbox
                label={name}
                hint={inShort(t, changes as PathwayChange[]) || undefined}
                checked={chosen.includes(pathway)}
                onChange={(event) =>
                  onChoose(event.currentTarget.checked ? [...chosen, pathway] : chosen.filter((one) => one !== pathway))
                }
              />
            ) : (
              <>
                <b>{name}</b> <span className="small mute">{inShort(t, changes as PathwayChange[])}</span>
              </>
            )}
            <ChangesOfPathway changes={changes as PathwayChange[]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who would be past a limit first, then who has most to read; the others keep their order. */
function weight({ changes }: Affected): number {
  const all = changes as PathwayChange[];
  return all.filter((one) => 'late' in one && one.late).length * 1000 + all.length;
}

/** In figures when the lines under the name do not already say it all. */
function inShort(t: TemplateWords, changes: readonly PathwayChange[]): string {
  if (changes.length > 0 && changes.length <= SHOWN) return '';
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
