import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { type HolidayRegion } from '@jalon/domain/calendar';
import { writeVersion } from '@jalon/domain/prescription';
import { ok, refuse } from '@jalon/domain/result';
import { todayOf, type Acting } from '@jalon/persistence';
import { recordAct } from '@jalon/persistence/activity';
import {
  awaitAcknowledgement,
  documentHead,
  insertFirstPrescription,
  insertVersion,
  joinByPrescription,
  prescriptionsByIds,
  secretariatOf,
  updateDraft,
  updateDraftPlace,
  writingUnit,
} from '@jalon/persistence/prescription';
import type { DraftTaken } from './draft-prescription.service';
import type { FirstPrescription } from './prescription.inputs';
import { draftMoved, readFirst, takeDraft } from './read-first';
import { headOf } from './request-sheet';
import { tellFirst } from './told-of-first';

@Injectable()
export class PlanPrescriptionService {
  /** A first prescription that names a practice, signed: the practice joins the circle by it, with who, when and how. */
  plan(acting: Acting, input: FirstPrescription, draft: DraftTaken | null) {
    return acting.write(async (tx) => {
      const today = todayOf(tx);
      if (input.signedOn > today) return refuse({ code: 'signed-in-the-future' as const });
      const read = await readFirst(tx, input);
      if (!read.ok) return read;
      const { lines, setting, by, place } = read.value;
      const document = input.document ? await documentHead(tx, input.document) : null;
      if (input.document && document?.patientId !== input.patient) return refuse({ code: 'document-not-found' as const });
      const taken = draft ? await takeDraft(tx, draft.id, draft.version, 'sign') : null;
      if (taken && !taken.ok) return taken;
      if (taken && taken.value.patient.id !== input.patient) return refuse({ code: 'not-found' as const });
      const version = writeVersion(
        null,
        lines,
        {
          by,
          how: document ? 'paper' : 'jalon',
          signedOn: input.signedOn,
          at: tx.now,
          paperAttached: document !== null,
          // Inside Jalon one signs for oneself: what a secretary enters stands on paper.
          signingEnabled: tx.actor.signsInJalon && by.personId === tx.actor.person,
          seen: null,
        },
        { region: tx.actor.holidayRegion as HolidayRegion, patientHasLongTermIllness: setting.longTermIllness || null },
      );
      if (!version.ok) return version;
      if (place.practiceUnit !== null) await joinByPrescription(tx, setting, place.practiceUnit, input.signedOn);
      const id = taken ? taken.value.id : uuidv7();
      const { circleId } = setting;
      const patientId = input.patient;
      const holder = taken ? taken.value.holderUnit : await secretariatOf(tx, setting, by);
      if (taken) {
        if (!(await updateDraft(tx, id, draft?.version ?? 0, { state: null, lines }))) return draftMoved(taken.value);
        await updateDraftPlace(tx, id, place);
      } else {
        await insertFirstPrescription(tx, { patientId, circleId, unitId: holder }, { id, ...place, draft: null });
      }
      const unitId = (await writingUnit(tx, circleId, [holder, setting.unitId])) ?? setting.unitId;
      const held = { patientId, circleId, unitId };
      await insertVersion(tx, version.value, { ...held, prescriptionId: id, documentId: document?.id ?? null, requestId: null });
      await awaitAcknowledgement(tx, id);
      tx.journal('wrote', [patientId]);
      await recordAct(tx, { event: 'prescription-sent', patient: held, unitId, matter: `prescription:${id}` });
      const [row] = await prescriptionsByIds(tx, [id]);
      if (!row) return refuse({ code: 'not-found' as const });
      await tellFirst(tx, held, row, 'given');
      return ok(headOf(row, tx.actor));
    });
  }
}
