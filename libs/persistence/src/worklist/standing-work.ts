import type { Tx } from '../transaction';

export type WorkKind = 'call' | 'task';

/** A call or a task as it stands, under its lock. */
export interface StandingWork {
  kind: WorkKind;
  id: string;
  patientId: string | null;
  /** Whose list it stands in. */
  unitId: number;
  title: string;
  standing: string;
  version: number;
  open: boolean;
}

/** Of whom these are, read before their rows are locked: whoever touches a pathway takes the pathway's lock first. */
export async function patientsOfWork(tx: Tx, kind: WorkKind, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.em.query<{ patient: string | null }[]>(
    `select patient_id as patient from ${kind} where id = any($1::uuid[])`,
    [ids],
  );
  return rows.flatMap(({ patient }) => patient ?? []);
}

const COLUMNS = {
  task: `to_unit_id as "unitId", title, due_on::text as standing, state = 'open' as open`,
  call: `unit_id as "unitId", purpose as title, planned_at::text as standing, state = 'planned' as open`,
};

/** Locked in the order of their ids, whatever order they are asked in. */
export function standingWork(tx: Tx, kind: WorkKind, ids: readonly string[]): Promise<StandingWork[]> {
  return tx.em.query<StandingWork[]>(
    `select '${kind}' as kind, id, patient_id as "patientId", version, ${COLUMNS[kind]} from ${kind}
     where id = any($1::uuid[]) order by id for update`,
    [ids],
  );
}

/** A call put off to another day keeps its hour on the organisation's wall. */
export function writePutOff(tx: Tx, { kind, id, version }: StandingWork, until: string, trace: object): Promise<unknown> {
  const when =
    kind === 'task'
      ? 'due_on = $2::date'
      : until.length === 10
        ? `planned_at = ($2::date + (planned_at at time zone $5)::time) at time zone $5`
        : 'planned_at = $2::timestamptz';
  const zone = kind === 'call' && until.length === 10 ? [tx.actor.timeZone] : [];
  return tx.em.query(
    `update ${kind} set ${when}, put_off = put_off || $4::jsonb, version = version + 1 where id = $1 and version = $3`,
    [id, until, version, JSON.stringify([trace]), ...zone],
  );
}

const HANDED = {
  name: 'hand-over-noted',
  text: 'insert into hand_over (by_situation, at, kind, work_id, to_situation) values ($1, $2, $3, $4, $5)',
};

/** From now on it is this person's, in one of her units; whoever handed it over finds it among what she handed over. */
export function writeHandedOver(
  tx: Tx,
  { kind, id, version }: StandingWork,
  to: { situation: string; unitId: number },
  trace: object,
): Promise<unknown> {
  tx.post(HANDED, [tx.actor.situation, tx.now, kind, id, to.situation]);
  const hands = kind === 'task' ? 'to_situation = $2, to_unit_id = $5, to_function = null' : 'for_situation = $2';
  return tx.em.query(
    `update ${kind} set ${hands}, handed = handed || $4::jsonb, version = version + 1 where id = $1 and version = $3`,
    [id, to.situation, version, JSON.stringify([trace]), ...(kind === 'task' ? [to.unitId] : [])],
  );
}
