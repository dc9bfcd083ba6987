import { ActDialog, Banner, ChipChoice, Field, TextInput, useToast } from '@jalon/ui';
import { APPOINTMENT_KINDS, sameKindAround, type AppointmentKind, type AppointmentStatus } from '@jalon/domain/appointment';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { nearDays } from '../../words/near-days';
import { useSession } from '../session/session';
import { nameOf } from './name-of';
import { PLAN, type Appointment, type File } from './operations';
import { useAppointmentWords } from './words';

const OFFERED = APPOINTMENT_KINDS.filter((kind) => kind !== 'day-hospital');
const SHOWN = 3;

interface Props {
  file: File;
  /** What is already known of it: the milestone that waits for a date. */
  what?: string;
  onClose: () => void;
}

/** What, when, and before asking: those of the same kind that are planned or were done. */
export function PlanDialog({ file, what = '', onClose }: Props) {
  const t = useAppointmentWords();
  const { me, now, today } = useSession();
  const dates = useDates(me.timeZone);
  const near = nearDays(dates, today());
  const { ask, busy, refusal } = useAsked();
  const toast = useToast();
  const [kind, setKind] = useState<AppointmentKind>('consultation');
  const [when, setWhen] = useState('');
  const [label, setLabel] = useState(what);
  const [place, setPlace] = useState('');
  const [doctor, setDoctor] = useState('');
  const known = (file.schedule?.appointments ?? []).map((one) => ({
    ...one,
    kind: one.kind as AppointmentKind,
    status: one.status as AppointmentStatus,
  }));
  const same = sameKindAround(known, kind, new Date(now()).toISOString()).slice(0, SHOWN);
  const keep = async () => {
    const [on = '', at = ''] = when.split('T');
    if (!on || !at) return;
    const input = { patient: file.id, kind, on, at, label: label || null, place: place || null, doctor: doctor || null };
    if ((await ask(PLAN, { input })).done) {
      toast.show({ message: t('planned', { when: `${dates.shortDay(on)} ${at}` }), tone: 'done' });
      onClose();
    }
  };
  const said = (one: Appointment) =>
    t(one.status === 'planned' ? 'alreadyPlanned' : 'alreadyDone', { what: nameOf(t, one), when: near.dayHour(one.startsAt) });
  return (
    <ActDialog
      onClose={onClose}
      title={t('planTitle')}
      actLabel={t('keep')}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
      onAct={() => void keep()}
    >
      <ChipChoice
        label={t('whatKind')}
        options={OFFERED.map((value) => ({ value, label: t(value) }))}
        value={kind}
        onChange={(value) => setKind(value ?? kind)}
      />
      {same.length > 0 && (
        <Banner tone="info" title={t('already')}>
          <ul>
            {same.map((one) => (
              <li key={one.id}>{said(one)}</li>
            ))}
          </ul>
        </Banner>
      )}
      <div className="pair">
        <Field label={t('when')} required>
          <TextInput
            type="datetime-local"
            required
            min={`${today()}T00:00`}
            value={when}
            onChange={(event) => setWhen(event.target.value)}
          />
        </Field>
        <Field label={t('label')} hint={t('labelHint')}>
          <TextInput value={label} onChange={(event) => setLabel(event.target.value)} />
        </Field>
        <Field label={t('place')}>
          <TextInput value={place} onChange={(event) => setPlace(event.target.value)} />
        </Field>
        <Field label={t('doctor')}>
          <TextInput value={doctor} onChange={(event) => setDoctor(event.target.value)} />
        </Field>
      </div>
    </ActDialog>
  );
}
