import type { ReadRow, RowFault, ScheduleField, StatedArrival } from '@jalon/domain/schedule';
import { readArrival, readArrivalLetter, readYesNo } from '../cells/arrival';
import { readClock } from '../cells/clock';
import { readDoctor } from '../cells/doctor';
import { readCycleCell, readDayCell, readTreatment } from '../cells/treatment';
import { readWrittenDate } from '../cells/written-date';
import { namesTreatment } from '../columns/column-content';
import type { PlacedRow } from '../layout/find-blocks';
import { plain } from '../table';
import { readIdentity } from './read-identity';
import { readStart } from './read-start';
import { type RowContext, RowReader } from './row-reader';
import { cancelledBy } from './cancelled-row';
import { suspectText } from './suspect-text';

export type RowAnswer =
  | { readonly kind: 'row'; readonly row: ReadRow; readonly day: string }
  | { readonly kind: 'faults'; readonly faults: readonly RowFault[]; readonly day: string | null }
  /** No visit: an empty slot, a legend, a line of the template. */
  | { readonly kind: 'ignored'; readonly day: string | null };

const NEEDED: readonly ScheduleField[] = [
  'date',
  'time',
  'date-time',
  'ipp',
  'patient',
  'last',
  'birth-name',
  'first',
  'birth',
  'protocol',
  'cycle',
  'day',
  'doctor',
];
const OPTIONAL: readonly ScheduleField[] = [
  'arrival',
  'arrival-first',
  'arrival-resumption',
  'sex',
  'place',
  'blood-test',
  'comment',
  'status',
];

/** Reads one row below a header; `carried` is the day of the row before where the file writes each day once. */
export function readRow(placed: PlacedRow, context: RowContext, carried: string | null): RowAnswer {
  const reader = new RowReader(placed, context);
  if (isNoVisit(reader)) return { kind: 'ignored', day: carriedDay(reader) };
  const cancelled = cancelledBy(reader);
  if (cancelled) reader.fault(null, 'marked-cancelled', cancelled);
  for (const field of NEEDED) refuseSuspect(reader, field, true);
  for (const field of OPTIONAL) refuseSuspect(reader, field, false);
  // « VSL; à confirmer » in a text file pushes what follows one column on.
  if (namesTreatment(reader.text('doctor'))) reader.fault('doctor', 'shifted-cells', reader.text('doctor'));
  const start = readStart(reader, carried);
  const identity = readIdentity(reader);
  const { last, first, birth } = identity;
  if (birth !== null && start.day !== null && birth >= start.day)
    reader.fault('birth', 'birth-after-visit', reader.text('birth'));
  const complete = start.day !== null && start.clock !== null && last !== null && first !== null && birth !== null;
  if (reader.faults.length > 0 || !complete) {
    const known = { ipp: identity.ipp, day: start.day };
    // A cancelled row needs one sentence, not the list of what it lacks.
    const faults = cancelled ? reader.faults.filter((fault) => fault.code === 'marked-cancelled') : reader.faults;
    return { kind: 'faults', faults: faults.map((fault) => ({ ...fault, ...known })), day: start.day };
  }
  const row: ReadRow = {
    row: placed.row.row,
    sheet: context.sheet,
    start: `${start.day}T${start.clock}`,
    ipp: identity.ipp,
    last,
    first,
    birthName: identity.birthName,
    birth,
    sex: identity.sex,
    ...treatmentOf(reader, identity.treatment),
    stated: statedArrival(reader),
    doctor: readDoctor(reader.text('doctor') || placed.doctor || ''),
    place: reader.optional('place'),
    bloodTest: readYesNo(reader.text('blood-test')),
    comment: reader.optional('comment'),
    hidden: placed.row.hidden,
    raw: placed.row.cells.map((cell) => cell.text),
  };
  return { kind: 'row', row, day: start.day ?? '' };
}

