/** What of a table goes with a file: both the policy of the role that erases and the statement that it gives (`erasure-rights.ts`). */
export interface ErasedTable {
  table: string;
  rows: string;
}

const PATIENT = 'any(:patients)';
const UNIT = 'any(:units)';
const ORGANISATION = 'any(:organisations)';
/** No organisation keeps a file of this patient any more. */
const WHOLLY = ':wholly';
const ids = (column: string) => `exists (select 1 from unnest(:patients) p where position(p::text in ${column}::text) > 0)`;

const held = (table: string): ErasedTable => ({ table, rows: `patient_id = ${PATIENT} and unit_id = ${UNIT}` });
const ofOrganisation = (table: string): ErasedTable => ({
  table,
  rows: `patient_id = ${PATIENT} and (organisation_id = ${ORGANISATION} or ${WHOLLY})`,
});
const ofCircle = (table: string): ErasedTable => ({
  table,
  rows: `patient_id = ${PATIENT} and (unit_id = ${UNIT} or ${WHOLLY})`,
});

/** In the order in which they go: what hangs on a row before the row. A row of another organisation that hangs on one keeps the file. */
export const ERASURE: readonly ErasedTable[] = [
  {
    table: 'hand_over',
    rows: 'exists (select 1 from task t where t.id = hand_over.work_id) or exists (select 1 from call c where c.id = hand_over.work_id)',
  },
  { table: 'addressee', rows: 'exists (select 1 from message m where m.id = addressee.message_id)' },
  ...['notice_item', 'own_plan', 'go_ahead', 'appointment_event', 'appointment', 'call_note', 'ladder_event', 'call'].map(held),
  ...['pathway_record', 'pathway_document', 'pathway_event', 'continuity_break', 'pathway_milestone', 'pathway', 'task'].map(
    held,
  ),
  ...['coordination_act', 'assessment', 'social_assessment', 'medical_opinion', 'request_look', 'request_step'].map(held),
  ...['prescription_version', 'document', 'change_request', 'prescription', 'message', 'death', 'contact_address'].map(held),
  ...['relative', 'family_charter', 'opposition', 'sharing_information', 'emergency_access'].map(held),
  {
    table: 'waiting_row',
    rows: `exists (select 1 from app.erased_words() w where w.unit_id = waiting_row.unit_id and position(w.word in waiting_row.row::text) > 0)`,
  },
  {
    table: 'identity_issue',
    rows: `(patient_id = ${PATIENT} or ${ids('details')}) and (organisation_id = ${ORGANISATION} or ${WHOLLY})`,
  },
  ...['remembered_name', 'accepted_writing', 'colleague_patient', 'invitation', 'retention_suspension'].map(ofOrganisation),
  {
    table: 'record_link',
    rows: `one = ${PATIENT} and (one_organisation = ${ORGANISATION} or ${WHOLLY})
    or other = ${PATIENT} and (other_organisation = ${ORGANISATION} or ${WHOLLY})`,
  },
  { table: 'merged_row', rows: 'exists (select 1 from record_merge m where m.id = merged_row.merge_id)' },
  {
    table: 'record_merge',
    rows: `(kept = ${PATIENT} or absorbed = ${PATIENT}) and (organisation_id = ${ORGANISATION} or ${WHOLLY})`,
  },
  ofOrganisation('patient_identity'),
  ...['membership', 'circle_unit'].map(ofCircle),
  { table: 'kinship', rows: `(patient_id = ${PATIENT} or other_id = ${PATIENT}) and ${WHOLLY}` },
  { table: 'circle', rows: `patient_id = ${PATIENT} and ${WHOLLY}` },
  { table: 'patient', rows: `id = ${PATIENT} and ${WHOLLY}` },
];

const WORKERS = 'who works where, and how they sign in';
const HOUSE = 'what an organisation or the cell has set for everybody';
const PROOF = 'what proves that it was done; it names no patient';

/** Every other table, and why nothing of it goes. A new table must stand here or above. */
export const STAYS: Record<string, string> = {
  ...Object.fromEntries(
    ['absence', 'access_review', 'access_review_item', 'account', 'door_try', 'function_access', 'known_device', 'last_look'].map(
      (table) => [table, WORKERS],
    ),
  ),
  ...Object.fromEntries(
    ['charter_signature', 'person', 'recovery_code', 'session', 'situation_unit', 'working_situation'].map((table) => [
      table,
      WORKERS,
    ]),
  ),
  ...Object.fromEntries(
    [
      'charter',
      'continuity_answer',
      'continuity_cause',
      'form_tuning',
      'letter_template',
      'organisation',
      'pathway_template',
      'unit',
    ].map((table) => [table, HOUSE]),
  ),
  unit_column: HOUSE,
  journal_entry: 'goes by whole months, in its own time; an id in it leads to nobody any more',
  journal_epoch: PROOF,
  journal_seal: PROOF,
  retention_erasure: PROOF,
  retention_decision: 'keeps the digest of each line; what names the patient in it is taken out',
  migrations: PROOF,
  notice: 'says that something was sent, not of whom',
  schedule_push: 'counts of a sending',
  schedule_reading: 'emptied when the sending leaves or is given up',
};
