import type { PlannedVisit } from '@jalon/domain/schedule';
import type { ShownArrival } from '@jalon/domain/appointment';
import type { Tx } from '../transaction';
import type { WrittenOfPersons } from './known-identities';

/** A visit of the plan with what a sending must know of it beside what the file can say. */
export interface StandingVisit extends PlannedVisit {
  circleId: string;
  status: 'planned' | 'done' | 'missed';
  shownArrival: ShownArrival | null;
  arrivalChosen: boolean;
  lab: 'none' | 'to-request' | 'requested' | 'received';
  statedColumn: boolean;
  /** The sending from which it was first absent, while nobody has said why. */
  absentSince: string | null;
}

interface Row extends Omit<StandingVisit, 'arrival'> {
  statedArrival: StandingVisit['arrival']['kind'];
  statedText: string | null;
}

const COLUMNS = `a.id, a.version, a.unit_id as "unitId", a.patient_id as "patientId", a.circle_id as "circleId", a.status,
  to_char(a.starts_at at time zone $1, 'YYYY-MM-DD"T"HH24:MI') as start, coalesce(a.treatment, '') as treatment, a.cycle, a.cycle_day as day,
  a.doctor, a.place, a.stated_arrival as "statedArrival", a.stated_text as "statedText", a.stated_column as "statedColumn",
  a.stated_blood_test as "bloodTest", a.comment, a.shown_arrival as "shownArrival", a.arrival_chosen_by is not null as "arrivalChosen",
  a.lab, a.absent_since as "absentSince"`;

/** $1 the time zone, $2 the unit, $3 and $4 the first and the last local day. */
export const ON_THE_PLAN = `a.unit_id = $2 and a.kind = 'day-hospital' and a.status in ('planned', 'done', 'missed')
  and a.starts_at >= ($3::timestamp at time zone $1) and a.starts_at < (($4::date + 1)::timestamp at time zone $1)`;
const OF_UNIT = {
  name: 'planned-visits',
  text: `select ${COLUMNS} from appointment a where ${ON_THE_PLAN} order by a.starts_at, a.id`,
};

/** $5 and $6 the days that the file may speak of, $7 to $9 what it writes of persons. */
const THAT_MAY_BE_MEANT = {
  name: 'planned-visits-meant',
  text: `select ${COLUMNS} from appointment a where ${ON_THE_PLAN}
  and ((a.starts_at >= ($5::timestamp at time zone $1) and a.starts_at < (($6::date + 1)::timestamp at time zone $1))
    or a.patient_id = any(array(select m.patient_id from app.meant_identities($2, $7, $8, $9) m)))
order by a.starts_at, a.id`,
};

const ELSEWHERE = {
  name: 'planned-elsewhere',
  text: `select ${COLUMNS} from appointment a
where a.patient_id = any($2::uuid[]) and a.unit_id <> $3 and a.kind = 'day-hospital' and a.status = 'planned'
  and a.starts_at >= ($4::timestamp at time zone $1) and a.starts_at < (($5::date + 1)::timestamp at time zone $1)`,
};

const BY_ID = { name: 'visits-by-id', text: `select ${COLUMNS} from appointment a where a.id = any($2::uuid[])` };

/** These visits whatever their status. */
export async function visitsById(
  tx: Tx,
  ids: readonly string[],
): Promise<(Omit<StandingVisit, 'status'> & { status: string })[]> {
  return ids.length === 0 ? [] : (await tx.sql<Row>(BY_ID, [tx.actor.timeZone, ids])).map(standing);
}

/** The day-hospital visits of one unit from one local day to another, both included; cancelled ones are not given. */
export async function plannedVisits(tx: Tx, unitId: number, from: string, to: string): Promise<StandingVisit[]> {
  return (await tx.sql<Row>(OF_UNIT, [tx.actor.timeZone, unitId, from, to])).map(standing);
}

/** Of these visits, those that a file can mean: of its days, or of persons whom it writes. The others stand whatever it says. */
export async function plannedVisitsMeant(
  tx: Tx,
  unitId: number,
  around: { from: string; to: string },
  { span, written }: { span: { from: string; to: string }; written: WrittenOfPersons },
): Promise<StandingVisit[]> {
  const days = [around.from, around.to, span.from, span.to];
  const persons = [[...written.ipps], [...written.births], [...written.writings]];
  return (await tx.sql<Row>(THAT_MAY_BE_MEANT, [tx.actor.timeZone, unitId, ...days, ...persons])).map(standing);
}

/** The visits of these patients in other units, as far as the actor may see them. */
export async function plannedElsewhere(
  tx: Tx,
  patients: readonly string[],
  unitId: number,
  from: string,
  to: string,
): Promise<StandingVisit[]> {
  if (patients.length === 0 || (tx.actor.reach === 'unit' && tx.actor.units.length === 1)) return [];
  return (await tx.sql<Row>(ELSEWHERE, [tx.actor.timeZone, patients, unitId, from, to])).map(standing);
}

function standing({ statedArrival, statedText, ...row }: Row): StandingVisit {
  return { ...row, arrival: { kind: statedArrival, text: statedText ?? '' } };
}
