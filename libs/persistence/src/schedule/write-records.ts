import { v7 as uuidv7 } from 'uuid';
import type { WrittenIdentity } from '@jalon/domain/schedule';
import type { Tx } from '../transaction';

/** A person whom the organisation did not know: a provisional record, a care circle, and the sending unit in it. */
export interface NewRecord {
  key: string;
  patientId: string;
  circleId: string;
  traits: WrittenIdentity;
}

const RECORDS = {
  name: 'provisional-records',
  text: `with x as (select * from jsonb_to_recordset($1::jsonb) as x(patient uuid, circle uuid, identity uuid, ipp text, last text, first text,
    "birthName" text, birth text, sex text)),
p as (insert into patient (id, created_at) select patient, $2 from x),
c as (insert into circle (id, patient_id, kind, created_at) select circle, patient, 'care', $2 from x)
insert into patient_identity (id, patient_id, organisation_id, ipp, birth_family_name, used_family_name, used_given_name, birth_date, sex,
  status, source, created_at)
select identity, patient, $3, ipp, "birthName", last, first, birth, coalesce(sex, 'U'), 'PROV', 'file', $2 from x`,
};
const FOUND = {
  name: 'found-circles',
  text: `select app.found_circle(x.membership, x.circle, $2, 'care-team-establishment', 'schedule', null, $3)
from jsonb_to_recordset($1::jsonb) as x(membership uuid, circle uuid)`,
};
const JOIN = {
  name: 'join-by-schedule',
  text: `select app.join_by_schedule(x.membership, x.circle, $2, $3) from jsonb_to_recordset($1::jsonb) as x(membership uuid, circle uuid)`,
};
const FOLLOWED = {
  name: 'followed-elsewhere',
  text: `select x.key from jsonb_to_recordset($1::jsonb) as x(key text, birth text, name text)
where app.followed_elsewhere(x.birth, array[app.normalised(x.name)])`,
};
const LOCK = { name: 'lock-records', text: `select pg_advisory_xact_lock(72107110, hashtext($1))` };

/** Two units of one organisation that send the same unknown person at once must not make two records: sendings take turns. */
export function lockRecords(tx: Tx): void {
  tx.post(LOCK, [tx.actor.organisation]);
}

export function writeRecords(tx: Tx, unitId: number, records: readonly NewRecord[]): void {
  if (records.length === 0) return;
  const rows = records.map(({ patientId, circleId, traits }) => ({
    patient: patientId,
    circle: circleId,
    identity: uuidv7(),
    membership: uuidv7(),
    ...traits,
  }));
  tx.post(RECORDS, [JSON.stringify(rows), tx.now, tx.actor.organisation]);
  tx.post(FOUND, [JSON.stringify(rows.map(({ membership, circle }) => ({ membership, circle }))), unitId, tx.now]);
}

/** The schedule brings patients of the same establishment to the sending unit; nobody in town joins by it. */
export function joinBySchedule(tx: Tx, unitId: number, circles: readonly string[]): void {
  if (circles.length === 0) return;
  const rows = circles.map((circle) => ({ membership: uuidv7(), circle }));
  tx.post(JOIN, [JSON.stringify(rows), unitId, tx.now]);
}

/** Which of these persons another organisation follows: a yes for the identity officer's list, never a name. */
export async function followedElsewhere(tx: Tx, records: readonly NewRecord[]): Promise<Set<string>> {
  if (records.length === 0) return new Set();
  const rows = records.map(({ key, traits }) => ({ key, birth: traits.birth, name: `${traits.last} ${traits.first}` }));
  return new Set((await tx.sql<{ key: string }>(FOLLOWED, [JSON.stringify(rows)])).map(({ key }) => key));
}
