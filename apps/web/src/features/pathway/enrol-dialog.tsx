import { Button, DateInput, Dialog, Field, FieldError, RadioCardGroup, SelectInput, Skeleton } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useSession } from '../session/session';
import { ENROL, PATHWAY_CHOICES } from './operations';
import { usePathwayWords } from './words';
import styles from './pathway-panel.module.css';

/** A patient enters a pathway: which one, from where, and who is responsible. Everything is proposed. */
export function EnrolDialog({ patient, onClose }: { patient: string; onClose: () => void }) {
  const t = usePathwayWords();
  const { me, today } = useSession();
  const { data } = useQuery(PATHWAY_CHOICES);
  const { ask, busy, refusal } = useAsked();
  const [template, setTemplate] = useState<string | null>(null);
  const [stage, setStage] = useState<'suspicion' | 'announcement'>('announcement');
  const [announced, setAnnounced] = useState('');
  const [pivot, setPivot] = useState<string | null>(null);
  const [relay, setRelay] = useState('');
  const people = data?.pivotChoices ?? [];
  const options = people.map((one) => ({ value: one.situation, label: `${one.name}, ${one.title}, ${one.unit}` }));
  const chosen = template ?? data?.pathwayTemplates[0]?.key ?? '';
  const responsible = pivot ?? people.find((one) => one.situation === me.situation)?.situation ?? people[0]?.situation ?? '';
  const keep = async () => {
    const anchors = announced ? { announcement: announced } : null;
    const input = { patient, template: chosen, stage, anchors, pivot: responsible, relay: relay || null };
    if ((await ask(ENROL, { input })).done) onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('enrolTitle')}
      actions={
        <Button variant="primary" busy={busy} disabled={!data} onClick={() => void keep()}>
          {t('enrol')}
        </Button>
      }
    >
      {data ? (
        <div className={styles.form}>
          <Field label={t('which')}>
            <SelectInput
              options={data.pathwayTemplates.map((one) => ({ value: one.key, label: `${one.title} v${one.version}` }))}
              value={chosen}
              onChange={setTemplate}
            />
          </Field>
          <RadioCardGroup
            legend={t('from')}
            layout="row"
            options={[
              { value: 'suspicion', label: t('suspicion') },
              { value: 'announcement', label: t('announcement') },
            ]}
            value={stage}
            onChange={setStage}
          />
          {stage === 'announcement' && (
            <Field label={t('announcedOn')}>
              <DateInput value={announced} max={today()} onChange={(event) => setAnnounced(event.target.value)} />
            </Field>
          )}
          <div className={styles.two}>
            <Field label={t('pivot')}>
              <SelectInput options={options} value={responsible} onChange={setPivot} />
            </Field>
            <Field label={t('relay')}>
              <SelectInput options={options} value={relay} onChange={setRelay} placeholder={t('noRelay')} />
            </Field>
          </div>
          <FieldError>{refusal && t(refusal.code as 'unknown')}</FieldError>
        </div>
      ) : (
        <Skeleton lines={5} />
      )}
    </Dialog>
  );
}
