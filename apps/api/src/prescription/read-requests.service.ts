import { Injectable } from '@nestjs/common';
import { addMinutes } from '@jalon/domain/calendar';
import type { Acting, Tx } from '@jalon/persistence';
import {
  prescriptionsByIds,
  prescriptionsOfPatient,
  requestById,
  requestsOfPrescriptions,
  requestsOnTheirWay,
} from '@jalon/persistence/prescription';
import { headOf, sheetOf } from './request-sheet';
import type { PrescriptionSheet, RequestSheet } from './request.types';

/** Settled requests stay in the lists this many days: the practice looks back at what it acknowledged. */
const SETTLED_DAYS = 7;

@Injectable()
export class ReadRequestsService {
  ofPatient(acting: Acting, patientId: string): Promise<PrescriptionSheet[]> {
    return acting.read(async (tx) => {
      // Town reads what was signed; what is still being written is nobody's prescription.
      const prescriptions = (await prescriptionsOfPatient(tx, patientId)).filter(
        ({ versions, draft }) => versions.length > 0 || (tx.actor.function !== 'town-nurse' && draft?.state !== 'withdrawn'),
      );
      const requests = await requestsOfPrescriptions(
        tx,
        prescriptions.map(({ id }) => id),
      );
      tx.journal('opened', [patientId]);
      return prescriptions.map((prescription) => ({
        prescription: headOf(prescription, tx.actor),
        requests: requests
          .filter((request) => request.prescriptionId === prescription.id)
          .map((request) => sheetOf(request, prescription, requests, tx.actor, tx.now)),
      }));
    });
  }

  onTheirWay(acting: Acting): Promise<RequestSheet[]> {
    return acting.read(async (tx) => {
      const requests = await requestsOnTheirWay(tx, addMinutes(tx.now, -SETTLED_DAYS * 24 * 60));
      const ids = [...new Set(requests.map(({ prescriptionId }) => prescriptionId))];
      const prescriptions = await prescriptionsByIds(tx, ids);
      const every = await requestsOfPrescriptions(tx, ids);
      const sheets = requests.flatMap((request) => {
        const prescription = prescriptions.find(({ id }) => id === request.prescriptionId);
        return prescription ? [sheetOf(request, prescription, every, tx.actor, tx.now)] : [];
      });
      tx.journal('listed', new Set(prescriptions.map(({ patient }) => patient.id)));
      return sheets;
    });
  }

  one(acting: Acting, id: string): Promise<RequestSheet | null> {
    return acting.read(async (tx) => {
      const sheet = await requestSheet(tx, id);
      if (sheet) tx.journal('opened', [sheet.prescription.patient.id]);
      return sheet;
    });
  }
}

/** The request as it now stands, for the page that just acted on it. */
export async function requestSheet(tx: Tx, id: string): Promise<RequestSheet | null> {
  const request = await requestById(tx, id);
  if (!request) return null;
  const [[prescription], others] = [
    await prescriptionsByIds(tx, [request.prescriptionId]),
    await requestsOfPrescriptions(tx, [request.prescriptionId]),
  ];
  return prescription ? sheetOf(request, prescription, others, tx.actor, tx.now) : null;
}
