import { Injectable } from '@nestjs/common';
import { asksMedicalOpinion, openRequestOf, proposedLine, whatChanged } from '@jalon/domain/prescription';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting, Tx } from '@jalon/persistence';
import { recordAct } from '@jalon/persistence/activity';
import {
  insertRequest,
  lockPrescription,
  prescriptionsByIds,
  requestById,
  requestsOfPrescriptions,
  writingUnit,
} from '@jalon/persistence/prescription';
import type { AskChange } from './prescription.inputs';
import { readReason, readWanted } from './read-lines';
import { requestSheet } from './read-requests.service';
import { move, takeRequest } from './request-in-hand';
import { headOf } from './request-sheet';
import { tellStep } from './told-of-step';

@Injectable()
export class AskChangeService {
  /** The practice asks, on its phone or through the nurse who takes its call. A second request for a line leads to the first. */
  ask(acting: Acting, input: AskChange) {
    return acting.write(async (tx) => {
      const [wanted, reason] = [readWanted(input.wanted), readReason(input.reason)];
      if (!wanted.ok) return wanted;
      if (!reason.ok) return reason;
      if (!(await lockPrescription(tx, input.prescription))) return refuse({ code: 'not-found' as const });
      const [prescription] = await prescriptionsByIds(tx, [input.prescription]);
      const line = prescription?.versions.at(-1)?.lines.find(({ id }) => id === input.line);
      if (!prescription || !line) return refuse({ code: 'not-found' as const });
      if (!headOf(prescription, tx.actor).mayAsk) return refuse({ code: 'not-your-practice' as const });
      const open = openRequestOf(await requestsOfPrescriptions(tx, [prescription.id]), line.id);
      if (open) return refuse({ code: 'already-asked' as const, request: open.id, state: open.state });
      if (whatChanged([line], [proposedLine(line, wanted.value).line]).length === 0)
        return refuse({ code: 'nothing-changes' as const });
      const byTown = tx.actor.function === 'town-nurse';
      const { circleId } = prescription;
      const practiceUnit = prescription.practiceReads ? prescription.practiceUnit : null;
      const unitId = await writingUnit(tx, circleId, practiceUnit === null ? [] : [practiceUnit]);
      if (unitId === null) return refuse({ code: 'not-in-the-circle' as const });
      const held = { patientId: prescription.patient.id, circleId, unitId };
      const id = await insertRequest(tx, {
        ...held,
        prescriptionId: prescription.id,
        lineId: line.id,
        wanted: wanted.value,
        reason: reason.value,
        words: input.words?.trim() || null,
        clinicalSign: asksMedicalOpinion([reason.value]),
        channel: byTown ? 'jalon' : 'telephone',
        practiceUnit,
        practiceName: practiceUnit === null ? (input.telephone?.practiceName?.trim() ?? prescription.practiceName) : null,
        caller: input.telephone?.caller?.trim() || null,
        callerPhone: input.telephone?.callerPhone?.trim() || null,
      });
      tx.journal('wrote', [held.patientId]);
      await recordAct(tx, { event: 'prescription-change-asked', patient: held, unitId, matter: `request:${id}` });
      const request = await requestById(tx, id);
      if (!request) return refuse({ code: 'not-found' as const });
      await tellStep(tx, { request, prescription, held }, 'requested');
      if (!byTown && input.verified) {
        const inHand = await takeRequest(tx, id, request.version);
        if (!inHand.ok) return inHand;
        const moved = await move(tx, inHand.value, 'verify', {});
        if (!moved.ok) return moved;
        await tellStep(tx, inHand.value, 'verified');
      }
      return this.answer(tx, id);
    });
  }

  /** Returned or refused: put right, and sent again with what it should now say. */
  resend(acting: Acting, id: string, version: number, sent: Pick<AskChange, 'wanted' | 'reason' | 'words'>) {
    return acting.write(async (tx) => {
      const [wanted, reason] = [readWanted(sent.wanted), readReason(sent.reason)];
      if (!wanted.ok) return wanted;
      if (!reason.ok) return reason;
      const inHand = await takeRequest(tx, id, version);
      if (!inHand.ok) return inHand;
      const { request } = inHand.value;
      const others = await requestsOfPrescriptions(tx, [request.prescriptionId]);
      const open = openRequestOf(
        others.filter((other) => other.id !== id),
        request.lineId,
      );
      if (open) return refuse({ code: 'already-asked' as const, request: open.id, state: open.state });
      const words = sent.words?.trim() || null;
      const moved = await move(tx, inHand.value, 'resend', {}, { wanted: wanted.value, reason: reason.value, words });
      if (!moved.ok) return moved;
      await tellStep(tx, inHand.value, 'requested');
      return this.answer(tx, id);
    });
  }

  withdraw(acting: Acting, id: string, version: number, reason: string) {
    return acting.write(async (tx) => {
      const inHand = await takeRequest(tx, id, version);
      if (!inHand.ok) return inHand;
      const moved = await move(tx, inHand.value, 'withdraw', { reason });
      if (!moved.ok) return moved;
      await tellStep(tx, inHand.value, 'withdrawn');
      return this.answer(tx, id);
    });
  }

  private async answer(tx: Tx, id: string) {
    const sheet = await requestSheet(tx, id);
    return sheet ? ok(sheet) : refuse({ code: 'not-found' as const });
  }
}
