import { Injectable } from '@nestjs/common';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { recordAct } from '@jalon/persistence/activity';
import {
  insertLook,
  insertOpinion,
  markNoticesAcked,
  markNoticesSeen,
  prescriptionsByIds,
  requestById,
  settleCallBackTasks,
  tellOf,
  writingUnit,
} from '@jalon/persistence/prescription';
import { requestSheet } from './read-requests.service';
import { sheetOf } from './request-sheet';
import { move, takeRequest } from './request-in-hand';
import { tellStep } from './told-of-step';
import { prescribesHere } from './who-acts-on';

@Injectable()
export class AcknowledgeService {
  /** Any nurse of the practice, a dated locum included, under her own name; or who took its call, once it was told. */
  acknowledge(acting: Acting, id: string, version: number) {
    return acting.write(async (tx) => {
      const inHand = await takeRequest(tx, id, version);
      if (!inHand.ok) return inHand;
      const moved = await move(tx, inHand.value, 'acknowledge', {});
      if (!moved.ok) return moved;
      const { held } = inHand.value;
      await markNoticesAcked(tx, id);
      await settleCallBackTasks(tx, id);
      await recordAct(tx, { event: 'prescription-acknowledged', patient: held, unitId: held.unitId, matter: `request:${id}` });
      await tellStep(tx, inHand.value, moved.value);
      const sheet = await requestSheet(tx, id);
      return sheet ? ok(sheet) : refuse({ code: 'not-found' as const });
    });
  }

  /** « Lu à 09:12 »: kept the first time somebody opens a request in its state. Answers whether it was. */
  look(acting: Acting, id: string): Promise<boolean> {
    return acting.write(async (tx) => {
      const request = await requestById(tx, id);
      const [prescription] = request ? await prescriptionsByIds(tx, [request.prescriptionId]) : [];
      if (!request || !prescription) return false;
      const unitId = await writingUnit(tx, prescription.circleId, [prescription.holderUnit, prescription.prescriberUnit]);
      const opinion = !!request.opinionAskedAt && !request.opinionSeenAt && prescribesHere(tx.actor, prescription);
      // « Lu » says that it was read by somebody who is waited for; who only follows leaves no such word.
      const waited = sheetOf(request, prescription, [], tx.actor, tx.now).hands !== 'elsewhere';
      if (unitId === null || (!waited && !opinion)) return false;
      const held = { patientId: prescription.patient.id, circleId: prescription.circleId, unitId };
      const first = await insertLook(tx, held, id, request.state);
      if (!first) return false;
      await markNoticesSeen(tx, id);
      tx.journal('wrote', [held.patientId]);
      tx.tell([`unit:${request.askedByUnit}`], 'request', [id]);
      return true;
    });
  }

  /** The physician’s opinion on a sign of the body: told to the practice and the pivot, and read beside the next decision. */
  giveOpinion(acting: Acting, id: string, opinion: string) {
    return acting.write(async (tx) => {
      const request = await requestById(tx, id);
      const [prescription] = request ? await prescriptionsByIds(tx, [request.prescriptionId]) : [];
      if (!request || !prescription) return refuse({ code: 'not-found' as const });
      if (!prescribesHere(tx.actor, prescription)) return refuse({ code: 'not-your-step' as const });
      const text = opinion.trim();
      if (!text) return refuse({ code: 'reason-missing' as const });
      const { circleId, prescriberUnit, holderUnit, practiceUnit } = prescription;
      const unitId = await writingUnit(tx, circleId, [prescriberUnit, holderUnit]);
      if (unitId === null) return refuse({ code: 'not-in-the-circle' as const });
      const held = { patientId: prescription.patient.id, circleId, unitId };
      await insertOpinion(tx, held, id, text);
      const town = practiceUnit === null ? [] : [{ unitId: practiceUnit, function: 'town-nurse' }];
      await tellOf(tx, held, {
        kind: 'medical-opinion',
        what: 'medical-opinion-given',
        aboutId: id,
        to: [...town, { unitId: request.askedByUnit, function: 'pivot-nurse' }].filter(
          (one, index, all) => index === 0 || one.unitId !== all[0]?.unitId,
        ),
      });
      tx.journal('wrote', [held.patientId]);
      const sheet = await requestSheet(tx, id);
      return sheet ? ok(sheet) : refuse({ code: 'not-found' as const });
    });
  }
}
