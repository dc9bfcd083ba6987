import {
  waitedUntil,
  type Absence,
  type BrokenAppointment,
  type KeptBreak,
  type PathwayFacts,
  type WaitingSending,
} from '@jalon/domain/continuity';
import { localDateOf, MAINLAND_WEEK, type HolidayRegion } from '@jalon/domain/calendar';
import { stateOf, type ExpectedMilestone } from '@jalon/domain/pathway';
import { homeCareOf, type PrescriptionFacts } from './home-care-of';
import { visitAhead, type VisitFacts } from './visit-ahead';

type MilestoneFacts = Omit<ExpectedMilestone, 'state' | 'ruleKey' | 'satisfiedBy'>;
type SendingFacts = Omit<WaitingSending, 'waitedUntil'> & { ackBy: string | null; region: string };

interface When {
  now: string;
  timeZone: string;
  today: string;
}

export interface FactsRow extends Record<string, unknown> {
  pathway: string;
  deceased: boolean;
  kept: KeptBreak[] | null;
  absence: Absence | null;
  relay: string | null;
  broken: BrokenAppointment[] | null;
  visits: VisitFacts[] | null;
  homeCare: PrescriptionFacts[] | null;
  sendings: SendingFacts[] | null;
  attempts: PathwayFacts['attempts'];
  discharge: PathwayFacts['discharge'];
  left: PathwayFacts['left'];
}

/** One milestone of an active way. Dropped ones too: what was done on them was a step. */
export interface MilestoneRow extends MilestoneFacts, Record<string, unknown> {
  pathway: string;
  dropped: boolean;
}

export interface LoadedFacts {
  kept: KeptBreak[];
  /** Days on which a milestone was done. */
  doneOn: string[];
  facts: Omit<PathwayFacts, 'active' | 'pivot' | 'pivotMissingSince' | 'nextStep' | 'lastStepOn' | 'includedOn'>;
}

/** What the engine judges a pathway by, beside its own row and its steps. */
export function loadedFacts(row: FactsRow, milestones: readonly MilestoneRow[], { now, timeZone, today }: When): LoadedFacts {
  const { deceased, absence, relay, attempts, discharge, left } = row;
  const visits = (row.visits ?? []).map((visit) => visitAhead(visit, { now, timeZone }));
  return {
    kept: row.kept ?? [],
    doneOn: milestones.flatMap(({ doneOn }) => doneOn ?? []),
    facts: {
      ...{ deceased, absence, relay, attempts, discharge, left, visits },
      milestones: milestones.flatMap((one) => (one.dropped ? [] : expected(one, today))),
      broken: row.broken ?? [],
      homeCare: homeCareOf(row.homeCare ?? [], today),
      stays: visits.map(({ id, startsAt }) => ({ id, on: localDateOf(startsAt, timeZone) })),
      sendings: (row.sendings ?? []).map((one) => waiting(one, timeZone)),
    },
  };
}

/** A kept milestone as the domain reads it. How it is satisfied was settled when it was recorded. Field by field: a sending has hundreds. */
export function expected(row: MilestoneFacts, today: string): ExpectedMilestone {
  const { key, title, stage, lane, from, due, to, inCharge, required, doneOn } = row;
  const ruleKey = key.split('@')[0] ?? key;
  return {
    ...{ key, ruleKey, title, stage, lane, from, due, to, inCharge, required, doneOn },
    satisfiedBy: RECORDED,
    state: stateOf(row, doneOn, today),
  };
}

const RECORDED = { kind: 'recorded' } as const;

function waiting({ ackBy, sentAt, region, ...sending }: SendingFacts, timeZone: string): WaitingSending {
  const at = utc(sentAt);
  const calendar = { ...MAINLAND_WEEK, region: region as HolidayRegion };
  return { ...sending, sentAt: at, waitedUntil: utc(waitedUntil(at, ackBy, { calendar, timeZone })) };
}

/** One writing of an instant, whatever zone the connection speaks in: what is kept must compare equal. */
export const utc = (instant: string): string => new Date(instant).toISOString();
