import { v7 as uuidv7 } from 'uuid';
import type { PrescriptionLine, RequestReasonCode, RequestState, Wanted } from '@jalon/domain/prescription';
import type { Tx } from '../transaction';

/** Where a row stands: the patient, the circle, and the unit that holds it. */
export interface Held {
  patientId: string;
  circleId: string;
  unitId: number;
}

export interface NewRequest extends Held {
  prescriptionId: string;
  lineId: string;
  wanted: Wanted;
  reason: RequestReasonCode;
  words: string | null;
  clinicalSign: boolean;
  channel: 'jalon' | 'telephone';
  practiceUnit: number | null;
  practiceName: string | null;
  caller: string | null;
  callerPhone: string | null;
}

export async function insertRequest(tx: Tx, request: NewRequest): Promise<string> {
  const id = uuidv7();
  await tx.em.query(
    `insert into change_request (id, patient_id, circle_id, unit_id, prescription_id, line_id, wrong, wanted, reason, words,
       clinical_sign, channel, asked_by, practice_unit, practice_name, caller, caller_phone, state, state_at, opinion_asked_at, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 'requested', $18, $19, $18)`,
    [
      id,
      request.patientId,
      request.circleId,
      request.unitId,
      request.prescriptionId,
      request.lineId,
      request.wanted.wrong,
      JSON.stringify(request.wanted),
      request.reason,
      request.words,
      request.clinicalSign,
      request.channel,
      tx.actor.situation,
      request.practiceUnit,
      request.practiceName,
      request.caller,
      request.callerPhone,
      tx.now,
      request.clinicalSign ? tx.now : null,
    ],
  );
  await insertStep(tx, { ...request, requestId: id, from: null, to: 'requested', reason: null });
  return id;
}

export interface NewStep extends Held {
  requestId: string;
  from: RequestState | null;
  to: RequestState;
  reason: string | null;
}

export async function insertStep(tx: Tx, step: NewStep): Promise<void> {
  await tx.em.query(
    `insert into request_step (id, patient_id, circle_id, unit_id, request_id, at, from_state, to_state, by_situation, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      uuidv7(),
      step.patientId,
      step.circleId,
      step.unitId,
      step.requestId,
      tx.now,
      step.from,
      step.to,
      tx.actor.situation,
      step.reason,
    ],
  );
}

export interface RequestChange {
  to: RequestState;
  draft?: readonly PrescriptionLine[];
  wanted?: Wanted;
  reason?: RequestReasonCode;
  words?: string | null;
}

/** The request in its new state. False when somebody moved it meanwhile: nothing is written then. */
export async function updateRequest(tx: Tx, id: string, version: number, change: RequestChange): Promise<boolean> {
  const result: unknown = await tx.em.query(
    `update change_request set state = $3, state_at = $4, version = version + 1,
       draft = coalesce($5::jsonb, draft), wanted = coalesce($6::jsonb, wanted), wrong = coalesce($7, wrong),
       reason = coalesce($8, reason), words = coalesce($9, words)
     where id = $1 and version = $2`,
    [
      id,
      version,
      change.to,
      tx.now,
      change.draft ? JSON.stringify(change.draft) : null,
      change.wanted ? JSON.stringify(change.wanted) : null,
      change.wanted?.wrong ?? null,
      change.reason ?? null,
      change.words ?? null,
    ],
  );
  return Array.isArray(result) && result[1] === 1;
}
