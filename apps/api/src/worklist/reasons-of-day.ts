import type { CanonicalFunction } from '@jalon/domain/directory';
import type { Actor } from '@jalon/access';
import { continuityBreaks, NOTHING_ELSE } from '@jalon/domain/continuity';
import { stateOf, type ExpectedMilestone } from '@jalon/domain/pathway';
import { limitsOf, limitsOfFirst, whoseTurn } from '@jalon/domain/prescription';
import {
  ladderAsks,
  reasonOfBreak,
  reasonOfCall,
  reasonOfConsent,
  reasonOfMedicalOpinion,
  reasonOfMessage,
  reasonOfMilestone,
  reasonOfRequest,
  reasonOfTask,
  requestWaitsFor,
  type PatientReason,
  type Reason,
} from '@jalon/domain/worklist';
import type { EndingConsentRow, OwnPathwayRow, PlannedWorkRow, UnreadRow, WaitingRequestRow } from '@jalon/persistence/worklist';

interface At {
  now: string;
  today: string;
  timeZone: string;
}

const about = (patientId: string | null, reason: Reason | null, more: Reason['data'] = {}): PatientReason[] =>
  reason ? [{ patientId, reason: { ...reason, data: { ...reason.data, ...more } } }] : [];

/** What each pathway lacks: a pivot, a dated step, a milestone past its window; and the milestones that are this person's to do. */
export function reasonsOfPathways(rows: readonly OwnPathwayRow[], at: At): PatientReason[] {
  const ways = new Map<string, OwnPathwayRow[]>();
  for (const row of rows) ways.set(row.pathwayId, [...(ways.get(row.pathwayId) ?? []), row]);
  return [...ways].flatMap(([pathwayId, [way, ...rest]]) => {
    if (!way) return [];
    const { milestones, reasons: ofLadder } = awaitedOf([way, ...rest], at.today);
    const dated = way.nextStepOn !== null && way.nextStepOn >= at.today;
    const facts = {
      ...NOTHING_ELSE,
      active: true,
      pivot: way.pivot,
      absence: way.awayFrom === null ? null : { from: way.awayFrom, until: way.awayUntil, replacement: null },
      pivotMissingSince: way.noPivotSince ?? way.breachSince?.slice(0, 10) ?? null,
      nextStep: dated
        ? { on: way.nextStepOn ?? at.today, title: way.nextStep ?? '', of: { kind: 'milestone' as const, id: '' } }
        : null,
      lastStepOn: way.nextStepOn ?? way.noStepSince ?? way.breachSince?.slice(0, 10) ?? null,
      includedOn: way.includedOn,
      milestones,
      visits: [],
    };
    return [
      ...[...continuityBreaks(facts, at), ...(way.gaps ?? [])].flatMap((found) =>
        about(way.patientId, reasonOfBreak(found, pathwayId)),
      ),
      ...milestones.flatMap((milestone) => about(way.patientId, reasonOfMilestone(milestone, pathwayId))),
      ...ofLadder.flatMap((reason) => about(way.patientId, reason)),
    ];
  });
}

/** The milestones of a way that the calendar speaks of, and what the ladder says of the others. */
function awaitedOf(
  rows: readonly OwnPathwayRow[],
  today: string,
): { milestones: ExpectedMilestone[]; reasons: readonly Reason[] } {
  const [way] = rows;
  if (!way?.onLadder) return { milestones: rows.flatMap((row) => milestoneOf(row, today)), reasons: [] };
  const { responsible, ...facts } = way.onLadder;
  const awaited = rows.flatMap(({ ofLadder, milestoneId: id, milestoneKey: key, milestoneTitle: title, windowTo: to }) =>
    ofLadder && key !== null ? [{ id, key, title, to }] : [],
  );
  const { reasons, settled } = ladderAsks({ pathwayId: way.pathwayId, facts: { ...facts, left: null }, responsible, awaited });
  return {
    milestones: rows.filter(({ milestoneId }) => !settled.has(milestoneId)).flatMap((row) => milestoneOf(row, today)),
    reasons,
  };
}

function milestoneOf(row: OwnPathwayRow, today: string): ExpectedMilestone[] {
  if (row.milestoneKey === null) return [];
  const window = { from: row.windowFrom, due: row.dueOn, to: row.windowTo };
  const { milestoneKey: key, milestoneTitle: title, required } = row;
  const rule = { ruleKey: key, stage: 'treatment', lane: 'milestone', satisfiedBy: { kind: 'recorded' } } as const;
  const inCharge = row.inCharge as CanonicalFunction;
  return [{ ...rule, ...window, key, title, required, inCharge, state: stateOf(window, null, today), doneOn: null }];
}

export function reasonsOfRequests(rows: readonly WaitingRequestRow[], actor: Actor, at: At): PatientReason[] {
  const viewer = { ...actor, situationId: actor.situation, personId: actor.person, unitIds: actor.units };
  return rows.flatMap((row) => {
    const limits = limitsOf(row.stepHours);
    const waiting = { state: row.state, since: row.stateAt };
    const turn = whoseTurn(waiting, at.now, row.first ? limitsOfFirst(limits) : limits);
    const waits = turn && requestWaitsFor(turn, row, viewer);
    const told = {
      from: row.asker,
      fromTitle: row.askerTitle,
      wrong: row.wrong,
      act: row.act,
      why: row.reason,
      wantedKind: row.wantedKind,
      wantedCount: row.wantedCount,
    };
    return [
      ...(turn && waits
        ? about(row.patientId, reasonOfRequest({ ...row, turn, asNextPerson: waits === 'as-next' }, at.now), told)
        : []),
      ...(row.opinionAskedAt && !row.opinionSeenAt && actor.person === row.prescriber
        ? about(
            row.patientId,
            reasonOfMedicalOpinion({ requestId: row.id, at: row.opinionAskedAt, sign: row.reason, nextVisit: null }),
          )
        : []),
    ];
  });
}

export function reasonsOfWork(rows: readonly PlannedWorkRow[], at: At, callsBefore: string): PatientReason[] {
  return rows.flatMap((row) => {
    const more = { version: row.version, ...handsOf(row) };
    if (row.kind === 'task') return about(row.patientId, reasonOfTask({ ...row, dueOn: row.dueOn ?? at.today }, at.today), more);
    const plannedAt = row.plannedAt ?? at.now;
    if (plannedAt >= callsBefore) return [];
    return about(row.patientId, reasonOfCall({ ...row, purpose: row.title, plannedAt }), { ...more, toWhom: row.toWhom });
  });
}

/** What became of it before: from whose hands it comes, how often it was put off and why. */
function handsOf({ handed, putOff, timesPutOff }: PlannedWorkRow): Reason['data'] {
  return {
    ...(handed?.byName ? { handedBy: handed.byName, handedNote: handed.note } : {}),
    ...(putOff ? { putOffTimes: timesPutOff, putOffWhy: putOff.reason } : {}),
  };
}

export function reasonsOfMessages(rows: readonly UnreadRow[]): PatientReason[] {
  return rows.flatMap((row) => about(row.patientId, reasonOfMessage(row), { excerpt: row.excerpt }));
}

export function reasonsOfConsents(rows: readonly EndingConsentRow[], { today }: At): PatientReason[] {
  return rows.flatMap((row) => about(row.patientId, reasonOfConsent(row, today)));
}
