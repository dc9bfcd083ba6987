import { isGrown, mayKnow, type Authority } from '@jalon/domain/patient';
import { Button, Icon, Panel, PersonActions, PersonLine, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { AuthorityDoubts } from './authority-doubts';
import { END_RELATIVE, type File, type Relative } from './operations';
import { RelativeDialog } from './relative-dialog';
import { useRelativesWords } from './words';
import styles from './relatives.module.css';

/** Who is around, what may be said to each, and what not without the patient; dated. */
export function RelativesPanel({ file, mayChange }: { file: File; mayChange: boolean }) {
  const t = useRelativesWords();
  const [edited, setEdited] = useState<Relative | 'new' | null>(null);
  const { today } = useSession();
  const relatives = file.administrative?.relatives ?? [];
  const birth = file.administrative?.birthDate;
  const grown = birth ? isGrown(birth, today()) : false;
  return (
    <Panel
      title={t('title')}
      actions={
        mayChange && (
          <Button variant="quiet" size="sm" onClick={() => setEdited('new')}>
            {t('add')}
          </Button>
        )
      }
    >
      {!grown && <AuthorityDoubts relatives={relatives} />}
      {relatives.length === 0 && <p className="dense mute">{t('none')}</p>}
      <ul className={styles.list}>
        {relatives.map((relative) => (
          <li key={relative.id}>
            <RelativeLine
              relative={relative}
              grown={grown}
              ofHim={file.administrative?.sex === 'M'}
              onChange={mayChange ? () => setEdited(relative) : undefined}
            />
          </li>
        ))}
      </ul>
      {edited && (
        <RelativeDialog
          patient={file.id}
          relative={edited === 'new' ? null : edited}
          grown={grown}
          onClose={() => setEdited(null)}
        />
      )}
    </Panel>
  );
}

interface LineProps {
  relative: Relative;
  grown: boolean;
  ofHim: boolean;
  onChange?: () => void;
}

function RelativeLine({ relative, grown, ofHim, onChange }: LineProps) {
  const t = useRelativesWords();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const { ask } = useAsked();
  const toast = useToast();
  const { name, phone, confidential, trusted, toNotify, mayBeTold, notToBeTold, toldOn, toldTo } = relative;
  const standing = [
    trusted && t('trusted'),
    toNotify && !trusted && t('toNotify'),
    relative.keptAway && t('keptAwayShort'),
    relative.authority !== 'none' && t(`authority-${relative.authority}` as 'authority-joint'),
    relative.home && t(`home-${relative.home}` as 'home-main'),
    confidential && t(phone ? 'confidential' : 'kept'),
  ].filter(Boolean);
  const { authority, keptAway } = relative;
  const knows = grown && !keptAway ? t('grown') : t(`knows-${mayKnow({ authority: authority as Authority, keptAway })}`);
  const end = async () => {
    const { refusal } = await ask(END_RELATIVE, { id: relative.id, version: relative.version });
    if (refusal) toast.show({ message: t(refusal.code as 'unknown'), tone: 'late' });
  };
  return (
    <>
      <PersonLine
        name={name}
        role={relative.link}
        mark={<Icon name="person" />}
        note={
          <>
            {standing.length > 0 && <b>{standing.join(' · ')}</b>}
            {standing.length > 0 && phone && ' · '}
            {phone && <span className="nw">{phone}</span>}
          </>
        }
        actions={
          <PersonActions
            phone={phone}
            labels={{ call: t('callWho', { name }), more: t('more', { name }) }}
            items={
              onChange && [
                { id: 'change', label: t('change'), onSelect: onChange },
                { id: 'end', label: t('end'), danger: true, onSelect: () => void end() },
              ]
            }
          />
        }
      />
      {(relative.authority !== 'none' || relative.keptAway) && (
        <p className="small mute">{[knows, relative.decision].filter(Boolean).join(' · ')}</p>
      )}
      {relative.note && <p className="small mute">{relative.note}</p>}
      {(mayBeTold || notToBeTold) && (
        <dl className={styles.say}>
          {mayBeTold && (
            <>
              <dt>{t('mayBeTold')}</dt>
              <dd>{mayBeTold}</dd>
            </>
          )}
          {notToBeTold && (
            <>
              <dt>{t(ofHim ? 'notWithoutHim' : 'notToBeTold')}</dt>
              <dd>{notToBeTold}</dd>
            </>
          )}
        </dl>
      )}
      {toldOn && (
        <p className="small mute">
          {toldTo ? t('toldTo', { date: dates.date(toldOn), name: toldTo }) : t('toldOn', { date: dates.date(toldOn) })}
        </p>
      )}
    </>
  );
}
