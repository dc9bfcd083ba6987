import { createHash } from 'node:crypto';
import { addDays } from '@jalon/domain/calendar';
import { dayOf, ippKey, writingOf, type OpenLine } from '@jalon/domain/schedule';
import type { Tx } from '@jalon/persistence';
import { deceasedWritten } from '@jalon/persistence/death';
import {
  knownOrPlanned,
  knownOrVisiting,
  openLines,
  plannedElsewhere,
  plannedVisits,
  plannedVisitsMeant,
  unitSchedule,
  type RecordedIdentity,
  type StandingVisit,
  type StoredReading,
  type UnitSchedule,
  type WrittenOfPersons,
} from '@jalon/persistence/schedule';

/** Everything that a preview and its sending rest on, read in one transaction. */
export interface SendingFacts {
  stored: StoredReading;
  unit: UnitSchedule;
  identities: readonly RecordedIdentity[];
  planned: readonly StandingVisit[];
  elsewhere: readonly StandingVisit[];
  lines: readonly OpenLine[];
  deceased: ReadonlyMap<string, string>;
  /** The first and last local day of the file. */
  span: { from: string; to: string };
  /** Stands for all that somebody else could have changed: the sending applies what was seen, or is refused. */
  seen: string;
}

/** A visit moved to the file from so many days around it is recognised as the same. */
const DAYS_BEFORE = 7;
const DAYS_AFTER = 28;

export interface FactsWanted {
  /** The unit's row is held until the transaction ends. */
  locked?: boolean;
  /** The days that the secretary corrects. */
  days?: readonly string[] | null;
  /**
   * « Envoyer » shows nobody's plan: only what the file can mean is read, and who has these visits. What is left out changes no decision:
   * a row is recognised by what it writes, and speaks of the days of its file. A faulty row may speak of anyone on the plan: all is read.
   */
  onlyMeantAnd?: readonly string[];
}

/** Null when the unit is not the actor's. */
export async function sendingFacts(
  tx: Tx,
  stored: StoredReading,
  { locked = false, days, onlyMeantAnd }: FactsWanted = {},
): Promise<SendingFacts | null> {
  const { unitId } = stored;
  const span = spanOf(stored, days ?? [], tx.now);
  const around = { from: addDays(span.from, -DAYS_BEFORE), to: addDays(span.to, DAYS_AFTER) };
  const written = writtenIn(stored);
  const hasFaultyRows = stored.reading.faults.some(({ row }) => row > 0);
  const few = onlyMeantAnd && !hasFaultyRows ? onlyMeantAnd : null;
  // One message, the lock first: each statement sees what was committed before it.
  const [unit, planned, identities, lines, deceased] = await Promise.all([
    unitSchedule(tx, unitId, locked),
    few ? plannedVisitsMeant(tx, unitId, around, { span, written }) : plannedVisits(tx, unitId, around.from, around.to),
    few ? knownOrVisiting(tx, unitId, written, few) : knownOrPlanned(tx, unitId, written, around),
    openLines(tx, unitId),
    deceasedWritten(tx, written),
  ]);
  if (!unit) return null;
  const met = new Set(few ? [] : identities.map(({ patientId }) => patientId));
  const elsewhere = await plannedElsewhere(tx, [...met], unit.unitId, addDays(span.from, -6), addDays(span.to, 6));
  const meant = hasFaultyRows ? { planned, identities } : meantOf({ planned, identities }, span);
  const seen = seenOf(unit.version, { ...meant, deceased }, lines);
  return { stored, unit, identities, planned, elsewhere, lines, deceased, span, seen };
}

type Read = Pick<SendingFacts, 'planned' | 'identities'>;

/** What `onlyMeantAnd` reads, of all that a preview read: the two must say the same of what was seen. */
function meantOf({ planned, identities }: Read, { from, to }: SendingFacts['span']): Read {
  const meant = identities.filter((identity) => identity.meant);
  const patients = new Set(meant.map(({ patientId }) => patientId));
  const isOfFile = (day: string) => day >= from && day <= to;
  return {
    planned: planned.filter(({ start, patientId }) => isOfFile(dayOf(start)) || patients.has(patientId)),
    identities: meant,
  };
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

function writtenIn({ reading }: StoredReading): WrittenOfPersons {
  const ipps = new Set<string>();
  for (const { ipp } of [...reading.rows, ...reading.faults]) if (ipp) ipps.add(ippKey(ipp));
  return { ipps, births: new Set(reading.rows.map(({ birth }) => birth)), writings: new Set(reading.rows.map(writingOf)) };
}

/** What was seen, whoever saw it: a nurse who marks a blood test meanwhile changes nothing that a sending rests on. */
function seenOf(
  version: number,
  { planned, identities, deceased }: Read & Pick<SendingFacts, 'deceased'>,
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
  for (const dead of [...deceased.keys()].sort()) hash.update(dead);
  return `${version}.${hash.digest('hex').slice(0, 20)}`;
}
