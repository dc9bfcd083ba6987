import { Icon, Panel } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useDates } from '../../words/dates';
import { nearDays } from '../../words/near-days';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import { LadderActs } from './ladder-acts';
import { LADDER_OF_PATIENT, type Way } from './operations';
import { CHANNEL_ICONS, eventSays, sourceOfVisit, sourceSays } from './say-way';
import { StateOfWay } from './state-of-way';
import { VisitExits } from './visit-exits';
import { useLadderWords } from './words';
import { windowSays } from './window-says';
import styles from './ladder.module.css';

/** On a file: where the awaited visits stand, what was tried and decided, and what may be done. Nothing where none is awaited. */
export function LadderPanel({ patientId, mayChange }: { patientId: string; mayChange: boolean }) {
  const t = useLadderWords();
  const { data } = useQuery(LADDER_OF_PATIENT, { variables: { patient: patientId } });
  const ways = (data?.ladderOfPatient ?? []).filter(
    (way) => way.state !== 'upcoming' || way.events.length > 0 || doneOf(way).length > 0,
  );
  return ways.map((way) => (
    <Panel key={way.id} title={t('title')} meta={<StateOfWay state={way.state} />}>
      <Standing way={way} />
      {mayChange && (
        <div className={styles.acts}>
          <LadderActs way={way} />
        </div>
      )}
      <History way={way} />
      <Done way={way} />
    </Panel>
  ));
}

const doneOf = (way: Way) => way.visits.filter(({ doneOn }) => doneOn).reverse();

function Standing({ way }: { way: Way }) {
  const names = useTemplateNames();
  const t = useLadderWords();
  const { me, today } = useSession();
  const near = nearDays(useDates(me.timeZone), today());
  return (
    <p className="dense">
      <b>{names.milestone(way.visit.title)}</b>
      <span className="soft">
        {' · '}
        {t('window', { when: windowSays(t, way, near, today()) })}
        {way.waitsSince.id !== way.visit.id && ` · ${t('alsoMissed', { title: names.milestone(way.waitsSince.title) })}`}
      </span>
    </p>
  );
}

/** Tries and decisions, the latest first: who, when, by what, and what came of it. */
function History({ way }: { way: Way }) {
  const t = useLadderWords();
  const { me, today } = useSession();
  const dates = useDates(me.timeZone);
  const near = nearDays(dates, today());
  if (way.events.length === 0) return null;
  return (
    <ol className={styles.events} aria-label={t('history')}>
      {[...way.events].reverse().map((event) => (
        <li key={event.id}>
          <Icon name={event.channel ? CHANNEL_ICONS[event.channel as 'phone'] : 'flag'} size={14} />
          <span>
            {eventSays(t, event, near.short)}
            <span className="soft">
              {sourceSays(t, event) && ` · ${t('doneFrom', { source: sourceSays(t, event) ?? '' })}`}
              {` · ${t('byAt', { by: event.by, date: near.short(event.act === 'chase' ? event.on : dates.dayOf(event.at)) })}`}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What was seen, ready for one’s own software. */
function Done({ way }: { way: Way }) {
  const names = useTemplateNames();
  const t = useLadderWords();
  const { me } = useSession();
  const { date } = useDates(me.timeZone);
  const done = doneOf(way);
  if (done.length === 0) return null;
  return (
    <details className={styles.done}>
      <summary>{`${t('done')} (${done.length})`}</summary>
      <ul>
        {done.map((visit) => {
          const source = sourceOfVisit(t, way, visit);
          return (
            <li key={visit.id}>
              <span className="dense grow">
                {t('doneLine', { title: names.milestone(visit.title), date: date(visit.doneOn ?? '') })}
                <span className="soft">
                  {source && ` · ${t('doneFrom', { source })}`}
                  {visit.result && ` · ${visit.result}`}
                </span>
              </span>
              <VisitExits way={way} visit={visit} quiet />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
