import type { MilestoneRule } from '@jalon/domain/pathway';
import { windowsInWords } from '@jalon/domain/template';
import { useLanguage } from '../../words/define-words';
import { drawnWindows, placeOf, type Scale } from './span-scale';
import styles from './template.module.css';

interface Props {
  rule: MilestoneRule;
  scale: Scale;
  /** The same milestone in the version or reference that one departs from: dashed, where it differs. */
  before?: MilestoneRule | undefined;
}

/** A milestone's windows around its anchor, and the same in words. */
export function WindowScale({ rule, scale, before }: Props) {
  const language = useLanguage();
  const bars = drawnWindows(rule);
  const old = before && windowsInWords(before, language) !== windowsInWords(rule, language) ? drawnWindows(before) : [];
  return (
    <div className={styles.scale}>
      <div className={styles.track} aria-hidden>
        {old.map((bar, index) => (
          <span key={`old-${index}`} className={styles.oldBar} style={placed(scale, bar)} />
        ))}
        {bars.map((bar, index) => (
          <span key={index} className={styles.bar} style={placed(scale, bar)} />
        ))}
        <span className={styles.anchor} style={{ left: `${placeOf(scale, 0)}%` }} />
      </div>
      <span className={styles.spoken}>{windowsInWords(rule, language)}</span>
    </div>
  );
}

function placed(scale: Scale, { from, to }: { from: number; to: number }) {
  const left = placeOf(scale, from);
  return { left: `${left}%`, width: `max(6px, ${placeOf(scale, to) - left}%)` };
}
