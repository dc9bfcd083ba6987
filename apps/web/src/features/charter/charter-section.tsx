import { Button, Link, Panel, Tag } from '@jalon/ui';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { WriteCharterDialog } from './charter-dialogs';
import { MembersList } from './members-list';
import type { Charter, Charters } from './operations';
import { ReadDialog } from './read-dialog';
import { useCharterWords } from './words';
import styles from './charter.module.css';

const AUDIENCES = ['professionals', 'families'] as const;

/** Both charters of the network: the text in force, who has signed it, and whom to ask. */
export function CharterSection({ charters, mayWrite }: { charters: Charters; mayWrite: boolean }) {
  return (
    <Panel>
      {AUDIENCES.map((audience) => (
        <CharterPart key={audience} audience={audience} charters={charters} mayWrite={mayWrite} />
      ))}
    </Panel>
  );
}

interface PartProps {
  audience: Charter['audience'];
  charters: Charters;
  mayWrite: boolean;
}

function CharterPart({ audience, charters: { charters, members, families }, mayWrite }: PartProps) {
  const t = useCharterWords();
  const { me } = useSession();
  const { date } = useDates(me.timeZone);
  const [reading, setReading] = useState<Charter | null>(null);
  const [writing, setWriting] = useState(false);
  const [inForce, ...earlier] = charters.filter((one) => one.audience === audience);
  const heading = t(audience as 'families');
  return (
    <section className={styles.part} aria-label={heading}>
      <div className={styles.head}>
        <h3>{heading}</h3>
        {mayWrite && (
          <Button size="sm" onClick={() => setWriting(true)}>
            {t(inForce ? 'rewrite' : 'write')}
          </Button>
        )}
      </div>
      {!inForce && <p className="dense mute">{t('none')}</p>}
      {inForce && (
        <>
          <p className="dense">
            {t('version', { version: inForce.version, date: date(inForce.at), name: inForce.by })}{' '}
            <Button size="sm" variant="quiet" onClick={() => setReading(inForce)}>
              {t('read')}
            </Button>
            {earlier.map((one) => (
              <Button key={one.version} size="sm" variant="quiet" onClick={() => setReading(one)}>
                {t('earlier', { version: one.version, date: date(one.at) })}
              </Button>
            ))}
          </p>
          {inForce.required && <p className="dense soft">{t('required')}</p>}
          {audience === 'professionals' ? (
            <MembersList members={members} inForce={inForce.version} mayWrite={mayWrite} />
          ) : (
            mayWrite && <Families families={families} />
          )}
        </>
      )}
      {reading && <ReadDialog charter={reading} onClose={() => setReading(null)} />}
      {writing && <WriteCharterDialog audience={audience} from={inForce} onClose={() => setWriting(false)} />}
    </section>
  );
}

function Families({ families }: { families: Charters['families'] }) {
  const t = useCharterWords();
  const { date } = useDates();
  if (families.length === 0) return <p className="dense mute">{t('everyFamily')}</p>;
  return (
    <div>
      <p className="dense">
        <b>{t('signaturesAwaited')}</b> <span className="mute">{families.length}</span>
      </p>
      <ul>
        {families.map((one) => (
          <li key={one.id} className={styles.line}>
            <p>
              <Link href={`/patients/${one.id}`}>
                {one.familyName} {one.givenName}
              </Link>{' '}
              {one.birth && <span className="soft">{t('born', { date: date(one.birth) })}</span>}
            </p>
            {one.signedVersion !== null && <Tag>{t('formerFamily', { version: one.signedVersion })}</Tag>}
          </li>
        ))}
      </ul>
    </div>
  );
}
