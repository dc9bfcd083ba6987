import { ArrivalKind, GoAheadMark, LabMark, type ArrivalKindName, type GoAheadState, type LabState } from '@jalon/ui';
import { REQUEST_REASONS, type RequestReasonCode } from '@jalon/domain/prescription';
import type { ReactNode } from 'react';
import { useDates } from '../../words/dates';
import { useLanguage } from '../../words/define-words';
import { nearDays } from '../../words/near-days';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import { useGapWords } from './gap-words';
import { courseOf } from './lanes';
import type { Appointment, File } from './operations';
import { usePathwayWords } from './words';

export interface HeadSlot {
  label: ReactNode;
  title: ReactNode;
  details: ReactNode;
}

/** Who is responsible, for the head of the file; null for who may not know, and while nobody is. */
export function useReferent(file: File): HeadSlot | null {
  const t = useGapWords();
  const people = file.coordination?.toCall ?? [];
  const pivot = people.find((one) => one.kind === 'pivot');
  const relay = people.find((one) => one.kind === 'relay');
  if (!pivot) return null;
  const title = pivot.title ?? '';
  return {
    label: t('referent'),
    title: pivot.name,
    details: relay ? t('relayIs', { title, relay: relay.name }) : t('noRelay', { title }),
  };
}

/** The next dated thing, with its signs when it is a visit; « à sécuriser » and its owner when there is none. */
export function useNextStep(file: File): HeadSlot | null {
  const t = useGapWords();
  const p = usePathwayWords();
  const names = useTemplateNames();
  const { me, today } = useSession();
  const dates = useDates(me.timeZone);
  const near = nearDays(dates, today());
  const pathway = file.coordination?.pathway;
  const grave = file.coordination?.breaks.find((gap) => gap.code === 'no-pivot' || gap.code === 'no-next-step');
  if (grave) return { label: t('title'), title: t(grave.code as 'no-pivot'), details: null };
  const visit = file.schedule?.appointments.find((one) => one.status === 'planned' && dates.dayOf(one.startsAt) >= today());
  const visitFirst = visit && (!pathway?.nextStepOn || dates.dayOf(visit.startsAt) <= pathway.nextStepOn);
  const told = file.prescription?.toldSign;
  const label = t(told ? 'nextSign' : 'next');
  if (visit && visitFirst) {
    const name = visit.label ?? (visit.treatment ? `${visit.treatment} ${courseOf(visit)}` : p(visit.kind as 'other'));
    return {
      label,
      title: t('nextOn', { title: name, when: near.dayHour(visit.startsAt) }),
      details: (
        <>
          <VisitSigns visit={visit} />
          {told && <ToldSign told={told} />}
        </>
      ),
    };
  }
  if (!pathway?.nextStepOn || !pathway.nextStep) return null;
  return {
    label,
    title: t('nextOn', { title: names.milestone(pathway.nextStep), when: near.day(pathway.nextStepOn) }),
    details: null,
  };
}

/** What town told of the body, and the opinion given: read where the next visit's decision stands. */
function ToldSign({ told }: { told: NonNullable<NonNullable<File['prescription']>['toldSign']> }) {
  const t = useGapWords();
  const language = useLanguage();
  const sign = REQUEST_REASONS[told.reason as RequestReasonCode].label[language];
  const last = told.opinions.at(-1);
  return <span>{last ? t('signOpinion', { sign, by: last.by, opinion: last.opinion }) : t('signAwaited', { sign })}</span>;
}

/** Arrival, blood test and decision, each in its own family of shape. */
export function VisitSigns({ visit }: { visit: Appointment }) {
  const t = useGapWords();
  const { goAhead, lab, arrival } = visit;
  const decided = goAhead && ['awaited', 'reported', 'given', 'void'].includes(goAhead.state);
  const kind = visit.goAheadKind === 'chemotherapy' ? 'chemotherapy' : 'treatment';
  return (
    <>
      {arrival && <ArrivalKind kind={arrival as ArrivalKindName} label={t(arrival as 'first')} />}
      {lab !== 'none' && <LabMark state={lab as LabState} label={t(`lab-${lab}` as 'lab-missing')} />}
      {decided && (
        <GoAheadMark state={goAhead.state as GoAheadState} label={t(`ok-${kind}-${goAhead.state}` as 'ok-treatment-given')} />
      )}
      {goAhead && !decided && <b>{t(goAhead.state as 'no-go')}</b>}
    </>
  );
}
