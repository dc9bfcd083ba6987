import { Injectable } from '@nestjs/common';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import {
  insertDocument,
  lockPrescriptionOfRequest,
  prescriptionsByIds,
  requestById,
  writingUnit,
} from '@jalon/persistence/prescription';
import { documentToKeep } from '../platform/paper/recognise-document';
import { mayAddPhoto } from './who-acts-on';

/** More than these are not looked at; and a request is no album. */
const MOST_PHOTOS = 6;

@Injectable()
export class PhotosService {
  /** A photo of the wound or of the paper, kept with the request in the patient’s circle. */
  keep(acting: Acting, requestId: string, sent: Buffer) {
    const read = documentToKeep(sent);
    if (!read.ok) return Promise.resolve(read);
    const { mime, bytes } = read.value;
    if (mime === 'application/pdf') return Promise.resolve(refuse({ code: 'photo-only' as const }));
    return acting.write(async (tx) => {
      if (!(await lockPrescriptionOfRequest(tx, requestId))) return refuse({ code: 'not-found' as const });
      const request = await requestById(tx, requestId);
      const [prescription] = request ? await prescriptionsByIds(tx, [request.prescriptionId]) : [];
      if (!request || !prescription) return refuse({ code: 'not-found' as const });
      if (!mayAddPhoto(tx.actor, prescription, request)) return refuse({ code: 'not-your-step' as const });
      if ((request.photos?.length ?? 0) >= MOST_PHOTOS) return refuse({ code: 'photos-enough' as const, most: MOST_PHOTOS });
      const { circleId, practiceUnit, holderUnit, prescriberUnit, patient } = prescription;
      const unitId = await writingUnit(tx, circleId, practiceUnit === null ? [] : [practiceUnit]);
      if (unitId === null) return refuse({ code: 'not-in-the-circle' as const });
      const held = { patientId: patient.id, circleId, unitId };
      const name = mime === 'image/png' ? 'photo.png' : 'photo.jpg';
      const id = await insertDocument(tx, { ...held, kind: 'photo', requestId, name, mime, bytes });
      tx.journal('wrote', [patient.id]);
      tx.tell(
        [...new Set([unitId, holderUnit, prescriberUnit])].map((unit) => `unit:${unit}`),
        'request',
        [requestId],
      );
      return ok({ id });
    });
  }
}
