import { ageInMonths, daysBetween, isFullDate } from '@jalon/domain/calendar';
import { Button, Icon, IconButton, Link, MenuButton, StateMark } from '@jalon/ui';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import { NotDoneDialog, PutOffDialog } from './task-dialogs';
import type { TaskItem } from './operations';
import styles from './task.module.css';
import { useTaskActs } from './use-task-acts';
import { functionIn, useTaskWords } from './words';

/** One task: ticked in one gesture, taken back within minutes; late or not, never locked. */
export function TaskRow({ task, onFile = false }: { task: TaskItem; onFile?: boolean }) {
  const t = useTaskWords();
  const names = useTemplateNames();
  const acts = useTaskActs();
  const [asking, setAsking] = useState<'put-off' | 'not-done' | null>(null);
  const open = task.state === 'open';
  const mayAct = open && (task.forMe || task.givenByMe);
  return (
    <li className={styles.row} data-settled={!open || undefined}>
      {mayAct && !task.visit ? (
        <IconButton
          className={styles.tick}
          icon="check"
          variant="default"
          label={t('doItOf', { what: task.title })}
          onClick={() => void acts.tick(task.id)}
        />
      ) : (
        <span className={styles.mark}>
          {task.state === 'not-done' ? (
            <Icon name="ban" label={t('notDoneState')} />
          ) : (
            <StateMark state={open ? 'waiting' : 'done'} size={18} spoken={t(open ? 'todo' : 'done')} />
          )}
        </span>
      )}
      <div>
        <p className={styles.title}>
          <b>{names.milestone(task.title)}</b>
          {task.patient?.familyName && !onFile && (
            <>
              {' · '}
              <Link href={`/patients/${task.patient.id}`}>
                {task.patient.familyName} {task.patient.givenName}
              </Link>
            </>
          )}
        </p>
        {task.detail && <p className={styles.detail}>{task.detail}</p>}
        <Facts task={task} />
      </div>
      <span className={styles.acts}>
        {task.undoUntil && (
          <Button size="sm" icon="undo" onClick={() => void acts.undo(task.id)}>
            {t('undo')}
          </Button>
        )}
        {open && task.forMe && task.visit && (
          <Button href={`/visites/${task.visit}`} aria-label={t('confirmOf', { name: nameOf(task) })}>
            {t('confirm')}
          </Button>
        )}
        {mayAct && (
          <MenuButton
            iconOnly
            variant="quiet"
            align="end"
            label={t('more', { what: task.title })}
            items={[
              { id: 'put-off', label: t('putOff'), icon: 'clock', onSelect: () => setAsking('put-off') },
              { id: 'not-done', label: t('notDone'), icon: 'ban', onSelect: () => setAsking('not-done') },
            ]}
          />
        )}
      </span>
      {asking === 'put-off' && <PutOffDialog task={task} onClose={() => setAsking(null)} />}
      {asking === 'not-done' && <NotDoneDialog task={task} onClose={() => setAsking(null)} />}
    </li>
  );
}

const nameOf = ({ patient }: TaskItem): string => `${patient?.familyName ?? ''} ${patient?.givenName ?? ''}`.trim();

const CHILD_MONTHS = 18 * 12;
/** Of a child nothing is said late: it would be read of the child. */
const isChild = ({ patient }: TaskItem, today: string): boolean =>
  isFullDate(patient?.birth ?? '') && ageInMonths(patient?.birth ?? today, today) < CHILD_MONTHS;

function Facts({ task }: { task: TaskItem }) {
  const t = useTaskWords();
  const { me, today } = useSession();
  const { shortDay, dayMonth, dayHour } = useDates(me.timeZone);
  const last = task.putOff.at(-1);
  const unitOrFunction = functionIn(t, task.toFunction, task.toUnit) ?? task.toUnit;
  const mine = task.toPerson === `${me.givenName} ${me.familyName}`;
  const toWhom = mine ? t('forYou') : t('for', { who: task.toPerson ?? unitOrFunction });
  const late = daysBetween(task.dueOn, today());
  const aboutChild = isChild(task, today());
  const settled = { who: task.stateBy ?? '', day: task.stateAt ? dayHour(task.stateAt) : '', reason: task.notDoneReason ?? '' };
  return (
    <p className={styles.facts}>
      {task.state === 'done' && <StateMark state="done" label={t('doneBy', settled)} />}
      {task.state === 'not-done' && <span>{t('notDoneBy', settled)}</span>}
      {task.state === 'open' && late > 0 && aboutChild && (
        <StateMark state="due" label={t('toDoSince', { day: dayMonth(task.dueOn) })} />
      )}
      {task.state === 'open' && late > 0 && !aboutChild && <StateMark state="late" label={t('lateSince', { count: late })} />}
      {task.state === 'open' && late === 0 && <StateMark state="due" label={t('dueToday')} />}
      {task.state === 'open' && late < 0 && <StateMark state="upcoming" label={t('dueOn', { day: shortDay(task.dueOn) })} />}
      <span>{toWhom}</span>
      {!task.givenByMe && <span>{t('by', { who: task.createdBy })}</span>}
      {last && <span>{t('movedFrom', { day: dayMonth(last.from), reason: last.reason })}</span>}
    </p>
  );
}
