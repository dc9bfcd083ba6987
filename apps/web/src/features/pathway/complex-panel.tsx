import { Button, Checkbox, Dialog, Field, FieldError, Icon, Panel, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { useGapWords } from './gap-words';
import { MARK_COMPLEX, type Pathway } from './operations';
import { usePathwayWords } from './words';
import styles from './gaps-panel.module.css';
import forms from './pathway-panel.module.css';

const REASONS = ['clinical', 'social', 'service'] as const;
type Reasons = Record<(typeof REASONS)[number], string | null>;

const reasonsOf = (pathway: Pathway): Reasons => ({
  clinical: pathway.complexClinical ?? null,
  social: pathway.complexSocial ?? null,
  service: pathway.complexService ?? null,
});

/** A human decision with its reasons in words, who took it and when; never a score. */
export function ComplexPanel({ pathway, mayChange }: { pathway: Pathway; mayChange: boolean }) {
  const t = useGapWords();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const [editing, setEditing] = useState(false);
  const reasons = reasonsOf(pathway);
  const count = REASONS.filter((key) => reasons[key]).length;
  return (
    <Panel
      title={t('complex')}
      meta={count > 0 ? t('reasons', { count }) : undefined}
      actions={
        mayChange && (
          <Button variant="quiet" size="sm" onClick={() => setEditing(true)}>
            {t('change')}
          </Button>
        )
      }
    >
      {count === 0 ? (
        <p className="dense mute">{t('noReason')}</p>
      ) : (
        <>
          <ul className={styles.reasons}>
            {REASONS.map((key) => (
              <li key={key} className={reasons[key] ? undefined : styles.off}>
                <span className={styles.box} data-on={reasons[key] ? '' : undefined} aria-hidden>
                  {reasons[key] && <Icon name="check" size={11} />}
                </span>
                <b>{t(key)}</b>
                <span>{reasons[key] ?? '–'}</span>
              </li>
            ))}
          </ul>
          {pathway.complexBy && pathway.complexAt && (
            <p className="small mute">
              {t('complexBy', { name: pathway.complexBy, date: dates.date(dates.dayOf(pathway.complexAt)) })}
            </p>
          )}
        </>
      )}
      {editing && <ComplexDialog pathway={pathway} onClose={() => setEditing(false)} />}
    </Panel>
  );
}

function ComplexDialog({ pathway, onClose }: { pathway: Pathway; onClose: () => void }) {
  const t = useGapWords();
  const p = usePathwayWords();
  const { ask, busy, refusal } = useAsked();
  const [reasons, setReasons] = useState(reasonsOf(pathway));
  const set = (key: keyof Reasons, value: string | null) => setReasons((all) => ({ ...all, [key]: value }));
  const keep = async () => {
    if ((await ask(MARK_COMPLEX, { input: { id: pathway.id, version: pathway.version, ...reasons } })).done) onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('complex')}
      actions={
        <Button variant="primary" busy={busy} onClick={() => void keep()}>
          {t('keep')}
        </Button>
      }
    >
      <div className={forms.form}>
        {REASONS.map((key) => (
          <div key={key}>
            <Checkbox
              label={t(key)}
              checked={reasons[key] !== null}
              onChange={(event) => set(key, event.currentTarget.checked ? '' : null)}
            />
            {reasons[key] !== null && (
              <Field label={`${t(key)} : ${t('sentence')}`} hideLabel>
                <TextInput
                  value={reasons[key] ?? ''}
                  placeholder={t('sentence')}
                  onChange={(event) => set(key, event.target.value)}
                />
              </Field>
            )}
          </div>
        ))}
        <FieldError>{refusal && p(refusal.code as 'unknown')}</FieldError>
      </div>
    </Dialog>
  );
}
