import { Button, Panel } from '@jalon/ui';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { noneAhead } from './counts-strip';
import { LineRow } from './line-row';
import type { Preview } from './operations';
import { useLines } from './use-lines';
import type { SendingState } from './use-sending';
import { useScheduleWords } from './words';
import styles from './lines.module.css';

/** Above so many lines only those in sight are drawn. */
const DRAWN_AT_ONCE = 150;

export function LinesTable({ preview, sending }: { preview: Preview; sending: SendingState }) {
  const t = useScheduleWords();
  const [all, setAll] = useState(false);
  const { lines, total, more } = useLines(preview, sending.input, all);
  const { unchanged, rows, toSettle, added, moved, changed } = preview.counts;
  const others = rows - toSettle - added - moved - changed;
  return (
    <Panel
      flush
      title={t('whatChanges')}
      meta={t('orderNote')}
      actions={
        others > 0 && (
          <Button variant="quiet" onClick={() => setAll(!all)}>
            {all ? t('hideUnchanged') : others === unchanged ? t('seeUnchanged', { count: unchanged }) : t('seeOthers')}
          </Button>
        )
      }
    >
      {total === 0 ? (
        <p className={styles.empty}>{t(noneAhead(preview.counts) ? 'noneAhead' : 'nothingToShow')}</p>
      ) : (
        <div className={styles.scroller} role="region" aria-label={t('whatChanges')} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">
                  <span className="sr">{t('colState')}</span>
                </th>
                <th scope="col">{t('colLine')}</th>
                <th scope="col">{t('colDay')}</th>
                <th scope="col">{t('colHour')}</th>
                <th scope="col">{t('colPatient')}</th>
                <th scope="col">{t('colTreatment')}</th>
                <th scope="col">{t('colArrival')}</th>
                <th scope="col">{t('colFinding')}</th>
              </tr>
            </thead>
            {total <= DRAWN_AT_ONCE ? (
              lines.map((line) => line && <LineRow key={`${line.kind}${line.id}`} line={line} sending={sending} />)
            ) : (
              <LinesInSight lines={lines} total={total} more={more} sending={sending} />
            )}
          </table>
        </div>
      )}
    </Panel>
  );
}

interface InSight {
  lines: ReturnType<typeof useLines>['lines'];
  total: number;
  more: (first: number, last: number) => void;
  sending: SendingState;
}

/** Ten thousand rows: the page draws those in sight and asks for the next ones as they come. */
function LinesInSight({ lines, total, more, sending }: InSight) {
  const top = useRef<HTMLTableSectionElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const head = top.current;
    if (head) setOffset(head.getBoundingClientRect().top + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({ count: total, estimateSize: () => 38, overscan: 20, scrollMargin: offset });
  const items = virtual.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  useLayoutEffect(() => {
    if (first && last) more(first.index, last.index);
  }, [first, last, more]);
  const before = first ? first.start - offset : 0;
  const after = last ? virtual.getTotalSize() - (last.end - offset) : 0;
  return (
    <>
      <tbody ref={top} aria-hidden>
        <tr className={styles.spacer} style={{ height: before }} />
      </tbody>
      {items.map(({ index }) => {
        const line = lines[index];
        return line ? (
          <LineRow key={`${line.kind}${line.id}`} line={line} sending={sending} index={index} measure={virtual.measureElement} />
        ) : (
          <tbody key={index} data-index={index} aria-hidden>
            <tr className={styles.spacer} style={{ height: 38 }} />
          </tbody>
        );
      })}
      <tbody aria-hidden>
        <tr className={styles.spacer} style={{ height: after }} />
      </tbody>
    </>
  );
}
