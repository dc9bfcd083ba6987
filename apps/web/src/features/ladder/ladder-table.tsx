import { daysBetween } from '@jalon/domain/calendar';
import { CellNote, DataTable, Icon, Link, Panel, type Column } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { nearDays } from '../../words/near-days';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import { LadderActs } from './ladder-acts';
import type { Way } from './operations';
import { useLadderPageWords } from './page-words';
import { ageSays, bornSays, CHANNEL_ICONS, sourceSays, trySays, twinSays } from './say-way';
import { windowSays } from './window-says';
import { useLadderWords } from './words';
import styles from './ladder.module.css';

const TRIES_SHOWN = 4;

/** Under « Visite », the age alone. */
const shortVisit = (title: string) => title.replace(/^(visite des?|visit at) /i, '');

/** One row a person, rung by rung; a child is never late, a visit is to be caught up. */
export function LadderTable({ rows, mayChange }: { rows: readonly Way[]; mayChange: boolean }) {
  const t = useLadderPageWords();
  const w = useLadderWords();
  const names = useTemplateNames();
  const { me, today } = useSession();
  const dates = useDates(me.timeZone);
  const near = nearDays(dates, today());
  const isChild = (way: Way) => way.termWeeks !== null && way.termWeeks !== undefined;
  const columns: Column<Way>[] = [
    {
      id: 'person',
      header: t('person'),
      rowHeader: true,
      wrap: true,
      cell: (way) => (
        <>
          <Link href={`/patients/${way.patientId}`}>
            <b>
              {way.familyName} {way.givenName}
            </b>
          </Link>
          <CellNote>{[bornSays(w, way), twinSays(w, way)].filter(Boolean).join(' · ') || dates.date(way.birth)}</CellNote>
        </>
      ),
    },
    {
      id: 'visit',
      header: t('visit'),
      cell: (way) => (
        <>
          {shortVisit(names.milestone(way.visit.title))}
          {isChild(way) && <CellNote>{w(way.isCorrected ? 'corrected' : 'real')}</CellNote>}
        </>
      ),
    },
    {
      id: 'age',
      header: t('age'),
      wrap: 'narrow',
      cell: (way) => (way.months === null || way.months === undefined ? '' : ageSays(w, way.months)),
    },
    {
      id: 'window',
      header: t('window'),
      wrap: true,
      cell: (way) => (
        <>
          {windowSays(w, way, near, today())}
          <CellNote>{noteOf(way)}</CellNote>
        </>
      ),
    },
    { id: 'tries', header: t('tries'), cell: (way) => <Tries way={way} date={near.short} none={t('noTry')} /> },
    { id: 'pivot', header: t('pivot'), wrap: 'narrow', cell: (way) => <Referent way={way} /> },
    {
      id: 'acts',
      header: t('acts'),
      hideHeader: true,
      align: 'end',
      cell: (way) => mayChange && <LadderActs way={way} size="sm" />,
    },
  ];
  const noteOf = (way: Way): string => {
    const decision = way.events.filter(({ act }) => act === 'declare-lost' || act === 'leave' || act === 'resume').at(-1);
    const said = way.events.filter(({ act }) => act === 'say-seen').at(-1);
    if (way.state === 'to-confirm' && said)
      return [t('saidOn', { date: near.short(said.on) }), said.toldBy ?? sourceSays(w, said)].filter(Boolean).join(', ');
    if (decision && way.state !== 'chased' && way.state !== 'past-window')
      return t('decidedOn', { date: near.short(decision.on), by: decision.by });
    if (way.state === 'chased') return t('chasedTimes', { count: way.tries });
    return way.state === 'past-window' ? t('sinceDays', { count: daysBetween(way.waitsSince.to, today()) }) : '';
  };
  const count = (state: string) => rows.filter((row) => row.state === state).length;
  return (
    <Panel flush as="div">
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        groupOf={({ state }) => ({
          key: state,
          title: (
            <>
              {w(state as 'lost')} <span className="mute">{count(state)}</span>
            </>
          ),
        })}
      />
    </Panel>
  );
}

/** Who answers today; of an absent referent, who replaces them. */
function Referent({ way: { pivotName, pivotAway } }: { way: Way }) {
  const t = useLadderPageWords();
  if (!pivotName) return <span className={styles.nobody}>{t('noPivot')}</span>;
  return (
    <>
      {pivotName}
      {pivotAway && <CellNote>{t('insteadOf', { name: pivotAway })}</CellNote>}
    </>
  );
}

function Tries({ way, date, none }: { way: Way; date: (iso: string) => string; none: string }) {
  const w = useLadderWords();
  const tries = way.events.filter(({ act }) => act === 'chase').slice(-TRIES_SHOWN);
  if (tries.length === 0) return <span className="mute">{none}</span>;
  return (
    <span className={styles.tries}>
      {tries.map((one) => (
        <span key={one.id} className={styles.try} title={trySays(w, one)}>
          <Icon name={CHANNEL_ICONS[one.channel as 'phone']} size={15} />
          <span className="sr">{trySays(w, one)}</span>
          <span>{date(one.on)}</span>
        </span>
      ))}
    </span>
  );
}
