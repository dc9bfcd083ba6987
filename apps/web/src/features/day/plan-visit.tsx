import { ArrivalEdge, ArrivalKind, Icon, Link, join, type ArrivalKindName, type IconName, type MenuTrigger } from '@jalon/ui';
import { sexOf } from '@jalon/domain/patient';
import { REQUEST_REASONS, type RequestReasonCode } from '@jalon/domain/prescription';
import type { ReactNode } from 'react';
import { useLanguage } from '../../words/define-words';
import type { DayChange, DayVisit } from './day-query';
import { usePlanWords } from './plan-words';
import styles from './plan.module.css';
import type { Moments } from './use-moments';
import type { TabStop } from './use-plan-walk';
import { VisitSigns } from './visit-signs';

/** What the page that joins the features gives to each visit: its menus. */
export interface VisitSlots {
  /** « À vérifier » offers the three kinds. */
  arrivalMenu(visit: DayVisit, trigger: MenuTrigger): ReactNode;
  /** The droplet and the square open what can be noted. */
  signsMenu(visit: DayVisit, trigger: MenuTrigger): ReactNode;
}

interface Props extends VisitSlots {
  visit: DayVisit;
  change: DayChange | undefined;
  at: Moments;
  /** Whether the Tab key stops at its controls. */
  stop: TabStop;
}

/** One visit: hour and name, treatment or what changed, how the patient comes and the two signs. */
export function PlanVisit({ visit, change, at, stop, arrivalMenu, signsMenu }: Props) {
  const t = usePlanWords();
  const { patient, arrival } = visit;
  const name = `${patient.familyName} ${patient.givenName}`.trim();
  if (visit.status === 'cancelled') return <GoneVisit visit={visit} at={at} />;
  const kind = arrival.shown as ArrivalKindName;
  const shape = <ArrivalKind kind={kind} label={t(kind)} />;
  const label = t('visit', { name, when: at.when(visit.startsAt) });
  return (
    <li className={join(styles.visit, change && !change.seen && styles.changed)} data-visit={visit.id} data-kind={kind}>
      <ArrivalEdge kind={kind} />
      <div className={styles.line}>
        <span className={styles.hour}>{at.hour(visit.startsAt)}</span>
        <Link href={`/patients/${patient.id}`} tabIndex={stop}>
          {name ? (
            <>
              <b>{patient.familyName}</b> {patient.givenName}
            </>
          ) : (
            <b>{t('nameUnknown')}</b>
          )}
        </Link>
      </div>
      <div className={join(styles.middle, styles.roomy)}>
        <WhatOrChange visit={visit} change={change} at={at} />
        <span className={styles.marks}>
          {visit.clinicalSign && <SignMark visit={visit} />}
          {visit.lookalikes.length > 0 && <Lookalike visit={visit} />}
          {visit.seenAt && (
            <span className={styles.mark} title={t('seeAt', { hour: visit.seenAt })}>
              <Icon name="eye" size={14} />
              <span aria-hidden>{visit.seenAt}</span>
              <span className="sr">{t('seeAt', { hour: visit.seenAt })}</span>
            </span>
          )}
        </span>
      </div>
      <div className={styles.last}>
        {kind === 'unsure' && visit.status === 'planned'
          ? arrivalMenu(
              visit,
              <button type="button" className={styles.bare} tabIndex={stop}>
                {shape}
              </button>,
            )
          : shape}
        {signsMenu(
          visit,
          <button type="button" className={styles.bare} tabIndex={stop} aria-label={label}>
            <VisitSigns visit={visit} at={at} />
          </button>,
        )}
      </div>
    </li>
  );
}

/** The sign that town told, with what the physician thinks of it: in full in the visit's menu, at hand here. */
function SignMark({ visit: { toldSign } }: { visit: DayVisit }) {
  const t = usePlanWords();
  const language = useLanguage();
  const last = toldSign?.opinions.at(-1);
  const label = toldSign
    ? t('signIs', {
        sign: REQUEST_REASONS[toldSign.reason as RequestReasonCode].label[language],
        opinion: last ? t('signOpinion', { by: last.by, opinion: last.opinion }) : t('signAwaited'),
      })
    : t('sign');
  return (
    <span className={styles.mark} title={label}>
      <Icon name="triangle-outline" size={14} label={label} />
    </span>
  );
}

