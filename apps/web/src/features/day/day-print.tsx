import { ArrivalKind, PrintSheet, type ArrivalKindName } from '@jalon/ui';
import { useSession } from '../session/session';
import type { Day, DayVisit } from './day-query';
import { nameOnPaper } from './name-on-paper';
import { cycleOf, useWhy } from './plan-visit';
import { usePlanWords } from './plan-words';
import { usePrintWords } from './print-words';
import styles from './print.module.css';
import { useMoments, type Moments } from './use-moments';
import { useSpokenDecision } from './visit-signs';

interface Props {
  day: Day;
  initials: boolean;
  /** One day, or all of them. */
  on: string | null;
  /** The instant of printing: a sheet says how old it is. */
  printedAt: string;
}

/** The sheet of the day: initials unless asked otherwise, every sign as words. */
export function DayPrint({ day, initials, on, printedAt }: Props) {
  const t = usePrintWords();
  const at = useMoments(day);
  const { me } = useSession();
  const days = on ? [on] : day.days;
  return (
    <PrintSheet
      header={
        <b>
          {t('title', { unit: day.units.map(({ name, shortName }) => (day.units.length > 1 ? shortName : name)).join(' · ') })}
        </b>
      }
      printedAt={t('printedAt', {
        day: at.date(at.dayOf(printedAt)),
        hour: at.hour(printedAt),
        who: `${me.givenName} ${me.familyName}`,
      })}
      footer={t(initials ? 'footInitials' : 'footNames')}
    >
      {days.map((one) => (
        <DaySheet key={one} on={one} visits={day.visits.filter((visit) => visit.on === one)} at={at} initials={initials} />
      ))}
    </PrintSheet>
  );
}

function DaySheet({ on, visits, at, initials }: { on: string; visits: DayVisit[]; at: Moments; initials: boolean }) {
  const t = usePrintWords();
  const p = usePlanWords();
  const decision = useSpokenDecision(at);
  const why = useWhy();
  return (
    <section className={styles.sheet}>
      <h2>
        {at.longDay(on)} · {p('visits', { count: visits.filter(({ status }) => status !== 'cancelled').length })}
      </h2>
      {visits.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {(['hour', 'patient', 'treatment', 'arrival', 'bloodTest', 'decision', 'doctor', 'seen'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {visits.map((visit) => (
              <tr key={visit.id}>
                <td>{at.hour(visit.startsAt)}</td>
                <td>
                  <b>{nameOnPaper(visit.patient, visits, initials)}</b>
                  {visit.patient.age !== null && (
                    <>
                      , <span className="nw">{t('age', { count: visit.patient.age })}</span>
                    </>
                  )}
                </td>
                <td>
                  {visit.treatment} <span className="nw">{cycleOf(visit, p)}</span>
                </td>
                {visit.status === 'cancelled' ? (
                  <td colSpan={5}>{t('withdrawn', { why: why(visit.statusReason) })}</td>
                ) : (
                  <>
                    <td>
                      <ArrivalKind kind={visit.arrival.shown as ArrivalKindName} label={p(visit.arrival.shown as 'first')} />
                    </td>
                    <td>
                      {visit.bloodTest.shown === 'none' ? t('notNeeded') : p(`lab-${visit.bloodTest.shown}` as 'lab-received')}
                    </td>
                    <td>{decision(visit)}</td>
                    <td className="nw">{visit.doctor}</td>
                    <td>{visit.seenAt}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
