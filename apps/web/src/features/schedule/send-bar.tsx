import { ActionBar, Button } from '@jalon/ui';
import { useLanguage } from '../../words/define-words';
import { noneAhead } from './counts-strip';
import { isReason, REASON_WORDS } from './absence-reasons';
import type { Preview } from './operations';
import type { Translate } from './translate';
import type { SendingState } from './use-sending';
import { useScheduleWords } from './words';

/** What will happen, then the one act of the page. */
export function SendBar({ preview, sending }: { preview: Preview; sending: SendingState }) {
  const t = useScheduleWords();
  const language = useLanguage();
  const removed = preview.cancelling.reduce((sum, { count }) => sum + count, 0);
  const { standing, toSettle } = preview.counts;
  const nothing = preview.changesNothing;
  const nothingRead = preview.counts.rows === 0;
  const waiting = preview.waitingRows;
  return (
    <ActionBar
      note={
        <p>
          {nothing && <b>{t(noneAhead(preview.counts) ? 'noneAhead' : 'nothingChanged')}. </b>}
          {removed > 0 && <b>{t('removed', { count: removed, reasons: reasons(preview, t) })} </b>}
          {preview.toConfirm.length > 0 && <b>{t('confirmFirst')} </b>}
          {toSettle > 0 && waiting.length > 0 && (
            <span className="soft">
              {t(waiting.length === 1 ? 'waitsOne' : 'waitsMany', { rows: rowsInWords(waiting, language) })}
            </span>
          )}
        </p>
      }
    >
      {nothing ? (
        <Button variant="primary" size="lg" onClick={() => void sending.abandon()}>
          {t('done')}
        </Button>
      ) : (
        <>
          <Button variant="quiet" size="lg" onClick={() => void sending.abandon()}>
            {t('abandon')}
          </Button>
          <Button
            variant="primary"
            size="lg"
            busy={sending.busy}
            disabled={sending.settling || nothingRead || preview.toConfirm.length > 0}
            onClick={() => void sending.send()}
          >
            {standing > 0 ? t('send', { count: standing }) : t('sendNothing')}
          </Button>
        </>
      )}
    </ActionBar>
  );
}

function reasons({ cancelling }: Preview, t: Translate): string {
  const said = cancelling.flatMap(({ reason, count }) =>
    isReason(reason) ? [{ word: t(REASON_WORDS[reason]).toLowerCase(), count }] : [],
  );
  if (said.length === 1) return said[0]?.word ?? '';
  return said.map(({ word, count }) => t('reasonCount', { count, reason: word })).join(', ');
}

/** « 13, 18 et 34 »: a few numbers, never a paragraph of them. */
function rowsInWords(rows: readonly number[], language: string): string {
  if (rows.length > 6) return `${rows.slice(0, 6).join(', ')}…`;
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(rows.map(String));
}
