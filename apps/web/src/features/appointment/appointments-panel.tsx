import { Button, MenuButton, Panel, StateShape, useToast } from '@jalon/ui';
import { addDays } from '@jalon/domain/calendar';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { nearDays } from '../../words/near-days';
import { useSession } from '../session/session';
import { AppointmentDialog } from './appointment-dialog';
import { MoveDialog } from './move-dialog';
import { nameOf } from './name-of';
import { CANCEL, MOVE, SETTLE, type Appointment, type File } from './operations';
import { useAppointmentWords } from './words';
import styles from './appointments.module.css';

/** Reasons offered by hand. « Oubli du fichier » belongs to a sending, and a death is declared in two steps elsewhere. */
export const REASONS = ['patient-asked', 'service-asked', 'in-hospital', 'transferred', 'postponed'] as const;

/** Days after the present date that are offered at once: tomorrow's hour, a week, two, three. */
const STEPS = [1, 7, 14, 21];

interface Props {
  file: File;
  mayPlan: boolean;
  onPlan: () => void;
}

/** What is to come, each with its two gestures: move, cancel. */
export function AppointmentsPanel({ file, mayPlan, onPlan }: Props) {
  const t = useAppointmentWords();
  const { me, now, today } = useSession();
  const near = nearDays(useDates(me.timeZone), today());
  const [opened, setOpened] = useState<string | null>(null);
  const appointments = file.schedule?.appointments ?? [];
  const toCome = appointments.filter((one) => one.status === 'planned' && Date.parse(one.startsAt) >= now() - 12 * 3_600_000);
  const shown = appointments.find((one) => one.id === opened);
  return (
    <Panel
      title={t('title')}
      actions={
        mayPlan && (
          <Button variant="quiet" size="sm" icon="plus" onClick={onPlan}>
            {t('plan')}
          </Button>
        )
      }
    >
      {toCome.length === 0 && <p className="dense mute">{t('none')}</p>}
      <ul className={styles.list}>
        {toCome.slice(0, 6).map((one, index) => (
          <li key={one.id}>
            <span className={styles.mark}>
              <StateShape state={index === 0 ? 'due' : 'upcoming'} size={13} />
            </span>
            <button type="button" className={styles.name} onClick={() => setOpened(one.id)}>
              <b>{nameOf(t, one)}</b>
              <span className="small mute">
                {[near.dayHour(one.startsAt), one.place ?? one.unit].filter(Boolean).join(' · ')}
              </span>
            </button>
            {mayPlan && <Gestures one={one} />}
          </li>
        ))}
      </ul>
      {shown && <AppointmentDialog one={shown} mayPlan={mayPlan} onClose={() => setOpened(null)} />}
    </Panel>
  );
}

function Gestures({ one }: { one: Appointment }) {
  const t = useAppointmentWords();
  const { me, today } = useSession();
  const dates = useDates(me.timeZone);
  const { ask } = useAsked();
  const toast = useToast();
  const [moving, setMoving] = useState(false);
  const what = nameOf(t, one);
  const at = dates.hour(one.startsAt);
  const day = dates.dayOf(one.startsAt);
  const offered = STEPS.map((step) => addDays(day, step)).filter((date) => date >= today());
  const say = (refusal: { code: string } | null, done: string, onUndo?: () => void) =>
    toast.show(
      refusal ? { message: t(refusal.code as 'unknown'), tone: 'late' } : { message: done, onUndo, undoLabel: t('undo') },
    );
  const move = async (on: string) => {
    const { refusal } = await ask(MOVE, { input: { id: one.id, version: one.version, on, at } });
    say(refusal, t('moved', { when: `${dates.shortDay(on)} ${at}` }));
  };
  const restore = async () => {
    const { refusal } = await ask(SETTLE, { input: { id: one.id, version: one.version + 1, act: 'restore' } });
    if (refusal) say(refusal, '');
  };
  const cancel = async (reason: string) => {
    const { refusal } = await ask(CANCEL, { input: { id: one.id, version: one.version, reason } });
    say(refusal, t('cancelledNow'), () => void restore());
  };
  return (
    <span className={styles.gestures}>
      <MenuButton
        iconOnly
        icon="calendar"
        variant="quiet"
        align="end"
        label={t('moveWhat', { what })}
        items={[
          ...offered.map((date) => ({ id: date, label: `${dates.longDay(date)}, ${at}`, onSelect: () => void move(date) })),
          { id: 'other', label: t('otherDate'), onSelect: () => setMoving(true) },
        ]}
      />
      <MenuButton
        iconOnly
        icon="ban"
        variant="quiet"
        align="end"
        label={t('cancelWhat', { what })}
        items={REASONS.map((reason) => ({ id: reason, label: t(`reason-${reason}`), onSelect: () => void cancel(reason) }))}
      />
      {moving && <MoveDialog one={one} what={what} onClose={() => setMoving(false)} />}
    </span>
  );
}
