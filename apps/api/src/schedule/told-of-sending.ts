import { isWorkingDay, type WorkingCalendar } from '@jalon/domain/calendar';
import { whoIsTold, type CircleMember, type ScheduleMessage, type VisitChange } from '@jalon/domain/schedule';
import { asEngineAtOnce, todayOf, type Tx } from '@jalon/persistence';
import { circleFacts, type ToldFact, type UnitPhysician } from '@jalon/persistence/schedule';
import { writtenNames } from './what-stands';

/** One message, with what its line on the screen and its row in the database need. */
export interface Told extends ScheduleMessage {
  kind: 'person' | 'practice';
  name: string;
  title: string | null;
  unitId: number;
  situation: string | null;
}

/** Whom the changes concern, of each patient's circle: facts read as the engine, or the sender's own rights would tell nobody in town. */
export async function toldOf(
  tx: Tx,
  unitId: number,
  changes: readonly VisitChange[],
  physicians: readonly UnitPhysician[],
): Promise<Told[]> {
  const known = [...new Set(changes.map(({ patientId }) => patientId))].filter((id) => !id.startsWith('new:'));
  return toldFrom(tx, unitId, changes, physicians, await factsOfCircles(tx, known));
}

/** What `toldFrom` rests on, of these patients. */
export function factsOfCircles(tx: Tx, patients: readonly string[]): Promise<ToldFact[]> {
  return patients.length === 0 ? Promise.resolve([]) : asEngineAtOnce(tx, () => circleFacts(tx, patients));
}

export function toldFrom(
  tx: Tx,
  unitId: number,
  changes: readonly VisitChange[],
  physicians: readonly UnitPhysician[],
  facts: readonly ToldFact[],
): Told[] {
  const doctors = physicians.flatMap((physician): CircleMember[] =>
    writtenNames(physician).map((name) => ({ addressee: { kind: 'person', id: physician.situation }, as: 'physician', name })),
  );
  const circles = new Map<string, CircleMember[]>();
  for (const { patientId } of changes) if (!circles.has(patientId)) circles.set(patientId, [...doctors]);
  for (const fact of facts) circles.get(fact.patientId)?.push(memberOf(fact));
  const calendar: WorkingCalendar = { region: regionOf(tx), weekdays: [1, 2, 3, 4, 5] };
  const messages = whoIsTold({
    changes,
    circles,
    sender: { unitId, personId: tx.actor.situation },
    today: todayOf(tx),
    isWorkingDay: (day) => isWorkingDay(day, calendar),
  });
  return messages.flatMap((message) => {
    const named = nameOf(message, facts, physicians, unitId);
    return named ? [{ ...message, ...named }] : [];
  });
}

function memberOf(fact: ToldFact): CircleMember {
  if (fact.as === 'pivot') return { addressee: { kind: 'person', id: fact.situation ?? '' }, as: 'pivot' };
  const careAtHome = fact.from ? [{ from: fact.from, until: fact.until }] : [];
  return { addressee: { kind: 'unit', id: fact.unitId }, as: 'practice', careAtHome };
}

function nameOf(
  { addressee }: ScheduleMessage,
  facts: readonly ToldFact[],
  physicians: readonly UnitPhysician[],
  unitId: number,
): Pick<Told, 'kind' | 'name' | 'title' | 'unitId' | 'situation'> | null {
  if (addressee.kind === 'unit') {
    const practice = facts.find((fact) => fact.as === 'practice' && fact.unitId === addressee.id);
    return practice ? { kind: 'practice', name: practice.name, title: null, unitId: practice.unitId, situation: null } : null;
  }
  if (addressee.kind !== 'person') return null;
  const pivot = facts.find((fact) => fact.situation === addressee.id);
  if (pivot) return { kind: 'person', name: pivot.name, title: pivot.title, unitId: pivot.unitId, situation: pivot.situation };
  const doctor = physicians.find(({ situation }) => situation === addressee.id);
  return doctor ? { kind: 'person', name: `Dr ${doctor.familyName}`, title: null, unitId, situation: doctor.situation } : null;
}

function regionOf(tx: Tx): WorkingCalendar['region'] {
  return tx.actor.holidayRegion as WorkingCalendar['region'];
}

/** Whose open pages are asked again when the sending is written. */
export function addressesOf(unitId: number, told: readonly Told[]): string[] {
  return [
    ...new Set([
      `unit:${unitId}`,
      ...told.map(({ unitId: unit, situation }) => (situation ? `situation:${situation}` : `unit:${unit}`)),
    ]),
  ];
}