function WhatOrChange({ visit, change, at }: Pick<Props, 'visit' | 'change' | 'at'>) {
  const t = usePlanWords();
  const told = change && !change.seen ? toldOf(change, at, t) : null;
  if (visit.absent) return <Told icon="cross" words={t('absent')} />;
  if (told) return <Told {...told} />;
  return (
    <span className={styles.treatment}>
      {visit.treatment}
      {cycleOf(visit, t) && <span className="nw"> · {cycleOf(visit, t)}</span>}
    </span>
  );
}

type Words = ReturnType<typeof usePlanWords>;

function toldOf(change: DayChange, at: Moments, t: Words): { icon: IconName; words: string } | null {
  if (change.kind === 'added') return { icon: 'plus', words: t('added', { when: ago(change.at, at, t) }) };
  if (change.kind === 'restored') return { icon: 'undo', words: t('restored') };
  if (change.kind === 'corrected') return { icon: 'swap', words: t('corrected') };
  if (change.kind !== 'moved' || !change.from) return null;
  const sameDay = at.dayOf(change.from) === at.dayOf(change.to);
  const words = sameDay
    ? t('movedHour', { hour: at.hour(change.from) })
    : t('movedFrom', { day: at.shortDay(at.dayOf(change.from)) });
  return { icon: 'arrow-right', words };
}

/** « hier 18:04 », « ce jour 07:30 ». */
export function ago(instant: string, at: Moments, t: Words): string {
  const days = at.daysAgo(instant);
  const hour = at.hour(instant);
  if (hour === '00:00') return days === 1 ? t('yesterdayAlone') : at.shortDay(at.dayOf(instant));
  return days === 0 ? t('thisDay', { hour }) : days === 1 ? t('yesterday', { hour }) : at.dayHour(instant);
}

export function cycleOf({ cycle, cycleDay }: Pick<DayVisit, 'cycle' | 'cycleDay'>, t: Words): string {
  if (cycle !== null && cycleDay !== null) return t('cycle', { cycle, day: cycleDay });
  if (cycle !== null) return t('onlyCycle', { cycle });
  return cycleDay === null ? '' : t('onlyDay', { day: cycleDay });
}

function Told({ icon, words }: { icon: IconName; words: string }) {
  return (
    <span className={styles.told}>
      <Icon name={icon} size={13} />
      <span className="cut">{words}</span>
    </span>
  );
}

function Lookalike({ visit }: { visit: DayVisit }) {
  const t = usePlanWords();
  const year = visit.patient.birth.slice(0, 4);
  const years = visit.lookalikes.map(({ birth }) => birth.slice(0, 4)).join(', ');
  return (
    <span className={join(styles.mark, styles.strong)} title={t('notToConfuse', { years })}>
      <Icon name="two-heads" size={14} />
      {t(`born${sexOf(visit.patient.sex)}`, { year })}
      <span className="sr">{t('notToConfuse', { years })}</span>
    </span>
  );
}

export function useWhy(): (reason: string | null) => string {
  const t = usePlanWords();
  return (reason) => {
    const code = reason?.split(':')[0]?.trim() ?? '';
    const known = `why-${code}`;
    const words = t(known as 'why-cancelled');
    return words === known ? (reason ?? t('whyNone')) : words;
  };
}

/** A withdrawn visit stays, struck, where it was; its reason is never struck. */
function GoneVisit({ visit, at }: { visit: DayVisit; at: Moments }) {
  const t = usePlanWords();
  const why = useWhy();
  const { patient } = visit;
  return (
    <li className={join(styles.visit, styles.gone)} data-visit={visit.id}>
      <GoneLine hour={at.hour(visit.startsAt)} patient={patient} />
      <Told icon="cross" words={t('withdrawn', { why: why(visit.statusReason) })} />
    </li>
  );
}

function GoneLine({ hour, patient }: { hour: string; patient: { familyName: string; givenName: string } }) {
  return (
    <div className={styles.line}>
      <s className={styles.hour}>{hour}</s>
      <s>
        <b>{patient.familyName}</b> {patient.givenName}
      </s>
    </div>
  );
}

/** Where a moved visit stood. */
export function MovedAway({ change, at }: { change: DayChange; at: Moments }) {
  const t = usePlanWords();
  const from = change.from ?? change.to;
  const sameDay = at.dayOf(from) === at.dayOf(change.to);
  const words = sameDay
    ? t('movedToHour', { hour: at.hour(change.to) })
    : t('movedTo', { day: at.shortDay(at.dayOf(change.to)) });
  return (
    <li className={join(styles.visit, styles.gone)}>
      <GoneLine hour={at.hour(from)} patient={change.patient} />
      <Told icon="arrow-right" words={words} />
    </li>
  );
}
