import { confusableOf } from '@jalon/domain/patient';
import {
  cycleDay,
  ippKey,
  rowId,
  type PairedRow,
  type PlannedVisit,
  type ReadRow,
  type SendingPreview,
} from '@jalon/domain/schedule';
import { cellOf, columnsOf, whoIsWritten } from './kept-line';
import type { ScheduleLine } from './schedule-line.types';
import type { SendingFacts } from './sending-facts';
import { shownFault } from './shown-fault';
import type { Standing } from './what-stands';

/** What asks for a person first, then what changes, then the rest. */
export function previewLines(
  facts: SendingFacts,
  preview: SendingPreview,
  stands: Standing,
  show: 'changes' | 'all',
): (() => ScheduleLine)[] {
  const { comparison, identities, faulty } = preview;
  const line = lineMaker(facts, preview, stands);
  const changes = [
    ...faulty.map((one) => () => line.faulty(one)),
    ...identities.waiting.map(
      ({ row }) =>
        () =>
          line.row('waiting', row),
    ),
    ...comparison.absent.map((one) => () => line.absent(one.visit, one.perhapsReplacedBy)),
    ...comparison.moved.map((pair) => () => line.paired('moved', pair)),
    ...comparison.changed.map((pair) => () => line.paired('changed', pair)),
    ...comparison.added.map((added) => () => line.added(added.row, added.patientId, added.alsoPlanned)),
  ];
  if (show === 'changes') return changes;
  return [
    ...changes,
    ...comparison.unchanged.map((pair) => () => line.paired('unchanged', pair)),
    ...comparison.repeated.map(
      ({ row }) =>
        () =>
          line.row('repeated', row),
    ),
    ...comparison.past.map(
      ({ row }) =>
        () =>
          line.row('past', row),
    ),
    ...comparison.leftOut.map(
      ({ row }) =>
        () =>
          line.row('left-out', row),
    ),
  ];
}

function lineMaker(facts: SendingFacts, preview: SendingPreview, stands: Standing) {
  const known = new Map(facts.planned.map((visit) => [visit.id, visit]));
  const named = new Map(
    facts.identities.map(({ patientId, usedName, givenName }) => [patientId, `${usedName.toUpperCase()} ${givenName}`]),
  );
  const twice = new Set(preview.sameWeek.map(({ patientId }) => patientId));
  const blank = {
    ...{ row: null, sheet: null, visit: null, start: null, was: null, arrival: null, alsoPlanned: null, perhapsReplacedBy: null },
    ...{ faults: [], cells: [], details: [], treatment: '', course: '', twiceThisWeek: false, newPatient: false, hidden: false },
    confusableBorn: null,
  };
  const confused = confusedIn(facts, preview);
  const ofRow = (row: ReadRow) => ({
    confusableBorn: confused.has(row) ? row.birth : null,
    ...{ id: rowId(row), row: row.row, sheet: row.sheet, start: row.start, who: `${row.last.toUpperCase()} ${row.first}` },
    ...{ treatment: row.protocol ?? '', course: cycleDay(row), hidden: row.hidden },
  });
  return {
    row: (kind: string, row: ReadRow): ScheduleLine => ({ ...blank, ...ofRow(row), kind }),
    added: (row: ReadRow, patientId: string, alsoPlanned: PlannedVisit | null): ScheduleLine => ({
      ...blank,
      ...ofRow(row),
      kind: 'added',
      alsoPlanned: alsoPlanned?.start ?? null,
      arrival: stands.ofNew(rowId(row), newContent(facts, row, patientId)).shownArrival,
      twiceThisWeek: twice.has(patientId),
      newPatient: patientId.startsWith('new:'),
    }),
    paired: (kind: string, { row, patientId, visit, after, details }: PairedRow): ScheduleLine => {
      const before = known.get(visit.id);
      const state = before && (kind === 'unchanged' ? stands.unchanged(before) : stands.ofRewritten(rowId(row), before, after));
      const was = kind === 'moved' ? visit.start : null;
      const arrival = state?.shownArrival ?? null;
      return {
        ...blank,
        ...ofRow(row),
        kind,
        visit: visit.id,
        was,
        details: [...details],
        arrival,
        twiceThisWeek: twice.has(patientId),
      };
    },
    absent: (visit: PlannedVisit, perhapsReplacedBy: string | null): ScheduleLine => ({
      ...blank,
      ...{ id: visit.id, kind: 'absent', visit: visit.id, start: visit.start, who: named.get(visit.patientId) ?? '' },
      ...{ treatment: visit.treatment, course: cycleDay(visit), perhapsReplacedBy },
      arrival: known.get(visit.id)?.shownArrival ?? null,
      twiceThisWeek: twice.has(visit.patientId),
    }),
    faulty: ({ rowId: id, row, sheet, raw, faults, trace }: SendingPreview['faulty'][number]): ScheduleLine => {
      const columns = columnsOf(facts.stored.reading.columns, sheet);
      return {
        ...blank,
        ...{ id, kind: 'fault', row, sheet, start: trace.start ?? trace.day, who: whoIsWritten(columns, raw) },
        ...{ treatment: trace.treatment ?? '', course: cellOf(columns, raw, 'cycle') },
        faults: faults.map(shownFault),
        cells: columns.map(({ index, header, field }) => ({ index, header, field, text: raw[index] ?? '' })),
      };
    },
  };
}

/** Rows whose patient a hasty eye would take for another of the file or of the plan, by what is written. */
function confusedIn({ identities }: SendingFacts, { comparison, identities: { waiting } }: SendingPreview): ReadonlySet<ReadRow> {
  const { added, moved, changed, unchanged } = comparison;
  const rows = new Map<ReadRow, string>();
  for (const { row, patientId } of [...added, ...moved, ...changed, ...unchanged]) rows.set(row, patientId);
  for (const { row } of waiting) rows.set(row, `${row.ipp} ${row.last} ${row.first} ${row.birth}`);
  const written = new Map([...rows].map(([row, id]) => [id, row]));
  // A row that waits is perhaps the very patient who has its number here: that question is asked, and is no confusion.
  const asked = new Set(waiting.map(({ row }) => ippKey(row.ipp ?? '')));
  const others = identities.filter(({ patientId, ipp }) => !written.has(patientId) && !asked.has(ippKey(ipp ?? '')));
  const unknown = { birthName: null, birthFirstName: null };
  const found = confusableOf([
    ...[...written].map(([id, row]) => ({ ...unknown, id, usedName: row.last, usedFirstName: row.first, birth: row.birth })),
    ...others.map((one) => ({ ...one, id: one.patientId, usedName: one.usedName, usedFirstName: one.givenName })),
  ]);
  return new Set([...rows].flatMap(([row, id]) => (found.has(id) ? [row] : [])));
}

function newContent(facts: SendingFacts, row: ReadRow, patientId: string) {
  const { start, cycle, day, doctor, place, bloodTest, comment, stated } = row;
  const details = { doctor, place, bloodTest, comment, arrival: { kind: stated.kind, text: stated.text } };
  return { unitId: facts.unit.unitId, patientId, start, treatment: row.protocol ?? '', cycle, day, ...details };
}
