import type { ReadRow, ScheduleField, ScheduleReading } from './reading';
import { visitDetails, type VisitContent, type VisitDetail, type VisitDetails } from './visit';

/** A row's address in the file, "12" or "Lundi!12": a workbook has a row 12 on each sheet. */
export function rowId(row: { readonly row: number; readonly sheet: string | null }): string {
  return row.sheet === null ? String(row.row) : `${row.sheet}!${row.row}`;
}

export function detailsOf(row: ReadRow): VisitDetails {
  return {
    doctor: row.doctor,
    place: row.place,
    arrival: { kind: row.stated.kind, text: row.stated.text },
    bloodTest: row.bloodTest,
    comment: row.comment,
  };
}

const fieldsOf: Record<VisitDetail, readonly ScheduleField[]> = {
  doctor: ['doctor'],
  place: ['place'],
  arrival: ['arrival', 'arrival-first', 'arrival-resumption'],
  bloodTest: ['blood-test'],
  comment: ['comment'],
};

/** The details for which no sheet of the file has a column: such a file does not say that they are empty. */
export function silentDetails(reading: Pick<Extract<ScheduleReading, { kind: 'read' }>, 'columns'>): Set<VisitDetail> {
  const present = new Set(reading.columns.map((column) => column.field));
  return new Set(visitDetails.filter((detail) => !fieldsOf[detail].some((field) => present.has(field))));
}

/** The visit that a row asks for. */
export function contentOf(unitId: number, { row, patientId }: { row: ReadRow; patientId: string }): VisitContent {
  const { start, cycle, day } = row;
  return { unitId, patientId, start, treatment: row.protocol ?? '', cycle, day, ...detailsOf(row) };
}
