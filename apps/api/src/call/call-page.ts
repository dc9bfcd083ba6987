import { ageInYears, boundsOf, isPartialDate, localDateOf } from '@jalon/domain/calendar';
import { kindOfCall, nextCallOn, nextTryOn } from '@jalon/domain/call';
import { sees } from '@jalon/access';
import { todayOf, type Tx } from '@jalon/persistence';
import {
  earlierCalls,
  expectedCall,
  nextCallMilestone,
  whatToRemind,
  type OpenCallRow,
  type ReminderRow,
} from '@jalon/persistence/call';
import { relativesOf } from '@jalon/persistence/patient';
import type { CallNumber, CallPage, CallPatient, DayAndTime, EarlierCall, Reminder } from './call.types';
import { calendarOf, remindUntil, timeOf } from './when';

/** Everything that making this call needs, on one page. */
export async function callPage(tx: Tx, row: OpenCallRow): Promise<CallPage> {
  const clinical = sees(tx.actor, 'clinical');
  const earlier = (await earlierCalls(tx, row.patientId)).map(({ note, symptoms, reminded, ...call }): EarlierCall => {
    return { ...call, clinical: clinical ? { note, symptoms, reminded } : null };
  });
  const reminders = await whatToRemind(tx, row.patientId, remindUntil(tx));
  const tried = nextTryOn({ day: todayOf(tx), time: timeOf(tx, tx.now) }, row.attempts, calendarOf(tx));
  return {
    ...row,
    kind: kindOf(tx, row),
    patient: patientOf(row, todayOf(tx)),
    numbers: await numbersOf(tx, row),
    reminders: reminders.flatMap((reminder) => remindersOf(reminder, tx.actor.timeZone)).sort(byDay),
    earlier: earlier.filter(({ id }) => id !== row.id),
    said: earlier.find(({ id }) => id === row.id)?.clinical ?? null,
    proposedNext: row.state === 'planned' ? await proposedNext(tx, row) : null,
    proposedTry: { on: tried.day, time: tried.time },
    writesClinical: clinical,
    mine: tx.actor.units.includes(row.unitId),
  };
}

export function kindOf(tx: Tx, { milestoneKey, oralSince }: OpenCallRow): ReturnType<typeof kindOfCall> {
  return kindOfCall({ milestoneKey, oralTreatmentRuns: oralSince !== null && oralSince <= todayOf(tx) });
}

/** The milestone that this call satisfies: its own, or the one that the pathway expects now. */
export async function milestoneOf(tx: Tx, row: OpenCallRow): Promise<string | null> {
  if (row.milestoneId !== null) return row.milestoneId;
  const { patientId, purpose } = row;
  return expectedCall(tx, { patientId, purpose, oral: kindOf(tx, row) === 'oral-treatment' }, todayOf(tx));
}

async function proposedNext(tx: Tx, row: OpenCallRow): Promise<DayAndTime | null> {
  const time = timeOf(tx, row.plannedAt);
  const satisfied = await milestoneOf(tx, row);
  const expected = satisfied === null ? null : await nextCallMilestone(tx, satisfied);
  if (expected && expected.dueOn > todayOf(tx)) return { on: expected.dueOn, time };
  const on = nextCallOn(kindOf(tx, row), row.oralSince, todayOf(tx), calendarOf(tx));
  return on === null ? null : { on, time };
}

function patientOf(row: OpenCallRow, today: string): CallPatient {
  const { patientId: id, familyName, givenName, birth } = row;
  const age = birth !== null && isPartialDate(birth) ? ageInYears(boundsOf(birth).earliest, today) : null;
  const birthName = row.birthName === familyName ? null : row.birthName;
  const birthFirstName = row.birthFirstName === givenName ? null : row.birthFirstName;
  return { id, familyName: familyName ?? '', birthName, givenName: givenName ?? '', birthFirstName, birth, age, sex: row.sex };
}

async function numbersOf(tx: Tx, row: OpenCallRow): Promise<CallNumber[]> {
  const own = { name: null, link: null, trusted: false, mayBeTold: null, notToBeTold: null };
  const phones = [row.phone, row.phoneOther].filter((phone) => phone !== null);
  const relatives = await relativesOf(tx, row.patientId);
  return [
    ...phones.map((phone, at) => ({ ...own, id: `patient-${at}`, phone })),
    ...relatives.map(({ id, name, link, trusted, phone, mayBeTold, notToBeTold }) => {
      return { id, name, link, trusted, phone, mayBeTold, notToBeTold };
    }),
  ];
}

/** An appointment, and the blood test before it when that is to be made and stands on no line of its own. */
function remindersOf(row: ReminderRow, timeZone: string): Reminder[] {
  const { id, kind, startsAt, doctor, place } = row;
  const on = localDateOf(startsAt, timeZone);
  const label = row.label ?? row.treatment ?? doctor;
  const own = { id, kind, on, startsAt, label: row.label && doctor ? `${row.label}, ${doctor}` : label, place };
  const toTake = (row.lab === 'to-request' || row.lab === 'requested') && !row.hasTest;
  if (!toTake) return [own];
  const test = { id: `${id}-test`, kind: 'blood-test', on: row.labDueOn ?? on, startsAt: null, label: null, place: null };
  return [test, own];
}

const byDay = (a: Reminder, b: Reminder) => a.on.localeCompare(b.on) || Number(a.startsAt !== null) - Number(b.startsAt !== null);
