import { Button, Panel, Severity } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { nearDays, type NearDays } from '../../words/near-days';
import { useSession } from '../session/session';
import { useFunctionWords } from './function-words';
import { useGapWords } from './gap-words';
import type { File, Gap } from './operations';
import styles from './gaps-panel.module.css';

interface Props {
  file: File;
  mayChange: boolean;
  /** What one can do about a gap on this page; the others lead nowhere yet. */
  onAct: (gap: Gap) => void;
}

const levelOf = (gap: Gap): 1 | 2 | 3 => (gap.severity >= 3 ? 3 : gap.severity === 2 ? 2 : 1);
const ACTABLE = [
  'no-pivot',
  'pivot-absent',
  'no-next-step',
  'milestone-past-window',
  'appointment-missed',
  'appointment-cancelled',
];

/** Every gap of this patient, the gravest first: what is missing, why, who can act. No panel when there is none. */
export function GapsPanel({ file, mayChange, onAct }: Props) {
  const t = useGapWords();
  const f = useFunctionWords();
  const { me, today } = useSession();
  const near = nearDays(useDates(me.timeZone), today());
  const gaps = file.coordination?.breaks ?? [];
  const [first, ...others] = gaps;
  const pivot = file.coordination?.toCall.find(({ kind }) => kind === 'pivot');
  if (!first) return null;
  const level = (gap: Gap) => (
    <Severity level={levelOf(gap)} label={t(`level${levelOf(gap)}`, { date: near.short(gap.since) })} />
  );
  return (
    <Panel title={t('title')} tone="alert" meta={level(first)}>
      <ul className={styles.gaps}>
        {[first, ...others].map((gap, index) => {
          const said = saidOf(t, near, gap);
          return (
            <li key={`${gap.code} ${index}`}>
              {index > 0 && <p className={styles.level}>{level(gap)}</p>}
              <p className="dense">
                <b>{said.title}</b>
                {said.why && `. ${said.why}`}
              </p>
              <div className={styles.foot}>
                <span className="dense soft">
                  {capital(f(gap.owner as 'physician'))}
                  {gap.owner === 'pivot-nurse' && pivot && <b>, {pivot.name}</b>}
                </span>
                {mayChange && ACTABLE.includes(gap.code) && (
                  <Button onClick={() => onAct(gap)}>{t(`do-${gap.code}` as 'do-no-pivot')}</Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** A gap in words. */
function saidOf(t: ReturnType<typeof useGapWords>, dates: NearDays, gap: Gap): { title: string; why: string } {
  const data = (gap.data ?? {}) as Record<string, string | null>;
  switch (gap.code) {
    case 'no-next-step':
      return {
        title: t('no-next-step'),
        why: data['lastStepOn'] ? t('no-next-step-why', { date: dates.short(data['lastStepOn']) }) : t('no-next-step-never'),
      };
    case 'milestone-past-window':
      return {
        title: data['title'] ?? '',
        why:
          data['due'] && data['to']
            ? t('milestone-past-window-why', { due: dates.short(data['due']), to: dates.short(data['to']) })
            : '',
      };
    case 'visit-without-blood-test':
    case 'visit-without-decision':
      return {
        title: t(gap.code),
        why: data['visitStart'] ? t(`${gap.code}-why`, { when: dates.dayHour(data['visitStart']) }) : '',
      };
    case 'no-pivot':
      return { title: t('no-pivot'), why: t('no-pivot-why') };
    case 'pivot-absent':
      return {
        title: t('pivot-absent'),
        why: data['until'] ? t('pivot-absent-until', { date: dates.short(data['until']) }) : t('pivot-absent-why'),
      };
    default: {
      const day = data['on'] ?? data['lastOn'] ?? data['endsOn'];
      const facts = { title: data['title'] ?? '', to: data['to'] ?? '', count: Number(data['attempts'] ?? 0) };
      const words = { ...facts, date: day ? dates.short(day) : '' };
      return { title: t(gap.code as 'not-reached', words), why: t(`${gap.code as 'not-reached'}-why`, words) };
    }
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
