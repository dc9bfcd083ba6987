import { charterStanding } from '@jalon/domain/charter';
import { Button, Panel, useToast } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { TakeBackDialog } from './charter-dialogs';
import { FAMILY_CHARTERS, NOTE_FAMILY_CHARTER, type FamilyCharter } from './operations';
import { PaperDialog, type SaidOfPaper } from './paper-dialog';
import { ReadDialog } from './read-dialog';
import { useCharterWords } from './words';
import styles from './charter.module.css';

/** What this child's parents signed of the charter of the network that follows it; nothing for whoever follows it otherwise. */
export function FamilyCharterPanel({ patient, mayNote }: { patient: string; mayNote: boolean }) {
  const t = useCharterWords();
  const { data } = useQuery(FAMILY_CHARTERS, { variables: { patient } });
  const charters = data?.familyCharters ?? [];
  if (charters.length === 0) return null;
  return (
    <Panel title={t('family')}>
      {charters.map((one) => (
        <FamilyPart key={one.circle} charter={one} mayNote={mayNote} />
      ))}
    </Panel>
  );
}

function FamilyPart({ charter, mayNote }: { charter: FamilyCharter; mayNote: boolean }) {
  const t = useCharterWords();
  const { date } = useDates();
  const [open, setOpen] = useState<'note' | 'read' | 'take-back' | null>(null);
  const { signature, signedVersion, signedOn, signedBy, source, notedBy, version } = charter;
  const standing = charterStanding(signedVersion, version);
  const close = () => setOpen(null);
  return (
    <div className={styles.part}>
      {signedOn ? (
        <p className="dense">
          <b>{t('familySigned', { date: date(signedOn), by: signedBy ?? '' })}</b>
          <br />
          <span className="soft">
            {t('familyNoted', { version: signedVersion ?? '', source: source ?? '', name: notedBy ?? '' })}
          </span>
        </p>
      ) : (
        <p className="dense">{t('familyUnsigned')}</p>
      )}
      {standing === 'former' && <p className="dense">{t('familyFormer')}</p>}
      <div className={styles.head} data-aligned="end">
        {mayNote && standing !== 'signed' && (
          <Button size="sm" onClick={() => setOpen('note')}>
            {t('noteFamily')}
          </Button>
        )}
        <Button size="sm" variant="quiet" onClick={() => setOpen('read')}>
          {t('read')}
        </Button>
        {mayNote && signature && standing === 'signed' && (
          <Button size="sm" variant="quiet" onClick={() => setOpen('take-back')}>
            {t('takeBack')}
          </Button>
        )}
      </div>
      {open === 'note' && <NoteFamilyDialog charter={charter} onClose={close} />}
      {open === 'read' && <ReadDialog charter={charter} onClose={close} />}
      {open === 'take-back' && signature && <TakeBackDialog signature={signature} onClose={close} />}
    </div>
  );
}

function NoteFamilyDialog({ charter, onClose }: { charter: FamilyCharter; onClose: () => void }) {
  const t = useCharterWords();
  const { ask, busy, refusal } = useAsked();
  const { show } = useToast();
  const keep = async (said: SaidOfPaper) => {
    if (!(await ask(NOTE_FAMILY_CHARTER, { input: { circle: charter.circle, ...said } })).done) return;
    show({ message: t('noted'), tone: 'done' });
    onClose();
  };
  return (
    <PaperDialog
      title={t('family')}
      asksWho
      busy={busy}
      refused={refusal && t(refusal.code as 'unknown')}
      onKeep={(said) => void keep(said)}
      onClose={onClose}
    />
  );
}
