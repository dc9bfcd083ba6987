import { createHash } from 'node:crypto';
import { addDays } from '@jalon/domain/calendar';
import { dayOf, ippKey, type OpenLine } from '@jalon/domain/schedule';
import type { Tx } from '@jalon/persistence';
import {
  knownOrPlanned,
  openLines,
  plannedElsewhere,
  plannedVisits,
  unitSchedule,
  type RecordedIdentity,
  type StandingVisit,
  type StoredReading,
  type UnitSchedule,
} from '@jalon/persistence/schedule';

/** Everything that a preview and its sending rest on, read in one transaction. */
export interface SendingFacts {
  stored: StoredReading;
  unit: UnitSchedule;
  identities: readonly RecordedIdentity[];
  planned: readonly StandingVisit[];
  elsewhere: readonly StandingVisit[];
  lines: readonly OpenLine[];
  /** The first and last local day of the file. */
  span: { from: string; to: string };
  /** Stands for all that somebody else could have changed: the sending applies what was seen, or is refused. */
  seen: string;
}

/** A visit moved to the file from so many days around it is recognised as the same. */
const DAYS_BEFORE = 7;
const DAYS_AFTER = 28;

/** Null when the unit is not the actor's. `locked`: the unit's row is held until the transaction ends. */
export async function sendingFacts(
  tx: Tx,
  stored: StoredReading,
  { locked = false, days }: { locked?: boolean; days?: readonly string[] | null } = {},
): Promise<SendingFacts | null> {
  const { unitId } = stored;
  const span = spanOf(stored, days ?? [], tx.now);
  const around = { from: addDays(span.from, -DAYS_BEFORE), to: addDays(span.to, DAYS_AFTER) };
  // One message, the lock first: each statement sees what was committed before it.
  const [unit, planned, identities, lines] = await Promise.all([
    unitSchedule(tx, unitId, locked),
    plannedVisits(tx, unitId, around.from, around.to),
    knownOrPlanned(tx, unitId, writtenIn(stored), around),
    openLines(tx, unitId),
  ]);
  if (!unit) return null;
  const met = new Set([...identities.map(({ patientId }) => patientId)]);
  const elsewhere = await plannedElsewhere(tx, [...met], unit.unitId, addDays(span.from, -6), addDays(span.to, 6));
  const seen = seenOf(unit.version, planned, identities, lines);
  return { stored, unit, identities, planned, elsewhere, lines, span, seen };
}

function spanOf({ reading }: StoredReading, corrected: readonly string[], now: string): SendingFacts['span'] {
  let [from, to] = ['', ''];
  const days = [reading.rows.map((row) => dayOf(row.start)), reading.faults.map(({ day }) => day), corrected];
  for (const day of days.flat()) {
    if (!day) continue;
    if (from === '' || day < from) from = day;
    if (day > to) to = day;
  }
  return { from: from || now.slice(0, 10), to: to || now.slice(0, 10) };
}

/** IPPs with and without their zeros: an older record may have kept them otherwise. */
function writtenIn({ reading }: StoredReading): { ipps: Set<string>; births: Set<string> } {
  const ipps = new Set<string>();
  for (const { ipp } of [...reading.rows, ...reading.faults]) if (ipp) ipps.add(ipp).add(ippKey(ipp));
  return { ipps, births: new Set(reading.rows.map(({ birth }) => birth)) };
}

/** What was seen, whoever saw it: a nurse who marks a blood test meanwhile changes nothing that a sending rests on. */
function seenOf(
  version: number,
  planned: readonly StandingVisit[],
  identities: readonly RecordedIdentity[],
  lines: readonly OpenLine[],
): string {
  const hash = createHash('sha1').update(String(version));
  for (const { id, start, treatment, cycle, day, doctor, place, bloodTest, comment, arrival, status } of planned)
    hash.update(JSON.stringify([id, start, treatment, cycle, day, doctor, place, bloodTest, comment, arrival.kind, status]));
  const known = identities.map(({ patientId, ipp, usedNames, acceptedWritings, birth, status }) =>
    JSON.stringify([patientId, ipp, usedNames, acceptedWritings, birth, status]),
  );
  for (const identity of known.sort()) hash.update(identity);
  for (const { id } of lines) hash.update(id);
  return `${version}.${hash.digest('hex').slice(0, 20)}`;
}
