import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../transaction';

const NAMES = {
  name: 'remember-names',
  text: `insert into remembered_name (patient_id, organisation_id, family_name, by_situation, at)
select x."patientId", $2, x.name, $3, $4 from jsonb_to_recordset($1::jsonb) as x("patientId" uuid, name text)
on conflict do nothing`,
};
const WRITINGS = {
  name: 'accept-writings',
  text: `insert into accepted_writing (patient_id, organisation_id, writing, by_situation, at)
select x."patientId", $2, x.writing, $3, $4 from jsonb_to_recordset($1::jsonb) as x("patientId" uuid, writing text)
on conflict do nothing`,
};
const ISSUES = {
  name: 'raise-issues',
  text: `insert into identity_issue (id, organisation_id, unit_id, patient_id, kind, details, raised_by, raised_at)
select x.id, $2, $3, x.patient, x.kind, x.details, $4, $5
from jsonb_to_recordset($1::jsonb) as x(id uuid, patient uuid, kind text, details jsonb)`,
};

/** « Nom utilisé ? » answered once. */
export function rememberNames(tx: Tx, names: readonly { patientId: string; name: string }[]): void {
  if (names.length === 0) return;
  tx.post(NAMES, [JSON.stringify(names), tx.actor.organisation, tx.actor.situation, tx.now]);
}

/** What files write of a person whom somebody recognised, so that nothing is asked twice. */
export function acceptWritings(tx: Tx, writings: readonly { patientId: string; writing: string }[]): void {
  if (writings.length === 0) return;
  tx.post(WRITINGS, [JSON.stringify(writings), tx.actor.organisation, tx.actor.situation, tx.now]);
}

export interface RaisedIssue {
  kind: string;
  patientId: string | null;
  details: Record<string, unknown>;
}

/** What the identity officer of the sending organisation finds in her list. */
export function raiseIssues(tx: Tx, unitId: number, issues: readonly RaisedIssue[]): void {
  if (issues.length === 0) return;
  const rows = issues.map(({ kind, patientId, details }) => ({ id: uuidv7(), patient: patientId, kind, details }));
  tx.post(ISSUES, [JSON.stringify(rows), tx.actor.organisation, unitId, tx.actor.situation, tx.now]);
}
