import { ActionBar, Banner, Button, Checkbox, Field, NumberInput, Panel, SelectInput, TextArea } from '@jalon/ui';
import { useState } from 'react';
import { useSession } from '../session/session';
import { CancelDialog, MissedDialog, WhenFields } from './call-dialogs';
import { minutesSince, useCallDraft, type CallDraft } from './call-draft';
import styles from './call.module.css';
import { IdentityChecks } from './identity-checks';
import type { CallData } from './operations';
import { useReminderLine } from './reminder-line';
import { Reminders } from './reminders';
import { Symptoms } from './symptoms';
import { useEndCall } from './use-end-call';
import { answersFirst, isChild, patientInWords } from './who-answers';
import { useCallWords } from './words';

/** The call while it is made, in the order of the talk: who are you, how are you, what comes, when again. */
export function MakeCall({ call, onReached }: { call: CallData; onReached: (draft: CallDraft, minutes: number) => void }) {
  const t = useCallWords();
  const { now, today } = useSession();
  const line = useReminderLine();
  const { draft, set } = useCallDraft(call, answersFirst(call, today()));
  const { problem, busy, reached, missed, cancelled } = useEndCall(call);
  const [openedAt] = useState(() => now());
  const [asking, setAsking] = useState<'missed' | 'cancel' | null>(null);

  const record = async () => {
    const minutes = Number(draft.minutes) || minutesSince(openedAt, now());
    const reminded = call.reminders.filter(({ id }) => draft.reminded.includes(id)).map((one) => line(one).text);
    if (await reached(draft, minutes, reminded)) onReached(draft, minutes);
  };
  const relatives = call.numbers.filter(({ name }) => name !== null);
  return (
    <>
      <IdentityChecks
        patient={call.patient}
        checked={draft.identity}
        onChange={(identity) => set({ identity })}
        error={problem === 'identity-not-checked'}
      />
      {call.writesClinical && (call.kind === 'oral-treatment' || !isChild(call.patient, today())) && (
        <Symptoms symptoms={draft.symptoms} onChange={(symptoms) => set({ symptoms })} error={problem === 'symptoms-missing'} />
      )}
      <Reminders reminders={call.reminders} reminded={draft.reminded} onChange={(reminded) => set({ reminded })} />
      <Panel title={t('next')} note={call.proposedNext && t('nextNote')}>
        <div className={styles.end}>
          {draft.next && <WhenFields when={draft.next} onChange={(next) => set({ next })} />}
          <Checkbox
            label={t('noNext')}
            checked={draft.next === null}
            onChange={(event) => set({ next: event.target.checked ? null : (call.proposedNext ?? call.proposedTry) })}
          />
        </div>
      </Panel>
      <Panel title={t('note')} note={t('noteHint')}>
        <div className={styles.end}>
          {call.writesClinical && (
            <Field label={t('note')} hideLabel className="grow">
              <TextArea rows={2} value={draft.note} onChange={(event) => set({ note: event.target.value })} />
            </Field>
          )}
          {relatives.length > 0 && (
            <Field label={t('answeredBy')}>
              <SelectInput
                value={draft.answeredBy ?? 'patient'}
                onChange={(who) => set({ answeredBy: who === 'patient' ? null : who })}
                options={[
                  { value: 'patient', label: patientInWords(t, call.patient, today()).answered },
                  ...relatives.map(({ name, link }) => ({ value: name ?? '', label: [name, link].filter(Boolean).join(', ') })),
                ]}
              />
            </Field>
          )}
          <Field label={t('minutes')} className={styles.minutes}>
            <NumberInput
              min={1}
              max={240}
              unit={t('minutesUnit')}
              placeholder={String(minutesSince(openedAt, now()))}
              value={draft.minutes}
              onChange={(event) => set({ minutes: event.target.value })}
            />
          </Field>
        </div>
      </Panel>
      <p className={styles.cancel}>
        <Button variant="quiet" icon="ban" onClick={() => setAsking('cancel')}>
          {t('cancel')}
        </Button>
      </p>
      <ActionBar
        inset
        note={
          problem && (
            <Banner tone="alert" live>
              {t(problem)}
            </Banner>
          )
        }
      >
        <Button size="lg" onClick={() => setAsking('missed')}>
          {t('missed')}
        </Button>
        <Button size="lg" variant="primary" icon="check" busy={busy} onClick={() => void record()}>
          {t('reached')}
        </Button>
      </ActionBar>
      {asking === 'missed' && (
        <MissedDialog call={call} busy={busy} onClose={() => setAsking(null)} onMissed={(when) => void missed(when)} />
      )}
      {asking === 'cancel' && (
        <CancelDialog busy={busy} onClose={() => setAsking(null)} onCancel={(reason) => void cancelled(reason)} />
      )}
    </>
  );
}
