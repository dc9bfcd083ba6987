import { Button, ChipChoice, DateInput, Field, FieldError, PickFile, SelectInput, TextInput, useToast } from '@jalon/ui';
import { useState } from 'react';
import { sendFile } from '../../live/send-file';
import { useAsked } from '../../live/use-asked';
import { useSession } from '../session/session';
import { NOTE_RECORD, type PathwayNotes } from './record-operations';
import { useRecordWords } from './record-words';
import styles from './pathway-panel.module.css';

export interface Wanted {
  sort: 'document' | 'act';
  kind: string;
}

/** A paper or an act, its day, whose it is, and the file when there is one. */
export function RecordForm({ notes, wanted, onNoted }: { notes: PathwayNotes; wanted: Wanted | null; onNoted: () => void }) {
  const t = useRecordWords();
  const { today } = useSession();
  const { ask, busy, refusal } = useAsked();
  const toast = useToast();
  const [sort, setSort] = useState<Wanted['sort']>(wanted?.sort ?? 'document');
  const [kind, setKind] = useState(wanted?.kind ?? '');
  const [on, setOn] = useState(today());
  const [source, setSource] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const kinds = sort === 'document' ? notes.documents : notes.acts;
  const keep = async () => {
    setRefused(null);
    const sent = file && sort === 'document' ? await sendFile(file, paperOf(notes.id, file.name)) : null;
    if (sent && 'code' in sent) return setRefused(sent.code);
    const record = { pathway: notes.id, sort, kind, on, source: source || null, document: sent?.id ?? null };
    if (!(await ask(NOTE_RECORD, { input: record }, { reread: true })).done) return;
    toast.show({ message: t('noted', { what: kinds.find(({ key }) => key === kind)?.title ?? kind }), tone: 'done' });
    setFile(null);
    setSource('');
    onNoted();
  };
  const why = refused ?? refusal?.code;
  return (
    <div className="fields">
      <ChipChoice
        label={t('sort')}
        options={(['document', 'act'] as const).map((value) => ({ value, label: t(value) }))}
        value={sort}
        onChange={(value) => {
          setSort(value ?? 'document');
          setKind('');
        }}
      />
      <div className="pair">
        <Field label={t('which')} required>
          <SelectInput
            placeholder={t('choose')}
            value={kind}
            options={kinds.map(({ key, title }) => ({ value: key, label: title }))}
            onChange={setKind}
          />
        </Field>
        <Field label={t('on')}>
          <DateInput value={on} max={today()} onChange={(event) => setOn(event.target.value)} />
        </Field>
      </div>
      <Field label={t('source')}>
        <TextInput value={source} onChange={(event) => setSource(event.target.value)} />
      </Field>
      <div className={styles.row}>
        {sort === 'document' && (
          <>
            <PickFile
              variant="quiet"
              size="sm"
              icon="document"
              label={file ? t('fileChosen', { name: file.name }) : t('file')}
              fieldLabel={t('file')}
              accept="image/jpeg,image/png,application/pdf,image/heic"
              onFile={setFile}
            />
            {!file && <span className="soft">{t('fileHint')}</span>}
          </>
        )}
        <Button variant="primary" busy={busy} disabled={!kind} onClick={() => void keep()}>
          {t(sort === 'act' ? 'noteAct' : 'note')}
        </Button>
      </div>
      <FieldError>{why && t(why as 'unknown')}</FieldError>
    </div>
  );
}

const paperOf = (pathway: string, name: string) => `/files/pathway-document?${new URLSearchParams({ pathway, name }).toString()}`;
