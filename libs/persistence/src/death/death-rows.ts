import type { DeathSource, DeathState } from '@jalon/domain/death';
import type { Holder } from '../circle';
import { asEngineAtOnce } from '../engine';
import type { Tx } from '../transaction';
import type { Stopped } from './stop-all';

export interface DeathRow {
  id: string;
  patientId: string;
  state: DeathState;
  diedOn: string;
  source: DeathSource;
  detail: string | null;
  saidBy: string;
  saidAt: string;
  confirmedBy: string | null;
  confirmedAt: string | null;
  stopped: Stopped;
  version: number;
}

const DEATH = (name: string, which: string) => ({
  name,
  text: `select d.id, d.patient_id as "patientId", d.state, d.died_on as "diedOn", d.source, d.detail, d.said_at as "saidAt",
      s.given_name || ' ' || s.family_name as "saidBy", c.given_name || ' ' || c.family_name as "confirmedBy",
      d.confirmed_at as "confirmedAt", d.stopped, d.version
    from death d join working_situation sw on sw.id = d.said_by join person s on s.id = sw.person_id
      left join working_situation cw on cw.id = d.confirmed_by left join person c on c.id = cw.person_id
    where ${which} and d.state <> 'undone'`,
});

/** The declaration that stands, said or confirmed. */
export async function deathOf(tx: Tx, patientId: string): Promise<DeathRow | null> {
  const [row] = await tx.sql<DeathRow & Record<string, unknown>>(DEATH('death-of-patient', 'd.patient_id = $1'), [patientId]);
  return row ?? null;
}

const DECEASED = {
  name: 'deceased-among',
  text: `select id, deceased_on as "diedOn" from patient where id = any($1::uuid[]) and deceased_on is not null`,
};

/**
 * Of whom a death is confirmed, with its day. Read by the engine: nothing is planned for the dead, whoever may see their file. A writer
 * asks it after the lock of the pathways, which a confirmation holds too.
 */
async function deceasedAmong(tx: Tx, patientIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await asEngineAtOnce(tx, (sql) => sql<{ id: string; diedOn: string }>(DECEASED, [patientIds]));
  return new Map(rows.map(({ id, diedOn }) => [id, diedOn]));
}

const WRITTEN = {
  name: 'deceased-written',
  text: `select p.id, p.deceased_on as "diedOn" from patient_identity i join patient p on p.id = i.patient_id
    where p.deceased_on is not null and i.organisation_id = $1 and (i.ipp = any($2) or i.birth_date = any($3))`,
};

/** The same of those whom a file may speak of. */
export async function deceasedWritten(
  tx: Tx,
  { ipps, births }: { ipps: Iterable<string>; births: Iterable<string> },
): Promise<Map<string, string>> {
  const values = [tx.actor.organisation, [...ipps], [...births]];
  const rows = await asEngineAtOnce(tx, (sql) => sql<{ id: string; diedOn: string }>(WRITTEN, values));
  return new Map(rows.map(({ id, diedOn }) => [id, diedOn]));
}

/** Why nothing new is planned, called or begun for this patient; null while they live. */
export async function whyNothingMore(tx: Tx, patientId: string): Promise<{ code: 'patient-deceased'; diedOn: string } | null> {
  const diedOn = (await deceasedAmong(tx, [patientId])).get(patientId);
  return diedOn === undefined ? null : { code: 'patient-deceased', diedOn };
}

const SAY = {
  name: 'say-death',
  text: `insert into death (id, patient_id, circle_id, unit_id, state, died_on, source, detail, said_by, said_at)
    values ($1, $2, $3, $4, 'said', $5, $6, $7, $8, $9) on conflict (patient_id) where state <> 'undone' do nothing returning id`,
};

/** False when somebody else has just said it. */
export async function sayDeath(
  tx: Tx,
  holder: Holder,
  said: { id: string; diedOn: string; source: string; detail: string | null },
): Promise<boolean> {
  const { patientId, circleId, unitId } = holder;
  const values = [said.id, patientId, circleId, unitId, said.diedOn, said.source, said.detail, tx.actor.situation, tx.now];
  return (await tx.sql(SAY, values)).length === 1;
}

const CONFIRM = {
  name: 'confirm-death',
  text: `with d as (update death set state = 'confirmed', confirmed_by = $2, confirmed_at = $3, stopped = $4, version = version + 1
      where id = $1 and state = 'said' returning patient_id, died_on),
    t as (update task set state = 'done', state_by = $2, state_at = $3, version = version + 1
      where patient_id = (select patient_id from d) and matter = 'death-declaration' and state = 'open')
    update patient p set deceased_on = d.died_on, version = p.version + 1 from d where p.id = d.patient_id returning p.id`,
};
const UNDO = {
  name: 'undo-death',
  text: `with d as (update death set state = 'undone', undone_by = $2, undone_at = $3, undone_reason = $4, version = version + 1
      where id = $1 and state <> 'undone' returning patient_id)
    update patient p set deceased_on = null, version = p.version + 1 from d where p.id = d.patient_id returning p.id`,
};

/** With all that it stopped; the task that asked for it is done. To be called under the engine's role. */
export async function confirmDeath(tx: Tx, id: string, stopped: Stopped): Promise<boolean> {
  return (await tx.sql(CONFIRM, [id, tx.actor.situation, tx.now, JSON.stringify(stopped)])).length === 1;
}

/** To be called under the engine's role. */
export async function undoDeath(tx: Tx, id: string, reason: string): Promise<boolean> {
  return (await tx.sql(UNDO, [id, tx.actor.situation, tx.now, reason])).length === 1;
}
