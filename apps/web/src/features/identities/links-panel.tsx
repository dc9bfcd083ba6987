import { Button, Panel, ReasonDialog, useToast } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import styles from './identities.module.css';
import { RECORD_LINKS, UNDO_LINK, type LinkLine } from './link-operations';
import { useLinkRefusal } from './link-refusal';
import { useLinkWords } from './link-words';

/** The latest links with other organisations, whichever side made them; either may undo one with a reason. */
export function LinksPanel() {
  const t = useLinkWords();
  const { data } = useQuery(RECORD_LINKS);
  const [undone, setUndone] = useState<LinkLine | null>(null);
  if (!data || data.recordLinks.length === 0) return null;
  return (
    <Panel title={t('list')}>
      <ul className={styles.merges}>
        {data.recordLinks.map((link) => (
          <li key={link.id}>
            <LinkSaid link={link} />
            {!link.undoneAt && (
              <Button size="sm" onClick={() => setUndone(link)}>
                {t('undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {undone && <UndoLink link={undone} onClose={() => setUndone(null)} />}
    </Panel>
  );
}

function LinkSaid({ link }: { link: LinkLine }) {
  const t = useLinkWords();
  const dates = useDates();
  const { name, organisation, phone, by, at, note, undoneAt, undoneReason } = link;
  const ground = link.ground === 'same-ins' ? t('same-ins') : t('same-traits');
  return (
    <div>
      <b>{t('said', { name: name ?? '', organisation, date: dates.dayHour(at), by })}</b>
      <p className="small mute">{[ground, note, phone && t('contact', { phone })].filter(Boolean).join(' · ')}</p>
      {undoneAt && <p className="small">{t('wasUndone', { date: dates.dayHour(undoneAt), why: undoneReason ?? '' })}</p>}
    </div>
  );
}

function UndoLink({ link, onClose }: { link: LinkLine; onClose: () => void }) {
  const t = useLinkWords();
  const toast = useToast();
  const phrase = useLinkRefusal();
  const { ask, busy, refusal } = useAsked();
  const undo = async (reason: string) => {
    if (!(await ask(UNDO_LINK, { id: link.id, reason })).done) return;
    toast.show({ message: t('undone'), tone: 'done' });
    onClose();
  };
  return (
    <ReasonDialog
      title={t('undoTitle')}
      sendLabel={t('undo')}
      busy={busy}
      error={refusal && phrase(refusal.code)}
      onSend={(reason) => void undo(reason)}
      onClose={onClose}
    >
      <LinkSaid link={link} />
      <p>{t('undoHint')}</p>
    </ReasonDialog>
  );
}
