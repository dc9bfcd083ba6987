import { v7 as uuidv7 } from 'uuid';
import { validUntil, type PrescriptionVersion } from '@jalon/domain/prescription';
import type { Tx } from '../transaction';
import type { Held } from './write-request';

export interface NewVersion extends Held {
  prescriptionId: string;
  documentId: string | null;
  requestId: string | null;
}

/** The new version comes into force and the old one leaves it, in one gesture; the old one's words are never touched. */
export async function insertVersion(tx: Tx, version: PrescriptionVersion, at: NewVersion): Promise<string> {
  const id = uuidv7();
  await tx.em.query(
    `update prescription_version set state = 'superseded', superseded_at = $2 where prescription_id = $1 and state = 'in-force'`,
    [at.prescriptionId, tx.now],
  );
  await tx.em.query(
    `insert into prescription_version (id, patient_id, circle_id, unit_id, prescription_id, number, state, lines, valid_until,
       prescriber, signed_on, signed_how, recorded_by, document_id, request_id, created_at)
     values ($1, $2, $3, $4, $5, $6, 'in-force', $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      id,
      at.patientId,
      at.circleId,
      at.unitId,
      at.prescriptionId,
      version.number,
      JSON.stringify(version.lines),
      validUntil(version.lines),
      version.prescriber.personId,
      version.signedOn,
      version.signedHow,
      tx.actor.situation,
      at.documentId,
      at.requestId,
      tx.now,
    ],
  );
  return id;
}
