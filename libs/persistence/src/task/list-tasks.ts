import { identityOf } from '../appointment';
import { answersFor } from '../standing-in';
import type { NamedStatement, Tx } from '../transaction';

/** A task as lists and pages show it, with everybody in it named. */
export interface TaskRow {
  id: string;
  title: string;
  detail: string | null;
  dueOn: string;
  state: 'open' | 'done' | 'not-done';
  stateAt: string | null;
  stateBy: string | null;
  stateSituation: string | null;
  notDoneReason: string | null;
  createdAt: string;
  createdBy: string;
  createdBySituation: string;
  unitId: number;
  toUnitId: number;
  toUnit: string;
  toFunction: string | null;
  toSituation: string | null;
  toPerson: string | null;
  putOff: { from: string; to: string; reason: string; at: string }[];
  patientId: string | null;
  circleId: string | null;
  familyName: string | null;
  givenName: string | null;
  birth: string | null;
  /** The expected visit that it asks to confirm. */
  visit: string | null;
  version: number;
}

const FOR_ME = `t.to_unit_id = any($2::int[])
  and (t.to_situation = $1 or (t.to_situation is null and (t.to_function is null or t.to_function = $3)))`;

/** What waits for somebody whom I replace today, or who has left. */
const FOR_WHOM_I_ANSWER = `t.to_situation = any(${answersFor({ situation: '$1', units: '$2', function: '$3', day: '$5' })})`;

// What is listed is chosen first, and only then named: before the limit PostgreSQL expects thousands, and reads everybody for each.
const listed = (name: string, where: string, order: string, from = 'task'): NamedStatement => ({
  name,
  text: `
with t as materialized (select * from ${from} t
  where ($1::uuid is not null and cardinality($2::int[]) >= 0 and $3::text is not null and $5::text is not null) and ${where}
  order by ${order} limit 200)
select t.id, t.title, t.detail, t.due_on as "dueOn", t.state, t.state_at as "stateAt", t.state_by as "stateSituation",
  bp.given_name || ' ' || bp.family_name as "stateBy", t.not_done_reason as "notDoneReason", t.created_at as "createdAt",
  cp.given_name || ' ' || cp.family_name as "createdBy", t.created_by as "createdBySituation", t.unit_id as "unitId",
  t.to_unit_id as "toUnitId", u.short_name as "toUnit", t.to_function as "toFunction", t.to_situation as "toSituation",
  tp.given_name || ' ' || tp.family_name as "toPerson", t.put_off as "putOff", t.patient_id as "patientId", t.circle_id as "circleId",
  coalesce(i.used_family_name, i.birth_family_name) as "familyName", coalesce(i.used_given_name, i.birth_given_name) as "givenName",
  i.birth_date as birth, case when t.matter = 'visit-to-confirm' then t.about end as visit, t.version
from t join unit u on u.id = t.to_unit_id
join working_situation c on c.id = t.created_by join person cp on cp.id = c.person_id
left join working_situation b on b.id = t.state_by left join person bp on bp.id = b.person_id
left join working_situation s on s.id = t.to_situation left join person tp on tp.id = s.person_id
${identityOf.join('t.patient_id', '$4')}
order by ${order}`,
});

// Each reading by its index: an `or` of them reads every task of the territory.
const together = (...where: string[]): string =>
  `(${where.map((one) => `select t.* from task t where ${one}`).join(' union all ')})`;

const WAITING = together(`t.state = 'open' and ${FOR_ME}`, `t.state = 'open' and t.to_situation <> $1 and ${FOR_WHOM_I_ANSWER}`);
const CLOSED = together(
  `t.state <> 'open' and t.created_by = $1`,
  `t.state <> 'open' and t.created_by <> $1 and t.state_by = $1`,
  `t.state <> 'open' and t.created_by <> $1 and t.state_by is distinct from $1 and ${FOR_ME}`,
);

export const TASK_VIEWS = ['todo', 'late', 'done', 'given'] as const;
export type TaskView = (typeof TASK_VIEWS)[number];

const VIEWS: Record<TaskView | 'patient' | 'one', NamedStatement> = {
  todo: listed('tasks-todo', 'true', 't.due_on, t.created_at, t.id', WAITING),
  late: listed('tasks-late', 't.due_on < $5::date', 't.due_on, t.created_at, t.id', WAITING),
  done: listed('tasks-done', 'true', 't.state_at desc, t.id', CLOSED),
  given: listed('tasks-given', `t.created_by = $1 and t.to_situation is distinct from $1`, `(t.state <> 'open'), t.due_on, t.id`),
  patient: listed('tasks-of-patient', 't.patient_id = $5::uuid', `(t.state <> 'open'), t.due_on, t.id`),
  one: listed('task-one', 't.id = $5::uuid', 't.id'),
};

function tasksBy(tx: Tx, view: keyof typeof VIEWS, last: string): Promise<TaskRow[]> {
  const { situation, units, function: job, organisation } = tx.actor;
  return tx.sql<TaskRow & Record<string, unknown>>(VIEWS[view], [situation, units, job, organisation, last]);
}

export const tasksIn = (tx: Tx, view: TaskView, today: string): Promise<TaskRow[]> => tasksBy(tx, view, today);

export const tasksOfPatient = (tx: Tx, patientId: string): Promise<TaskRow[]> => tasksBy(tx, 'patient', patientId);

export async function taskOf(tx: Tx, id: string): Promise<TaskRow | null> {
  const [row] = await tasksBy(tx, 'one', id);
  return row ?? null;
}
