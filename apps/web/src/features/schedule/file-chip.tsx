import { Button, Icon } from '@jalon/ui';
import { useRef } from 'react';
import type { Preview } from './operations';
import { useScheduleWords } from './words';
import styles from './schedule.module.css';

const SEPARATORS = { ';': 'semicolon', ',': 'comma', '\t': 'tabulation' } as const;

export const ACCEPTED = '.csv,.txt,.tsv,.xlsx,.xlsm,.ods,.fods,.xls,.xml,.htm,.html,text/csv';

/** The file that was read, how it was understood, and the way to another. */
export function FileChip({ preview, onFile }: { preview: Preview; onFile: (file: File) => void }) {
  const t = useScheduleWords();
  const input = useRef<HTMLInputElement>(null);
  const { file, counts } = preview;
  const separator =
    file.separator !== null && file.separator in SEPARATORS ? SEPARATORS[file.separator as keyof typeof SEPARATORS] : null;
  const facts = [
    t('linesRead', { count: counts.rows }),
    ...(file.ignored > 0 ? [t('ignoredLines', { count: file.ignored })] : []),
    file.sheets.length > 0
      ? t('sheets', { count: file.sheets.length, names: file.sheets.join(', ') })
      : file.encoding === 'html'
        ? t('webPage')
        : t('accents', { name: file.encoding.toUpperCase() }),
    ...(separator ? [t(separator)] : []),
  ];
  return (
    <div className={styles.file}>
      <Icon name="document" />
      <div className={styles.fileWords}>
        <b className="dense cut">{file.name}</b>
        <span className="small mute cut" title={facts.join(' · ')}>
          {facts.join(' · ')}
        </span>
      </div>
      <Button onClick={() => input.current?.click()}>{t('changeFile')}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('changeFile')}
        accept={ACCEPTED}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) onFile(chosen);
          event.target.value = '';
        }}
      />
    </div>
  );
}
