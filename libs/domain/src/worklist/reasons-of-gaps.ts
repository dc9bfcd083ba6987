import type { Instant } from '../calendar';
import type { Reason } from './types';

/** A patient of the schedule whom no pathway follows yet: one is offered. */
export function reasonOfNoPathway(visit: { id: string; startsAt: Instant; sentAt: Instant; treatment: string }): Reason {
  return {
    code: 'no-pathway',
    severity: 1,
    since: visit.sentAt,
    before: visit.startsAt,
    about: { kind: 'visit', id: visit.id },
    data: { visitStart: visit.startsAt, treatment: visit.treatment },
    action: 'offer-pathway',
  };
}

/** A row of a sent file that could not go: it waits, about no patient as long as nobody knows whose it is. */
export function reasonOfWaitingRow(row: {
  id: string;
  row: number;
  why: string;
  at: Instant;
  visitStart: Instant | null;
}): Reason {
  return {
    code: 'row-waiting',
    severity: row.visitStart === null ? 1 : 2,
    since: row.at,
    before: row.visitStart,
    about: { kind: 'waiting-row', id: row.id },
    data: { row: row.row, why: row.why },
    action: 'settle-waiting-row',
  };
}

/** A sign of the body told by town: a physician's opinion is waited for, and nobody has seen it yet. */
export function reasonOfMedicalOpinion(asked: {
  requestId: string;
  at: Instant;
  sign: string;
  nextVisit: Instant | null;
}): Reason {
  return {
    code: 'medical-opinion-asked',
    severity: 2,
    since: asked.at,
    before: asked.nextVisit,
    about: { kind: 'request', id: asked.requestId },
    data: { sign: asked.sign },
    action: 'give-opinion',
  };
}