/** Nobody and nothing to be given: a free slot of the grid, or a line that only looks like a row. */
function isNoVisit(reader: RowReader): boolean {
  const identity = (['ipp', 'patient', 'last', 'birth-name', 'first', 'birth'] as const).filter(
    (field) => reader.optional(field) !== null,
  );
  const slots =
    /^(?:(?:places? )?libres?|creneau|bloquee?|fermee?|fermeture|pause|repas|dejeuner|reunion|staff|reservee?|indisponible|dispo(?:nible)?|x+|vide|neant|conges?|feriee?|absen\w*|rcp|formation|menage|bionettoyage|transmissions?|urgence$)\b/;
  const isSlot = identity.length > 0 && identity.every((field) => slots.test(plain(reader.text(field))));
  if (isSlot) return true;
  if (identity.length === 0) return !isTreatmentForNobody(reader, slots);
  if (identity.length > 1) return false;
  if (isLoneSentence(reader, identity[0] ?? 'patient')) return true;
  // A lone text in the names' column, without hour, treatment or number: a label that no list of labels foresaw.
  const field = identity[0] ?? 'patient';
  const alone = reader.placed.row.cells.filter((cell) => cell.text !== '').length <= 2;
  const label = /^(?:\D*\d\D*|[^\s]+)$/.test(reader.text(field)) || reader.text(field).includes(':');
  return (
    alone &&
    (field === 'patient' || field === 'last' || field === 'ipp') &&
    label &&
    reader.optional('protocol') === null &&
    readClock(reader.cell('time')).kind !== 'clock' &&
    !/^\d{5,}$/.test(reader.text(field))
  );
}

/** « VSL à commander, fille à prévenir » alone beneath a patient: words that no name holds. */
function isLoneSentence(reader: RowReader, field: ScheduleField): boolean {
  const filled = reader.placed.row.cells.filter((cell) => cell.text !== '');
  const sentence = /(?:^|\s)(?:à|au|aux|pour|avec|sans|pas|voir|puis|après|avant|sur|en|par|est|si|ne|svp)\s/u;
  return (
    filled.length === 1 &&
    !/\d{5,}/.test(reader.text(field)) &&
    // A column of numbers or of births that comes first holds the remarks too.
    (field === 'ipp' || field === 'birth' ? !/\d{2}/.test(reader.text(field)) : sentence.test(`${reader.text(field)} `))
  );
}

/** Something is to be given and nobody is named: that is a fault, not a free slot. */
function isTreatmentForNobody(reader: RowReader, slots: RegExp): boolean {
  const protocol = reader.optional('protocol');
  if (protocol === null || slots.test(plain(protocol))) return false;
  return (
    namesTreatment(protocol) ||
    readClock(reader.cell('time')).kind === 'clock' ||
    (readWrittenDate(reader.cell('date'))?.month ?? null) !== null
  );
}

/** The date of a row that is no visit still opens its day, where days are written once. */
function carriedDay(reader: RowReader): string | null {
  const cell = reader.cell('date');
  return cell.text !== '' && readWrittenDate(cell)?.month ? readStart(reader, null).day : null;
}

function refuseSuspect(reader: RowReader, field: ScheduleField, needed: boolean): void {
  if (!reader.has(field)) return;
  const cell = reader.cell(field);
  const code = cell.text === '' ? null : suspectText(cell, needed);
  if (code) reader.fault(field, code, cell.text);
}

function treatmentOf(reader: RowReader, behindName: string): Pick<ReadRow, 'protocol' | 'cycle' | 'day'> {
  const whole = readTreatment(reader.optional('protocol') ?? (behindName || besideArrival(reader)));
  const apart = reader.has('cycle') ? readCycleCell(reader.text('cycle')) : null;
  return {
    protocol: whole.protocol ?? (reader.has('protocol') ? null : readTreatment(reader.text('cycle')).protocol),
    cycle: apart?.cycle ?? whole.cycle,
    day: (reader.has('day') ? readDayCell(reader.text('day')) : null) ?? apart?.day ?? whole.day,
  };
}

/** « 1ère cure FOLFOX », « reprise FOLFIRI C4 » below « Motif »: what the column of arrivals says of the treatment. */
function besideArrival(reader: RowReader): string {
  const text = reader.has('protocol') ? '' : reader.text('arrival');
  return namesTreatment(text)
    ? text.replace(/^(?:reprise|suite|nouve(?:au|lle))\s+(?:d[eu]\s+)?(?:traitement\s+)?(?=\S)/i, '')
    : '';
}

function statedArrival(reader: RowReader): StatedArrival {
  const fields = (['arrival', 'arrival-first', 'arrival-resumption'] as const).filter((field) => reader.has(field));
  const text = fields
    .map((field) => reader.text(field))
    .filter((each) => each !== '')
    .join(' ');
  const letter = reader.context.arrivalLetters ? readArrivalLetter(reader.text('arrival')) : null;
  const words = fields.map((field) => readArrival(reader.text(field))).find((kind) => kind !== null) ?? letter;
  const ticked = (field: ScheduleField): boolean => reader.has(field) && readYesNo(reader.text(field)) === 'yes';
  const kind = ticked('arrival-first') ? 'first' : ticked('arrival-resumption') ? 'resumption' : words;
  return { kind, text, columnPresent: fields.length > 0 };
}
