import { nameKey, surnamesOf } from '../patient';
import { grouped } from './grouped';
import type { WaitingTrace } from './keep-for-waiting-rows';
import type { RecognisedColumn, RowFault, ScheduleField } from './reading';
import { rowId } from './row-of-visit';
import { ippKey, type OrganisationIdentity } from './written-identity';

/** A row that cannot be taken, with all its faults and what it may speak of. */
export interface FaultyLine {
  rowId: string;
  row: number;
  sheet: string | null;
  raw: readonly string[];
  faults: readonly RowFault[];
  trace: WaitingTrace;
}

/**
 * Whom and what each faulty row may speak of: by its IPP, else by the names as written. Only patients who have a planned visit are
 * looked at, since this serves to keep visits, never to identify anybody. Faults of the file (row 0) are not rows.
 */
export function traceFaultyRows(
  { faults, columns }: { faults: readonly RowFault[]; columns: readonly RecognisedColumn[] },
  identities: readonly OrganisationIdentity[],
  havingVisits: ReadonlySet<string>,
): FaultyLine[] {
  const ofRows = faults.filter(({ row }) => row > 0);
  if (ofRows.length === 0) return [];
  const known = identities.filter(({ patientId }) => havingVisits.has(patientId));
  const byIpp = grouped(
    known.filter(({ ipp }) => ipp),
    ({ ipp }) => ippKey(ipp ?? ''),
  );
  const byName = new Map<string, string[]>();
  for (const identity of known)
    for (const name of writtenNames(identity)) byName.set(name, [...(byName.get(name) ?? []), identity.patientId]);
  return [...grouped(ofRows, rowId).entries()].flatMap(([id, group]) => {
    const first = group[0];
    if (!first) return [];
    const cell = (field: ScheduleField): string => {
      const column = columns.find((one) => one.field === field && one.sheet === first.sheet);
      return column ? (first.raw[column.index] ?? '').trim() : '';
    };
    const ipp = group.find((fault) => fault.ipp !== null)?.ipp ?? null;
    const day = group.find((fault) => fault.day !== null)?.day ?? null;
    const time = hour(cell('time') || cell('date-time'));
    const byItsIpp = ipp ? (byIpp.get(ippKey(ipp)) ?? []).map(({ patientId }) => patientId) : [];
    const patientIds =
      byItsIpp.length > 0 ? byItsIpp : (byName.get(personKey(cell('patient') || `${cell('last')} ${cell('first')}`)) ?? []);
    const start = day !== null && time !== null ? `${day}T${time}` : null;
    const cure = /C\s*(\d{1,3})(?:\s*[-/]?\s*J\s*(\d{1,3}))?/i.exec(cell('cycle'));
    const cycleDay = cure ? `C${Number(cure[1])}${cure[2] ? `J${Number(cure[2])}` : ''}` : null;
    const trace: WaitingTrace = { rowId: id, patientIds, start, day, treatment: cell('protocol') || null, cycleDay };
    return [{ rowId: id, row: first.row, sheet: first.sheet, raw: first.raw, faults: group, trace }];
  });
}

function personKey(written: string): string {
  return nameKey(written.replace(/^\s*(mme|madame|mlle|m\.|mr|monsieur|m(?=\s))\s*/i, ''));
}

function writtenNames(identity: OrganisationIdentity): Set<string> {
  const first = [identity.birthFirstName, identity.usedFirstName].filter((name) => name !== null);
  const names = surnamesOf(identity).flatMap((last) => first.flatMap((given) => [`${last} ${given}`, `${given} ${last}`]));
  return new Set(names.map(nameKey));
}

/** 'HH:mm' out of "08:30", "8h30", "8h"; null when no hour of the day is written. */
function hour(text: string): string | null {
  const found = /(?:^|\s|T)(\d{1,2})\s*[:hH]\s*(\d{2})?(?::\d{2})?\s*$/.exec(text);
  if (!found) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? '0')];
  return hours < 24 && minutes < 60 ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : null;
}
