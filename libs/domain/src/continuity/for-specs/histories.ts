import { addDays, localDateOf, startOfDay, type IsoDate } from '../../calendar';
import { expectedMilestones, nextStep, NO_FACTS } from '../../pathway';
import { shippedTemplate } from '../../template';
import type { Absence, BrokenAppointment, PathwayFacts } from '../types';
import { NOTHING_ELSE } from '../types';

const ONCOLOGY_TEMPLATE = shippedTemplate('oncology-adult');

/** What may happen to one patient, in any order. `pick` chooses among what stands. */
export type Happening =
  | { kind: 'plan' | 'move'; inDays: number; pick: number }
  | { kind: 'cancel' | 'miss'; pick: number }
  | { kind: 'absence'; days: number; replaced: boolean }
  | { kind: 'pivot-leaves' | 'pivot-named' | 'dies' | 'death-undone' | 'moves-away' | 'returns' | 'no-answer' | 'answer' }
  | { kind: 'time-passes'; days: number };

const PLAIN = ['pivot-leaves', 'pivot-named', 'dies', 'death-undone', 'moves-away', 'returns', 'no-answer', 'answer'] as const;
const KINDS = ['plan', 'move', 'cancel', 'miss', 'absence', 'time-passes', 'time-passes', ...PLAIN] as const;

/** Three numbers drawn at random make a happening: any generator will do. */
export type Draw = readonly [kind: number, amount: number, flag: boolean];

export function happeningOf([drawn, amount, flag]: Draw): Happening {
  const kind = KINDS[drawn % KINDS.length] ?? 'answer';
  switch (kind) {
    case 'plan':
    case 'move':
      return { kind, inDays: 1 + (amount % 200), pick: amount };
    case 'cancel':
    case 'miss':
      return { kind, pick: amount };
    case 'absence':
      return { kind, days: 1 + (amount % 30), replaced: flag };
    case 'time-passes':
      return { kind, days: 1 + (amount % (flag ? 92 : 7)) };
    default:
      return { kind };
  }
}

interface Planned {
  id: string;
  on: IsoDate;
  status: 'planned' | 'missed' | 'cancelled';
  endedOn: IsoDate | null;
}

/** One patient's world, small enough to be looked at whole. */
export interface World {
  today: IsoDate;
  startedOn: IsoDate;
  deceased: boolean;
  left: IsoDate | null;
  pivot: string | null;
  pivotLeftOn: IsoDate | null;
  absence: Absence | null;
  appointments: readonly Planned[];
  attempts: { count: number; lastOn: IsoDate } | null;
}

export const ENROLLED: World = {
  today: '2026-01-05',
  startedOn: '2026-01-05',
  deceased: false,
  left: null,
  pivot: 'claire',
  pivotLeftOn: null,
  absence: null,
  appointments: [],
  attempts: null,
};

export function happen(world: World, event: Happening): World {
  const { today, appointments } = world;
  const standing = appointments.filter(({ status }) => status === 'planned');
  const one = 'pick' in event ? standing[event.pick % Math.max(standing.length, 1)] : undefined;
  const change = (to: Partial<Planned>): World => ({
    ...world,
    appointments: appointments.map((each) => (each === one ? { ...each, ...to } : each)),
  });
  switch (event.kind) {
    case 'plan':
    case 'move': {
      const on = addDays(today, event.inDays);
      if (event.kind === 'move' && one) return change({ on });
      const added: Planned = { id: `a${appointments.length}`, on, status: 'planned', endedOn: null };
      return { ...world, appointments: [...appointments, added] };
    }
    case 'cancel':
      return change({ status: 'cancelled', endedOn: today });
    case 'miss':
      return change({ status: 'missed', endedOn: today });
    case 'absence':
      return {
        ...world,
        absence: { from: today, until: addDays(today, event.days), replacement: event.replaced ? 'yann' : null },
      };
    case 'pivot-leaves':
      return { ...world, pivot: null, pivotLeftOn: world.pivot ? today : world.pivotLeftOn };
    case 'pivot-named':
      return { ...world, pivot: 'claire', pivotLeftOn: null };
    case 'dies':
      return { ...world, deceased: true };
    case 'death-undone':
      return { ...world, deceased: false };
    case 'moves-away':
      return { ...world, left: world.left ?? today };
    case 'returns':
      return { ...world, left: null };
    case 'no-answer':
      return world.deceased ? world : { ...world, attempts: { count: (world.attempts?.count ?? 0) + 1, lastOn: today } };
    case 'answer':
      return { ...world, attempts: null };
    case 'time-passes': {
      const now = addDays(today, event.days);
      const over = world.absence?.until && world.absence.until < now;
      return { ...world, today: now, absence: over ? null : world.absence };
    }
  }
}

export const TIME_ZONE = 'Europe/Paris';
export const momentOf = (world: World) => ({ now: startOfDay(world.today, TIME_ZONE), timeZone: TIME_ZONE });

/** The facts of a world, as the database would answer them. */
export function factsOf(world: World): PathwayFacts {
  const { today, appointments, left } = world;
  const milestones = expectedMilestones(ONCOLOGY_TEMPLATE, { announcement: world.startedOn }, NO_FACTS, today);
  const planned = appointments.filter(({ status }) => status === 'planned');
  const ahead = planned.filter(({ on }) => on >= today);
  const things = ahead.map(({ id, on }) => ({ kind: 'appointment' as const, id, on, title: 'Consultation' }));
  const active = left === null && !world.deceased;
  return {
    ...NOTHING_ELSE,
    active,
    deceased: world.deceased,
    pivot: world.pivot,
    pivotMissingSince: world.pivotLeftOn,
    absence: world.absence,
    nextStep: active ? nextStep(things, milestones, today) : null,
    lastStepOn:
      planned
        .map(({ on }) => on)
        .filter((on) => on < today)
        .sort()
        .at(-1) ?? null,
    includedOn: world.startedOn,
    milestones,
    visits: [],
    broken: appointments.flatMap((one) => brokenOf(one, appointments)),
    attempts: world.attempts,
    left: left === null ? null : { reason: 'moved', on: left, appointments: ahead.length, calls: 0, tasks: 0 },
  };
}

function brokenOf({ id, status, endedOn }: Planned, all: readonly Planned[]): BrokenAppointment[] {
  if (status === 'planned' || endedOn === null) return [];
  const followed = all.some((other) => other.status === 'planned' && other.on >= endedOn);
  return [{ id, how: status, title: 'Consultation', on: endedOn, followed }];
}

export const dayOf = (instant: string): IsoDate => localDateOf(instant, TIME_ZONE);
