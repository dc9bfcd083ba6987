import { Button, Checkbox, Icon, Link, Severity, StateMark, join } from '@jalon/ui';
import { useState } from 'react';
import type { DayReason, DayRow } from './day-query';
import { movableOf } from './movable-work';
import type { SaidReason, Says } from './reason-says';
import { useAge } from './use-age';
import type { Selection } from './use-selection';
import { useWorkWords } from './work-words';
import { useDayWords } from './words';
import styles from './worklist.module.css';

export interface RowActs {
  /** Where the action leads, or null when it is done on the spot. */
  hrefOf(row: DayRow, reason: DayReason): string | null;
  act(row: DayRow, reason: DayReason): void;
}

interface Props extends RowActs {
  row: DayRow;
  current: boolean;
  selection: Selection;
  says: Says;
  onCurrent: () => void;
}

/** One patient: the reason, the person, one sentence of fact, one action. The filled button is the current row's. */
export function WorklistRow({ row, current, selection, says, onCurrent, hrefOf, act }: Props) {
  const t = useDayWords();
  const w = useWorkWords();
  const ageOf = useAge();
  // Opened by a press of its own, never by moving onto the row: nothing shifts under the hand.
  const [open, setOpen] = useState(false);
  const [first, ...others] = row.reasons;
  if (!first) return null;
  const said = says(first, row.patient);
  const { patient } = row;
  const boxed = selection.choosing && movableOf([row]).length > 0;
  const button = (reason: DayReason, action: string, main: boolean) => {
    const href = hrefOf(row, reason);
    const look = { variant: main && current ? 'primary' : main ? 'default' : 'quiet', className: styles.act } as const;
    const name = patient ? `${action}, ${patient.familyName} ${patient.givenName}` : action;
    const mark = main ? { 'data-row-act': row.id } : {};
    return href ? (
      <Button {...look} {...mark} href={href} aria-label={name}>
        {action}
      </Button>
    ) : (
      <Button {...look} {...mark} aria-label={name} onClick={() => act(row, reason)}>
        {action}
      </Button>
    );
  };
  return (
    <li
      className={join(styles.row, current && styles.current)}
      aria-current={current || undefined}
      data-row={row.id}
      onClick={onCurrent}
      onFocus={onCurrent}
    >
      <div className={join(styles.words, boxed && styles.boxed)}>
        {boxed && (
          <Checkbox
            className={styles.box}
            label={
              <span className="sr">
                {w('selectRow', { who: patient ? `${patient.familyName} ${patient.givenName}` : said.sentence })}
              </span>
            }
            checked={selection.has(row)}
            onChange={() => selection.toggle(row)}
          />
        )}
        <p className={styles.kind}>
          <ReasonMark said={said} />
          {said.note && <span className={styles.note}>{said.note}</span>}
        </p>
        <p className={styles.name}>
          {patient ? (
            <>
              <Link href={`/patients/${patient.id}`}>
                <b>{patient.familyName}</b> {patient.givenName}
              </Link>{' '}
              {patient.age !== null && <span className="mute dense nw">{ageOf(patient)}</span>}
              {row.lookalikes.length > 0 && (
                <span className={styles.heads} title={t('notToConfuse')}>
                  <Icon name="two-heads" size={14} label={t('notToConfuse')} />
                </span>
              )}
            </>
          ) : (
            <b>{t('team')}</b>
          )}
        </p>
        <p className={styles.sentence}>{said.sentence}</p>
        {said.past && <p className={styles.past}>{said.past}</p>}
      </div>
      {button(first, said.action, true)}
      {others.length > 0 && (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'fewer' : 'others', { count: others.length })}
        </button>
      )}
      {open &&
        others.map((reason) => {
          const other = says(reason, row.patient);
          return (
            <div key={`${reason.code} ${reason.about.id}`} className={styles.other}>
              <p>
                <ReasonMark said={other} />{' '}
                <span className="soft">{[other.sentence, other.past].filter(Boolean).join(' · ')}</span>
              </p>
              {button(reason, other.action, false)}
            </div>
          );
        })}
    </li>
  );
}

function ReasonMark({ said: { mark, title } }: { said: SaidReason }) {
  if (mark.kind === 'bars') return <Severity level={mark.level} label={title} />;
  if (mark.kind === 'late') return <StateMark state="late" label={title} />;
  if (mark.kind === 'due') return <StateMark state="due" label={title} />;
  return (
    <span className={styles.tag}>
      <Icon name={mark.icon} />
      {title}
    </span>
  );
}
