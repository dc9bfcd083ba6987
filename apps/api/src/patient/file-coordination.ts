import type { Instant } from '@jalon/domain/calendar';
import { continuityBreaks, keyOfBreak, NOTHING_ELSE, type ContinuityBreak, type VisitAhead } from '@jalon/domain/continuity';
import { stagePeriods, type ExpectedMilestone } from '@jalon/domain/pathway';
import { movesOf } from '@jalon/domain/template';
import type { Tx } from '@jalon/persistence';
import { gapsOfPatient, type GapRow } from '@jalon/persistence/continuity';
import { expected, fileMilestones, pathwayOf, type FilePathwayRow } from '@jalon/persistence/pathway';
import { callsOf } from '@jalon/persistence/patient';
import type { FileBreak, FileCoordination, FileMilestone, FilePathway, ToCall } from './coordination.types';

type JudgedRow = Parameters<typeof expected>[0];

export type CoordinationRows = Awaited<ReturnType<typeof readCoordination>>;

/** The pathway, its milestones, the calls and the gaps, read in the same wait as who the patient is. */
export function readCoordination(tx: Tx, patientId: string, today: string) {
  return Promise.all([
    pathwayOf(tx, patientId, today),
    fileMilestones(tx, patientId),
    callsOf(tx, patientId),
    gapsOfPatient(tx, patientId),
  ]);
}

/** As of when and where something is shown. */
export interface ShownAt {
  now: Instant;
  today: string;
  timeZone: string;
}

/** The coordination section; its calls' notes are for the clinical section alone to show. */
export function coordinationOf([row, kept, calls, gaps]: CoordinationRows, visits: VisitAhead[], at: ShownAt): FileCoordination {
  const judged = row ? kept.map((one) => ({ one, judged: expected(one as JudgedRow, at.today) })) : [];
  const milestones = judged.map((one) => one.judged);
  const shown = judged.map(({ one, judged: { state } }): FileMilestone => ({ ...one, state }));
  return {
    pathway: row && pathwayOfRow(row, { milestones, shown }, at.today),
    toCall: row ? whoToCall(row) : [],
    breaks: openGaps(gaps, row ? breaksOf(row, milestones, visits, at) : []),
    closedBreaks: closedGaps(gaps),
    calls,
  };
}

/** Times alone break some things: they are judged when the file is read, not when it was last written. */
function breaksOf(
  row: FilePathwayRow,
  milestones: ExpectedMilestone[],
  visits: VisitAhead[],
  { now, today, timeZone }: ShownAt,
): ContinuityBreak[] {
  const standing = row.nextStepOn && row.nextStepOn >= today && row.nextStep;
  return continuityBreaks(
    {
      ...NOTHING_ELSE,
      active: row.status === 'active',
      pivot: row.pivot,
      pivotMissingSince: row.pivotMissingSince,
      nextStep: standing
        ? { on: row.nextStepOn ?? today, title: row.nextStep ?? '', of: { kind: 'milestone', id: row.id } }
        : null,
      lastStepOn: row.nextStepOn && row.nextStepOn < today ? row.nextStepOn : null,
      includedOn: row.includedOn,
      milestones,
      visits,
    },
    { now, timeZone },
  );
}

/** All the rows, of every kind, and what time alone has opened since they were written. */
function openGaps(gaps: readonly GapRow[], found: readonly ContinuityBreak[]): FileBreak[] {
  const kept = gaps.filter(({ isClosed }) => !isClosed);
  const known = new Set(kept.map(({ key }) => key));
  const unwritten = found
    .filter((one) => !known.has(keyOfBreak(one)))
    .map((one): FileBreak => ({
      ...{ ...one, id: null, version: null, closedAt: null, times: 0 },
      ...{ cause: null, causeTitle: null, action: null, outcome: null },
    }));
  return [...kept, ...unwritten].sort((a, b) => b.severity - a.severity || (a.since < b.since ? -1 : 1));
}

function closedGaps(gaps: readonly GapRow[]): FileBreak[] {
  return gaps.filter(({ isClosed }) => isClosed);
}

interface Milestones {
  milestones: readonly ExpectedMilestone[];
  shown: FileMilestone[];
}

function pathwayOfRow(row: FilePathwayRow, { milestones, shown }: Milestones, today: string): FilePathway {
  const { stages, moves, stage: current, includedOn, status } = row;
  const closed = status === 'closed';
  return {
    ...row,
    stages: stagePeriods({ stages, current, closed, includedOn, moves, milestones }, today),
    milestones: shown,
    moves: closed ? [] : movesOf({ stages }, current),
  };
}

function whoToCall(row: FilePathwayRow): ToCall[] {
  const people: ToCall[] = [];
  if (row.pivot && row.pivotName)
    people.push({
      kind: 'pivot',
      situation: row.pivot,
      name: row.pivotName,
      title: row.pivotTitle,
      hours: row.pivotHours,
      phone: row.pivotPhone,
    });
  if (row.relay && row.relayName)
    people.push({
      kind: 'relay',
      situation: row.relay,
      name: row.relayName,
      title: row.relayTitle,
      hours: row.relayHours,
      phone: row.relayPhone,
    });
  people.push({ kind: 'unit', situation: null, name: row.unit, title: null, hours: row.unitHours, phone: row.unitPhone });
  if (row.nightPhone)
    people.push({
      kind: 'night',
      situation: null,
      name: row.nightName ?? row.unit,
      title: null,
      hours: null,
      phone: row.nightPhone,
    });
  return people;
}
