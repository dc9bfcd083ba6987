import { continuityBreaks, keyOfBreak, NOTHING_ELSE, type ContinuityBreak, type VisitAhead } from '@jalon/domain/continuity';
import { stagePeriods } from '@jalon/domain/pathway';
import { movesOf } from '@jalon/domain/template';
import type { Tx } from '@jalon/persistence';
import { gapsOfPatient, type GapRow } from '@jalon/persistence/continuity';
import { expected, fileMilestones, pathwayOf, type FilePathwayRow } from '@jalon/persistence/pathway';
import { callsOf, type FileCallRow } from '@jalon/persistence/patient';
import type { FileBreak, FileCoordination, FileMilestone, FilePathway, ToCall } from './coordination.types';

interface Around {
  patientId: string;
  today: string;
  /** Being read in the same wait. */
  visits: Promise<VisitAhead[]>;
  unitsToCall: ToCall[];
}

/** The coordination section, and the calls whose notes only the clinical section may show. */
export async function readCoordination(tx: Tx, around: Around): Promise<{ section: FileCoordination; calls: FileCallRow[] }> {
  const [row, kept, calls, gaps, visits] = await Promise.all([
    pathwayOf(tx, around.patientId, around.today),
    fileMilestones(tx, around.patientId),
    callsOf(tx, around.patientId),
    gapsOfPatient(tx, around.patientId),
    around.visits,
  ]);
  const milestones = row
    ? kept.map((one): FileMilestone => ({ ...one, state: expected(asExpected(one), around.today).state }))
    : [];
  return {
    section: {
      pathway: row && pathwayOfRow(row, milestones, around.today),
      toCall: row ? whoToCall(row) : around.unitsToCall,
      breaks: openGaps(gaps, row ? breaksOf(tx, row, milestones, { today: around.today, visits }) : []),
      closedBreaks: closedGaps(gaps),
      calls,
    },
    calls,
  };
}

/** Times alone break some things: they are judged when the file is read, not when it was last written. */
function breaksOf(
  tx: Tx,
  row: FilePathwayRow,
  milestones: FileMilestone[],
  { today, visits }: { today: string; visits: VisitAhead[] },
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
      milestones: milestones.map((m) => expected(asExpected(m), today)),
      visits,
    },
    { now: tx.now, timeZone: tx.actor.timeZone },
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
  return gaps.filter(({ isClosed }) => isClosed).sort((a, b) => ((a.closedAt ?? '') < (b.closedAt ?? '') ? 1 : -1));
}

function asExpected(kept: Omit<FileMilestone, 'state'>): Parameters<typeof expected>[0] {
  return kept as Parameters<typeof expected>[0];
}

function pathwayOfRow(row: FilePathwayRow, milestones: FileMilestone[], today: string): FilePathway {
  const { stages, moves, stage: current, includedOn, status } = row;
  const forStages = milestones.map((m) => expected(asExpected(m), today));
  const closed = status === 'closed';
  return {
    ...row,
    stages: stagePeriods({ stages, current, closed, includedOn, moves, milestones: forStages }, today),
    milestones,
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
