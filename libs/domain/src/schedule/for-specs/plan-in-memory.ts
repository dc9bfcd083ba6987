import type { SendingPlan } from '../sending-plan';
import type { PlannedVisit, VisitContent } from '../visit';
import type { SentEffect, VisitNow, Withdrawal } from '../withdraw';
import type { OpenLine } from '../waiting-lines';
import type { OrganisationIdentity } from '../written-identity';

/** A unit's schedule as a database would hold it, small enough to see what a decided plan leaves behind. */
export interface Schedule {
  version: number;
  visits: readonly PlannedVisit[];
  identities: readonly OrganisationIdentity[];
  openLines: readonly OpenLine[];
}

export const empty: Schedule = { version: 0, visits: [], identities: [], openLines: [] };

export function write(schedule: Schedule, plan: SendingPlan): { schedule: Schedule; effects: SentEffect[] } {
  const sending = schedule.version + 1;
  const patientIds = new Map(plan.newRecords.map(({ key }) => [key, `${key}@${sending}`]));
  const idOf = (patientId: string): string => patientIds.get(patientId) ?? patientId;
  const effects: SentEffect[] = [];
  const visits = new Map(schedule.visits.map((visit) => [visit.id, visit]));
  for (const { before } of plan.cancel) {
    visits.delete(before.id);
    effects.push({ visitId: before.id, before: bare(before), after: null, versionAfter: before.version + 1 });
  }
  for (const { before, after } of [...plan.move, ...plan.update]) {
    const version = before.version + 1;
    visits.set(before.id, { ...after, id: before.id, version });
    effects.push({ visitId: before.id, before: bare(before), after, versionAfter: version });
  }
  for (const { rowId, content } of plan.create) {
    const visit = { ...content, patientId: idOf(content.patientId), id: `visit ${rowId} of sending ${sending}`, version: 1 };
    visits.set(visit.id, visit);
    effects.push({ visitId: visit.id, before: null, after: bare(visit), versionAfter: 1 });
  }
  const created = plan.newRecords.map(({ key, traits }): OrganisationIdentity => {
    const { ipp, last, first, birthName, birth, sex } = traits;
    const names = { birthName: birthName ?? last, usedNames: [last], birthFirstName: first, usedFirstName: null };
    return { patientId: idOf(key), ipp, ...names, birth, sex, status: 'PROV' };
  });
  const identities = [...schedule.identities, ...created].map((identity) => ({
    ...identity,
    usedNames: [
      ...identity.usedNames,
      ...plan.rememberedNames.filter((one) => one.patientId === identity.patientId).map(({ name }) => name),
    ],
    acceptedWritings: [
      ...(identity.acceptedWritings ?? []),
      ...plan.acceptedWritings.filter((one) => idOf(one.patientId) === identity.patientId).map(({ writing }) => writing),
    ],
  }));
  const settled = new Set(plan.lines.settled.map(({ id }) => id));
  const openLines = [
    ...schedule.openLines.filter(({ id }) => !settled.has(id)),
    ...plan.lines.add.map((line) => ({ ...line, id: `line ${line.rowId} of sending ${sending}` })),
  ];
  return { schedule: { version: sending, visits: [...visits.values()], identities, openLines }, effects };
}

export function putBack(schedule: Schedule, withdrawal: Withdrawal): Schedule {
  const visits = new Map(schedule.visits.map((visit) => [visit.id, visit]));
  for (const { visitId, version, to } of withdrawal.restore) {
    if (to) visits.set(visitId, { ...to, id: visitId, version: version + 1 });
    else visits.delete(visitId);
  }
  return { ...schedule, version: schedule.version + 1, visits: [...visits.values()] };
}

export function standingNow(schedule: Schedule, effects: readonly SentEffect[]): Map<string, VisitNow> {
  const visits = new Map(schedule.visits.map((visit) => [visit.id, visit]));
  return new Map(
    effects.map(({ visitId, versionAfter }) => {
      const visit = visits.get(visitId);
      return [visitId, visit ? { version: visit.version, content: bare(visit) } : { version: versionAfter, content: null }];
    }),
  );
}

/** The plan as people read it: no ids, no versions, in order. */
export function asRead(schedule: Schedule): string[] {
  return schedule.visits.map((visit) => JSON.stringify(Object.entries(bare(visit)).sort())).sort();
}

function bare(visit: PlannedVisit): VisitContent {
  const { id: _id, version: _version, ...content } = visit;
  return content;
}
