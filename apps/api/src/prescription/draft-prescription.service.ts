import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting, Tx } from '@jalon/persistence';
import { recordAct } from '@jalon/persistence/activity';
import {
  acknowledgePrescription,
  awaitedPrescriptions,
  comingCures,
  insertFirstPrescription,
  markNoticesAcked,
  practicesNamed,
  prescribedPatient,
  prescribersHere,
  prescriptionsByIds,
  secretariatOf,
  settleCallBackTasks,
  updateDraft,
  updateDraftPlace,
  writingUnit,
} from '@jalon/persistence/prescription';
import type { FirstPrescription } from './prescription.inputs';
import { draftMoved, readFirst, takeDraft } from './read-first';
import { awaitedOf, headOf } from './request-sheet';
import { tellFirst } from './told-of-first';
import { isItsPrescriber } from './who-acts-on';

export interface DraftTaken {
  id: string;
  version: number;
}

/** A first prescription before its signature: prepared, prepared again after a no, or dropped; and acknowledged once given. */
@Injectable()
export class DraftPrescriptionService {
  prepare(acting: Acting, input: FirstPrescription, draft: DraftTaken | null) {
    return acting.write(async (tx) => {
      const read = await readFirst(tx, input);
      if (!read.ok) return read;
      const { lines, setting, by, place } = read.value;
      const id = draft?.id ?? uuidv7();
      if (draft) {
        const taken = await takeDraft(tx, draft.id, draft.version, 'change');
        if (!taken.ok) return taken;
        if (taken.value.patient.id !== input.patient) return refuse({ code: 'not-found' as const });
        if (!(await updateDraft(tx, id, draft.version, { state: 'prepared', lines }))) return draftMoved(taken.value);
        await updateDraftPlace(tx, id, place);
      } else {
        const unitId = await secretariatOf(tx, setting, by);
        const held = { patientId: input.patient, circleId: setting.circleId, unitId };
        await insertFirstPrescription(tx, held, { id, ...place, draft: lines });
      }
      const held = { patientId: input.patient, circleId: setting.circleId, unitId: setting.unitId };
      tx.journal('wrote', [input.patient]);
      await recordAct(tx, {
        event: 'prescription-change-prepared',
        patient: held,
        unitId: held.unitId,
        matter: `prescription:${id}`,
      });
      return this.answer(tx, id, 'prepared');
    });
  }

  /** The prescriber refuses with a reason, and it comes back to who prepared it; who prepared it may drop it too. */
  close(acting: Acting, { id, version }: DraftTaken, reason: string) {
    return acting.write(async (tx) => {
      const taken = await takeDraft(tx, id, version, 'close');
      if (!taken.ok) return taken;
      if (!reason.trim()) return refuse({ code: 'reason-missing' as const });
      const refuses = isItsPrescriber(tx.actor, taken.value) && taken.value.draft?.situation !== tx.actor.situation;
      const state = refuses ? ('refused' as const) : ('withdrawn' as const);
      if (!(await updateDraft(tx, id, version, { state, reason: reason.trim() }))) return draftMoved(taken.value);
      tx.journal('wrote', [taken.value.patient.id]);
      return this.answer(tx, id, refuses ? 'refused' : null);
    });
  }

  /** Any nurse of the practice, under her own name; or who gave it by hand to a practice without account. */
  acknowledge(acting: Acting, id: string) {
    return acting.write(async (tx) => {
      const [row] = await prescriptionsByIds(tx, [id]);
      if (!row) return refuse({ code: 'not-found' as const });
      if (!headOf(row, tx.actor).mayAcknowledge) return refuse({ code: 'not-your-step' as const });
      if (!(await acknowledgePrescription(tx, id))) return refuse({ code: 'not-your-step' as const });
      await markNoticesAcked(tx, id);
      await settleCallBackTasks(tx, id);
      const unitId = await writingUnit(tx, row.circleId, row.practiceUnit === null ? [] : [row.practiceUnit]);
      if (unitId === null) return refuse({ code: 'not-in-the-circle' as const });
      const held = { patientId: row.patient.id, circleId: row.circleId, unitId };
      tx.journal('wrote', [row.patient.id]);
      await recordAct(tx, { event: 'prescription-acknowledged', patient: held, unitId, matter: `prescription:${id}` });
      return this.answer(tx, id, 'acknowledged');
    });
  }

  /** First prescriptions on their way: town reads what was given, not what is still being written. */
  awaited(acting: Acting) {
    return acting.read(async (tx) => {
      const rows = (await awaitedPrescriptions(tx)).filter(({ draft }) => tx.actor.function !== 'town-nurse' || draft === null);
      tx.journal('listed', new Set(rows.map(({ patient }) => patient.id)));
      return rows.flatMap((row) => awaitedOf(row, tx.actor, tx.now) ?? []);
    });
  }

  choices = (acting: Acting, patient: string, letters: string) =>
    acting.read(async (tx) => {
      const who = await prescribedPatient(tx, patient);
      if (!who) return null;
      const [prescribers, practices, cures] = await Promise.all([
        prescribersHere(tx),
        practicesNamed(tx, letters.trim(), patient),
        comingCures(tx, patient),
      ]);
      tx.journal('opened', [patient]);
      return { patient: who, prescribers, practices, cures, holidayRegion: tx.actor.holidayRegion };
    });

  private async answer(tx: Tx, id: string, told: 'prepared' | 'refused' | 'acknowledged' | null) {
    const [row] = await prescriptionsByIds(tx, [id]);
    if (!row) return refuse({ code: 'not-found' as const });
    const unitId = await writingUnit(tx, row.circleId, [row.holderUnit, row.prescriberUnit]);
    if (told && unitId !== null) await tellFirst(tx, { patientId: row.patient.id, circleId: row.circleId, unitId }, row, told);
    return ok(headOf(row, tx.actor));
  }
}
