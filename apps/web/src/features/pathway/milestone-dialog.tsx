import { Button, DateInput, Dialog, Field, FieldError, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { useFunctionWords } from './function-words';
import { DO_MILESTONE, DROP_MILESTONE, type Milestone } from './operations';
import { usePathwayWords } from './words';
import styles from './pathway-panel.module.css';

/** What a milestone expects, and the two ways to be through with it. */
export function MilestoneDialog({ milestone, onClose }: { milestone: Milestone; onClose: () => void }) {
  const t = usePathwayWords();
  const f = useFunctionWords();
  const { me, today } = useSession();
  const dates = useDates(me.timeZone);
  const { ask, busy, refusal } = useAsked();
  const [on, setOn] = useState(today());
  const [result, setResult] = useState('');
  const [dropping, setDropping] = useState(false);
  const open = milestone.state !== 'done';
  const keep = async () => {
    const input = { id: milestone.id, version: milestone.version, on, result: result || null };
    if ((await ask(dropping ? DROP_MILESTONE : DO_MILESTONE, { input })).done) onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={milestone.title}
      size="sm"
      actions={
        open && (
          <>
            {!dropping && (
              <Button variant="quiet" onClick={() => setDropping(true)}>
                {t('milestoneDrop')}
              </Button>
            )}
            <Button variant="primary" busy={busy} onClick={() => void keep()}>
              {t(dropping ? 'keep' : 'milestoneDone')}
            </Button>
          </>
        )
      }
    >
      <div className={styles.form}>
        <p className="soft">
          {milestone.doneOn
            ? `${t('doneOn', { date: dates.date(milestone.doneOn) })}${milestone.doneBy ? `, ${milestone.doneBy}` : ''}`
            : t('expected', { from: dates.date(milestone.from), to: dates.date(milestone.to) })}
          <br />
          {t('inCharge', { who: f(milestone.inCharge as 'physician') })}
        </p>
        {open && !dropping && (
          <div className={styles.two}>
            <Field label={t('on')}>
              <DateInput value={on} max={today()} onChange={(event) => setOn(event.target.value)} />
            </Field>
            <Field label={t('result')} hint={milestone.key === 'g8' ? t('resultHint') : undefined}>
              <TextInput value={result} onChange={(event) => setResult(event.target.value)} />
            </Field>
          </div>
        )}
        {dropping && (
          <Field label={t('dropReason')} required>
            <TextInput value={result} onChange={(event) => setResult(event.target.value)} />
          </Field>
        )}
        <FieldError>{refusal && t(refusal.code as 'unknown')}</FieldError>
      </div>
    </Dialog>
  );
}
