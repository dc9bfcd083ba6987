import { Button, DateInput, Dialog, Field, FieldError, Skeleton, useToast } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { HAPPENS_AGAIN } from '@jalon/domain/pathway';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useLanguage } from '../../words/define-words';
import { useTemplateNames } from '../../words/template-names';
import { DATE_PATHWAY, PATHWAY_NOTES, type PathwayNotes } from './record-operations';
import { useRecordWords } from './record-words';
import type { Pathway } from './operations';
import styles from './pathway-panel.module.css';

/** The days from which this agreement counts, whatever they are: dated, put right, taken back. */
export function DatesDialog({ pathway, onClose }: { pathway: Pathway; onClose: () => void }) {
  const t = useRecordWords();
  const language = useLanguage();
  // Not from the cache: what is known anew once she has begun would take away what she typed.
  const { data } = useQuery(PATHWAY_NOTES, { variables: { id: pathway.id, language }, fetchPolicy: 'network-only' });
  const dates = data?.pathwayNotes?.dates;
  return (
    <Dialog opened onClose={onClose} title={t('dates')}>
      {dates ? (
        <div className="fields">
          <p className="soft">{t('datesSay')}</p>
          <div className="pair">
            {dates.map((date) => (
              <DatedBy key={`${date.key} ${date.on.join(' ')}`} pathway={pathway} date={date} />
            ))}
          </div>
        </div>
      ) : (
        <Skeleton lines={4} />
      )}
    </Dialog>
  );
}

function DatedBy({ pathway, date }: { pathway: Pathway; date: PathwayNotes['dates'][number] }) {
  const names = useTemplateNames();
  const t = useRecordWords();
  const { ask, busy, refusal } = useAsked();
  const toast = useToast();
  const [days, setDays] = useState<string[]>(date.on.length > 0 ? [...date.on] : ['']);
  const title = date.title ? names.milestone(date.title) : t(`dated-${date.key}` as 'dated-birth');
  const keep = async () => {
    const { id, version } = pathway;
    const input = { id, version, anchor: date.key, on: days.filter(Boolean) };
    if ((await ask(DATE_PATHWAY, { input }, { reread: true })).done)
      toast.show({ message: t('dated', { what: title }), tone: 'done' });
  };
  const isChanged = days.filter(Boolean).join(' ') !== date.on.join(' ');
  return (
    <div className={styles.dated}>
      {days.map((day, at) => (
        <Field key={at} label={days.length > 1 ? `${title} (${at + 1})` : title}>
          <DateInput value={day} onChange={(event) => setDays(days.map((one, i) => (i === at ? event.target.value : one)))} />
        </Field>
      ))}
      <div className={styles.row}>
        {HAPPENS_AGAIN.includes(date.key) && days.at(-1) !== '' && (
          <Button variant="quiet" size="sm" onClick={() => setDays([...days, ''])}>
            {t('addDate')}
          </Button>
        )}
        {isChanged && (
          <Button size="sm" busy={busy} onClick={() => void keep()}>
            {t('keepDate', { what: title })}
          </Button>
        )}
      </div>
      <FieldError>{refusal && t(refusal.code as 'unknown')}</FieldError>
    </div>
  );
}
