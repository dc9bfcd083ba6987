import { Button, Dialog, Field, FieldError, Skeleton, TextInput, useToast } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { useLanguage } from '../../words/define-words';
import { useSession } from '../session/session';
import { RecordForm, type Wanted } from './record-form';
import { PATHWAY_NOTES, REMOVE_RECORD, type PathwayNotes } from './record-operations';
import { useRecordWords } from './record-words';
import styles from './pathway-panel.module.css';

interface Props {
  pathway: string;
  /** What a milestone waits for, chosen beforehand. */
  wanted: Wanted | null;
  onClose: () => void;
}

/** The papers and acts of a pathway: what is noted ticks what waited for it; what is removed unticks it. */
export function RecordsDialog({ pathway, wanted, onClose }: Props) {
  const t = useRecordWords();
  const language = useLanguage();
  const { data } = useQuery(PATHWAY_NOTES, { variables: { id: pathway, language } });
  const notes = data?.pathwayNotes;
  return (
    <Dialog opened onClose={onClose} title={t('recordsTitle')}>
      {notes ? (
        <div className="fields">
          <p className="soft">{t('recordsSay')}</p>
          <RecordForm notes={notes} wanted={wanted} onNoted={wanted ? onClose : () => undefined} />
          {notes.records.length === 0 && <p className="soft">{t('none')}</p>}
          <ul className={styles.records}>
            {notes.records.map((record) => (
              <RecordLine key={record.id} record={record} />
            ))}
          </ul>
        </div>
      ) : (
        <Skeleton lines={4} />
      )}
    </Dialog>
  );
}

function RecordLine({ record }: { record: PathwayNotes['records'][number] }) {
  const t = useRecordWords();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const { ask, busy, refusal } = useAsked();
  const toast = useToast();
  const [removing, setRemoving] = useState(false);
  const [reason, setReason] = useState('');
  const what = `${record.title}, ${dates.date(record.on)}`;
  const remove = async () => {
    if ((await ask(REMOVE_RECORD, { id: record.id, reason }, { reread: true })).done)
      toast.show({ message: t('removed', { what }) });
  };
  return (
    <li className={styles.record}>
      <div>
        <strong>{record.title}</strong>, {dates.date(record.on)}
        <div className="soft">{[record.source, t('by', { name: record.by })].filter(Boolean).join(' · ')}</div>
        {record.document && (
          <a href={`/files/pathway-document/${record.document}`} target="_blank" rel="noreferrer">
            {t('open', { name: record.documentName ?? '' })}
          </a>
        )}
      </div>
      {!removing && (
        <Button variant="quiet" size="sm" aria-label={t('removeWhat', { what })} onClick={() => setRemoving(true)}>
          {t('remove')}
        </Button>
      )}
      {removing && (
        <div className="fields">
          <Field label={t('removeWhy')} required>
            <TextInput value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
          <Button variant="danger-text" size="sm" busy={busy} onClick={() => void remove()}>
            {t('remove')}
          </Button>
          <FieldError>{refusal && t(refusal.code as 'unknown')}</FieldError>
        </div>
      )}
    </li>
  );
}
