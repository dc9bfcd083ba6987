import { useQuery } from '@apollo/client/react';
import { Button, Panel, Tag } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { DeclareForDialog } from './declare-for-dialog';
import { END_ABSENCE_FOR, TEAM_ABSENCES } from './team-operations';
import { useTeamWords } from './team-words';
import styles from './absence.module.css';

/** Who is away or about to be, and who answers meanwhile; the cell declares it for whoever cannot. */
export function TeamAbsences() {
  const t = useTeamWords();
  const { me, today } = useSession();
  const { date } = useDates(me.timeZone);
  const { ask, busy } = useAsked();
  const { data } = useQuery(TEAM_ABSENCES);
  const [declaring, setDeclaring] = useState(false);
  const team = data?.teamAbsences ?? [];
  const absences = team.flatMap(({ absences: theirs, ...who }) => theirs.map((one) => ({ ...one, who })));
  if (!data || team.length === 0) return null;
  return (
    <Panel
      title={t('title')}
      actions={
        <Button size="sm" onClick={() => setDeclaring(true)}>
          {t('declareFor')}
        </Button>
      }
    >
      {absences.length === 0 && <p className="dense mute">{t('nobodyAway')}</p>}
      {absences.map(({ id, from, until, replacementName, who }) => (
        <div key={id} className={styles.standing}>
          <p className="dense">
            <b>{who.name}</b>, {who.title}
            {' · '}
            {until ? t('period', { from: date(from), until: date(until) }) : t('openPeriod', { from: date(from) })}
            {' · '}
            {replacementName ? t('by', { name: replacementName }) : <Tag tone="late">{t('byNobody')}</Tag>}
          </p>
          <Button
            size="sm"
            busy={busy}
            aria-label={t(from > today() ? 'notLeavingOf' : 'backOf', { name: who.name })}
            onClick={() => void ask(END_ABSENCE_FOR, { situation: who.situation, id })}
          >
            {t(from > today() ? 'notLeaving' : 'back')}
          </Button>
        </div>
      ))}
      {declaring && <DeclareForDialog team={team} onClose={() => setDeclaring(false)} />}
    </Panel>
  );
}
