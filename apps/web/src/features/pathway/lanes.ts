import { nameMilestone, nameStage } from '@jalon/domain/template';
import type { DatedState, TimelineItem, TimelineLane } from '@jalon/ui';
import type { Language } from '../../words/define-words';
import type { Appointment, Coordination, Milestone, Pathway } from './operations';
import type { PathwayWords } from './words';

interface Told {
  pathway: Pathway;
  calls: Coordination['calls'];
  appointments: readonly Appointment[];
  today: string;
  language: Language;
  dayOf(instant: string): string;
  dayMonth(iso: string): string;
}

/** Everything dated about one patient, each thing in its lane. What is planned by hand stands for what was only expected. */
export function lanesOf(t: PathwayWords, told: Told): TimelineLane[] {
  const { pathway, calls, appointments, today } = told;
  const milestones = (lane: string) => pathway.milestones.filter((m) => m.lane === lane);
  const called = new Set(calls.map((call) => call.milestoneId));
  const visits = appointments.filter((one) => one.status !== 'cancelled');
  const support = (one: Appointment) => one.kind === 'home-care' || one.kind === 'other';
  const next = visits.find((one) => one.status === 'planned' && told.dayOf(one.startsAt) >= today);
  const ofVisit = (one: Appointment) => appointmentItem(t, told, one, one === next);
  return [
    { id: 'stages', label: t('stages'), items: pathway.stages.flatMap((stage) => stageItem(stage, told.language)) },
    { id: 'milestones', label: t('milestones'), items: milestones('milestone').map((m) => milestoneItem(t, told, m)) },
    {
      id: 'appointments',
      label: t('appointments'),
      items: [
        ...visits.filter((one) => !support(one)).map(ofVisit),
        ...milestones('appointment').map((m) => milestoneItem(t, told, m)),
      ],
    },
    {
      id: 'calls',
      label: t('calls'),
      items: [
        ...calls.map((call) => callItem(t, told, call)),
        ...milestones('call')
          .filter((m) => !called.has(m.id))
          .map((m) => milestoneItem(t, told, m)),
      ],
    },
    {
      id: 'support',
      label: t('support'),
      items: [...visits.filter(support).map(ofVisit), ...milestones('support').map((m) => milestoneItem(t, told, m))],
    },
  ];
}

function stageItem(stage: Pathway['stages'][number], language: Language): TimelineItem[] {
  if (!stage.from || !stage.to) return [];
  return [
    {
      id: `stage:${stage.key}`,
      start: stage.from,
      end: stage.to,
      state: stage.state as DatedState,
      label: nameStage(stage, language),
    },
  ];
}

function milestoneItem(t: PathwayWords, { dayMonth, language }: Told, m: Milestone): TimelineItem {
  const title = nameMilestone(m.title, language);
  const label = m.result && m.result.length <= 12 ? t('titleResult', { title, result: m.result }) : title;
  return {
    id: `milestone:${m.id}`,
    start: m.doneOn ?? m.due,
    state: m.state as DatedState,
    label,
    detail: m.doneOn ? t('doneOn', { date: dayMonth(m.doneOn) }) : t('expected', { from: dayMonth(m.from), to: dayMonth(m.to) }),
  };
}

function appointmentItem(t: PathwayWords, { dayOf, dayMonth, today }: Told, one: Appointment, next: boolean): TimelineItem {
  const day = dayOf(one.startsAt);
  const name = one.label ?? (one.treatment ? courseOf(one) : t(one.kind as 'other'));
  const state: DatedState =
    one.status === 'done' ? 'done' : one.status === 'missed' ? 'late' : day < today ? 'done' : next ? 'due' : 'upcoming';
  const label = one.status === 'missed' ? `${name}, ${t('missed')}` : next ? `${name}, ${dayMonth(day)}` : name;
  return { id: `appointment:${one.id}`, start: day, state, label, detail: one.treatment ?? undefined };
}

/** « C3 », « C3 J8 »: the day of the course is said when it is not the first. */
export function courseOf(one: Appointment): string {
  if (one.cycle === null || one.cycle === undefined) return one.treatment ?? '';
  return one.cycleDay && one.cycleDay > 1 ? `C${one.cycle} J${one.cycleDay}` : `C${one.cycle}`;
}

function callItem(t: PathwayWords, { dayOf, today, language }: Told, call: Coordination['calls'][number]): TimelineItem {
  const day = dayOf(call.at ?? call.plannedAt);
  const planned = day < today ? 'late' : day === today ? 'due' : 'upcoming';
  const purpose = nameMilestone(call.purpose, language);
  const state: DatedState = call.state === 'reached' ? 'done' : call.state === 'unreached' ? 'unanswered' : planned;
  return {
    id: `call:${call.id}`,
    start: day,
    state,
    label: call.state === 'unreached' ? `${purpose}, ${t('unreached')}` : purpose,
  };
}
