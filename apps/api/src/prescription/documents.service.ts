import { Injectable } from '@nestjs/common';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import {
  documentWithBytes,
  insertDocument,
  prescriptionOfVersion,
  prescriptionsByIds,
  prescriptionsOfPatient,
  requestById,
  writingUnit,
  type PrescriptionRow,
} from '@jalon/persistence/prescription';
import { makePdf } from '../platform/paper/make-pdf';
import { prescriptionPage } from './prescription-page';
import { documentToKeep, safeName } from '../platform/paper/recognise-document';

@Injectable()
export class DocumentsService {
  /** Keeps a signed original beside the prescription it belongs to. The upload is read before the transaction opens. */
  keep(acting: Acting, upload: { request?: string; patient?: string; name: string; bytes: Buffer }) {
    const read = documentToKeep(upload.bytes);
    if (!read.ok) return Promise.resolve(read);
    const { mime, bytes } = read.value;
    return acting.write(async (tx) => {
      const request = upload.request ? await requestById(tx, upload.request) : null;
      const known: PrescriptionRow[] = request
        ? await prescriptionsByIds(tx, [request.prescriptionId])
        : upload.patient
          ? await prescriptionsOfPatient(tx, upload.patient)
          : [];
      const circle = known[0]
        ? { patientId: known[0].patient.id, circleId: known[0].circleId }
        : await careCircle(tx, upload.patient ?? '');
      if (!circle) return refuse({ code: 'not-found' as const });
      const wanted = known[0] ? [known[0].holderUnit, known[0].prescriberUnit] : [];
      const unitId = await writingUnit(tx, circle.circleId, wanted);
      if (unitId === null) return refuse({ code: 'not-in-the-circle' as const });
      const id = await insertDocument(tx, {
        ...circle,
        unitId,
        kind: 'signed-prescription',
        requestId: null,
        name: safeName(upload.name, mime),
        mime,
        bytes,
      });
      tx.journal('wrote', [circle.patientId]);
      return ok({ id });
    });
  }

  /** The text of a version, made from what was signed; the transaction is over before the page is drawn. */
  async print(acting: Acting, version: string) {
    const found = await acting.read(async (tx) => {
      const id = await prescriptionOfVersion(tx, version);
      const [prescription] = id ? await prescriptionsByIds(tx, [id]) : [];
      const row = prescription?.versions.find((one) => one.id === version);
      if (!prescription || !row) return null;
      tx.journal('exported', [prescription.patient.id]);
      return { prescription, row };
    });
    if (!found) return null;
    const { prescription, row } = found;
    return makePdf(`Ordonnance, version ${row.number}`, prescriptionPage(prescription, row));
  }

  open(acting: Acting, id: string) {
    return acting.read(async (tx) => {
      const document = await documentWithBytes(tx, id);
      if (document) tx.journal('opened', [document.patientId]);
      return document;
    });
  }
}

async function careCircle(tx: Parameters<typeof writingUnit>[0], patientId: string) {
  const rows = await tx.sql<{ circleId: string; patientId: string }>(
    {
      name: 'care-circle-of',
      text: `select id as "circleId", patient_id as "patientId" from circle where patient_id::text = $1 and kind = 'care'`,
    },
    [patientId],
  );
  return rows[0] ?? null;
}
