import { charterStanding } from '@jalon/domain/charter';
import { Button, Tag } from '@jalon/ui';
import { useState, type ReactNode } from 'react';
import { useDates } from '../../words/dates';
import { NotePaperDialog, TakeBackDialog } from './charter-dialogs';
import type { Member } from './operations';
import { useCharterWords } from './words';
import styles from './charter.module.css';

/** Who has not signed first; a signature on paper is noted from the line of whoever gave it. */
export function MembersList({ members, inForce, mayWrite }: { members: readonly Member[]; inForce: number; mayWrite: boolean }) {
  const t = useCharterWords();
  const [noting, setNoting] = useState<Member | null>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const signed = members.filter(({ version }) => charterStanding(version, inForce) === 'signed').length;
  return (
    <div>
      <p className="dense">
        <b>{t('signedCount', { signed, count: members.length })}</b>
      </p>
      <ul aria-label={t('members')}>
        {members.map((one) => (
          <MemberLine key={one.person} member={one} inForce={inForce}>
            {mayWrite && charterStanding(one.version, inForce) !== 'signed' && (
              <Button size="sm" aria-label={t('noteOf', { name: one.name })} onClick={() => setNoting(one)}>
                {t('noteShort')}
              </Button>
            )}
            {mayWrite && one.signature && one.way === 'paper' && one.version === inForce && (
              <Button
                size="sm"
                variant="quiet"
                aria-label={t('takeBackOf', { name: one.name })}
                onClick={() => setTaken(one.signature)}
              >
                {t('takeBack')}
              </Button>
            )}
          </MemberLine>
        ))}
      </ul>
      {noting && <NotePaperDialog member={noting} onClose={() => setNoting(null)} />}
      {taken && <TakeBackDialog signature={taken} onClose={() => setTaken(null)} />}
    </div>
  );
}

function MemberLine({ member, inForce, children }: { member: Member; inForce: number; children: ReactNode }) {
  const t = useCharterWords();
  const { date } = useDates();
  const { name, title, organisation, version, signedOn, way, source, notedBy } = member;
  const standing = charterStanding(version, inForce);
  const on = signedOn ? date(signedOn) : '';
  return (
    <li className={styles.line}>
      <p>
        <b>{name}</b> <span className="soft">{[title, organisation].join(' · ')}</span>
        {source && <span className="small mute"> · {t('source', { source })}</span>}
      </p>
      {standing === 'signed' ? (
        <Tag tone="done">{way === 'paper' ? t('signedPaper', { date: on, name: notedBy ?? '' }) : t('signed', { date: on })}</Tag>
      ) : (
        <Tag tone="late">{standing === 'former' ? t('former', { version: version ?? '' }) : t('unsigned')}</Tag>
      )}
      {children}
    </li>
  );
}
