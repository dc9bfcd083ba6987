import { Banner, PageHeader, Panel } from '@jalon/ui';
import { ColumnsPanel } from './columns-panel';
import { Confirmations } from './confirmations';
import { CountsStrip, noneAhead } from './counts-strip';
import { CoverageSentence } from './coverage-sentence';
import { useFaultWords } from './fault-words';
import { FileChip } from './file-chip';
import { IdentityQuestion } from './identity-question';
import { LinesTable } from './lines-table';
import { withAnswer } from './choices';
import type { Preview } from './operations';
import { SendBar } from './send-bar';
import { ToldPanel } from './told-panel';
import { TroubleBanner } from './trouble-banner';
import type { SendingState } from './use-sending';
import { useScheduleWords } from './words';
import styles from './schedule.module.css';

/** Everything before the sending, on one page: what it covers, what asks for an answer, what changes, who is told. */
export function SchedulePreview({ preview, sending }: { preview: Preview; sending: SendingState }) {
  const t = useScheduleWords();
  const say = useFaultWords();
  const { choices, choose } = sending;
  const unknownColumns = preview.counts.rows === 0 && preview.file.faults.length > 0;
  return (
    <>
      <div className={styles.head}>
        <PageHeader
          title={t('title')}
          actions={<FileChip preview={preview} onFile={(file) => void sending.read(file, file.name)} />}
        >
          <CoverageSentence preview={preview} sending={sending} />
        </PageHeader>
      </div>
      <div className={styles.body}>
        <div className={styles.main}>
          <TroubleBanner trouble={sending.trouble} />
          {preview.file.faults.map((fault) => (
            <Banner key={fault.code} tone="alert">
              {say(fault)}
            </Banner>
          ))}
          {preview.file.hiddenRows.length > 0 && (
            <Banner tone="info" title={t('hiddenRows', { count: preview.file.hiddenRows.length })}>
              {t('hiddenRowsHint', { rows: preview.file.hiddenRows.slice(0, 12).join(', ') })}
            </Banner>
          )}
          {preview.coverage.perhapsOnePhysician && preview.coverage.physician && (
            <Banner tone="warning">{t('perhapsOne', { name: preview.coverage.physician })}</Banner>
          )}
          <CountsStrip counts={preview.counts} />
          {preview.changesNothing && (
            <Panel title={t(noneAhead(preview.counts) ? 'noneAhead' : 'nothingChanged')}>
              <p className="soft">{t(noneAhead(preview.counts) ? 'noneAheadHint' : 'nothingChangedHint')}</p>
            </Panel>
          )}
          <Confirmations needed={preview.toConfirm} onConfirm={(key) => choose({ confirmed: [...choices.confirmed, key] })} />
          {preview.questions.map((question) => (
            <IdentityQuestion
              key={question.id}
              question={question}
              answer={choices.answers[question.id] ?? 'unknown'}
              onAnswer={(answer) => choose({ answers: withAnswer(choices.answers, question.id, answer) })}
            />
          ))}
          {!unknownColumns && <LinesTable preview={preview} sending={sending} />}
        </div>
        <div className={styles.side}>
          <ColumnsPanel
            key={preview.reading}
            columns={preview.columns}
            editing={unknownColumns}
            onSave={(columns) => sending.again({ columns })}
          />
          <ToldPanel told={preview.told} />
        </div>
      </div>
      <SendBar preview={preview} sending={sending} />
    </>
  );
}
