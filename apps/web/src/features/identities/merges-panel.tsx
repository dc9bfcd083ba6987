import { Button, Panel, ReasonDialog, useToast } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import styles from './identities.module.css';
import { MERGES, UNDO_MERGE, type MergeLine } from './merge-operations';
import { useMergeRefusal } from './merge-refusal';
import { useMergeWords } from './merge-words';

/** The latest merges, each of which can be undone with a reason. */
export function MergesPanel() {
  const t = useMergeWords();
  const { data } = useQuery(MERGES);
  const [undone, setUndone] = useState<MergeLine | null>(null);
  if (!data || data.merges.length === 0) return null;
  return (
    <Panel title={t('list')}>
      <ul className={styles.merges}>
        {data.merges.map((merge) => (
          <li key={merge.id}>
            <MergeSaid merge={merge} />
            {!merge.undoneAt && (
              <Button size="sm" onClick={() => setUndone(merge)}>
                {t('undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {undone && <UndoMerge merge={undone} onClose={() => setUndone(null)} />}
    </Panel>
  );
}

function MergeSaid({ merge }: { merge: MergeLine }) {
  const t = useMergeWords();
  const dates = useDates();
  const { ipp, reference, oldIpps } = merge;
  return (
    <div>
      <b>{t('said', { name: merge.name ?? '', date: dates.dayHour(merge.at), by: merge.by ?? '' })}</b>
      <p className="small mute">
        {oldIpps.length > 0 && !merge.undoneAt
          ? t('numbers', { ipp: ipp ?? '', old: oldIpps.join(', '), reference })
          : t('numbersBare', { ipp: ipp ?? '', reference })}
      </p>
      {merge.undoneAt && (
        <p className="small">{t('wasUndone', { date: dates.dayHour(merge.undoneAt), why: merge.undoneReason ?? '' })}</p>
      )}
    </div>
  );
}

function UndoMerge({ merge, onClose }: { merge: MergeLine; onClose: () => void }) {
  const t = useMergeWords();
  const toast = useToast();
  const phrase = useMergeRefusal();
  const { ask, busy, refusal } = useAsked();
  const undo = async (reason: string) => {
    const { done } = await ask(UNDO_MERGE, { id: merge.id, reason });
    if (!done) return;
    const { back, stays } = { back: 0, stays: 0, ...done };
    toast.show({
      message: [t('undone', { count: back }), stays > 0 && t('stays', { count: stays })].filter(Boolean).join(' '),
      tone: 'done',
    });
    onClose();
  };
  return (
    <ReasonDialog
      title={t('undoTitle')}
      sendLabel={t('undo')}
      busy={busy}
      error={refusal && phrase(refusal)}
      onSend={(reason) => void undo(reason)}
      onClose={onClose}
    >
      <MergeSaid merge={merge} />
      <p>{t('undoHint')}</p>
    </ReasonDialog>
  );
}
