import { Button, Field, FileDrop, PageHeader, Panel, SelectInput, TextArea } from '@jalon/ui';
import { useState } from 'react';
import { ACCEPTED } from './file-chip';
import { TroubleBanner } from './trouble-banner';
import type { SendingState } from './use-sending';
import { useStartWords } from './start-words';
import { useScheduleWords } from './words';
import styles from './schedule.module.css';

/** The way in: a file chosen, dropped, or rows pasted. */
export function ScheduleStart({ sending }: { sending: SendingState }) {
  const t = useScheduleWords();
  const start = useStartWords();
  const [pasting, setPasting] = useState(false);
  const [pasted, setPasted] = useState('');
  const busy = sending.step.at === 'reading';
  const readText = (text: string) => void sending.read(new Blob([text], { type: 'text/plain' }), start('pastedName'));
  return (
    <>
      <div className={styles.head}>
        <PageHeader title={t('title')}>{start('startHint')}</PageHeader>
      </div>
      <div className={styles.start}>
        <TroubleBanner trouble={sending.trouble} />
        <Panel label={start('dropHere')}>
          {sending.units.length > 1 && (
            <div className={styles.unit}>
              <Field label={t('forUnit')}>
                <SelectInput
                  options={sending.units.map(({ id, name }) => ({ value: String(id), label: name }))}
                  value={String(sending.unit)}
                  onChange={(id) => sending.setUnit(Number(id))}
                />
              </Field>
            </div>
          )}
          <FileDrop
            label={start('dropHere')}
            hint={start('dropHint')}
            buttonLabel={start('chooseFile')}
            accept={ACCEPTED}
            busy={busy}
            onFiles={([file]) => file && void sending.read(file, file.name)}
            onText={readText}
          />
          {pasting ? (
            <div className={styles.paste}>
              <Field label={start('pasteLabel')}>
                <TextArea rows={6} value={pasted} autoFocus onChange={(event) => setPasted(event.target.value)} />
              </Field>
              <div className="row">
                <Button disabled={pasted.trim() === ''} busy={busy} onClick={() => readText(pasted)}>
                  {start('readPasted')}
                </Button>
                <Button variant="quiet" onClick={() => setPasting(false)}>
                  {t('cancel')}
                </Button>
              </div>
            </div>
          ) : (
            <Button className={styles.textAct} variant="quiet" icon="copy" onClick={() => setPasting(true)}>
              {start('pasteHere')}
            </Button>
          )}
        </Panel>
      </div>
    </>
  );
}
