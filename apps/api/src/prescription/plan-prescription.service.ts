import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { localDateOf, type HolidayRegion } from '@jalon/domain/calendar';
import { asPrescriber, writeVersion } from '@jalon/domain/prescription';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import {
  documentHead,
  insertFirstPrescription,
  insertVersion,
  isPractice,
  joinByPrescription,
  prescriptionsByIds,
  prescriberFor,
  settingOf,
} from '@jalon/persistence/prescription';
import type { FirstPrescription } from './prescription.inputs';
import { readLines } from './read-lines';
import { headOf } from './request-sheet';

@Injectable()
export class PlanPrescriptionService {
  /** A first prescription that names a practice: the practice joins the circle by it, with who, when and how. */
  plan(acting: Acting, input: FirstPrescription) {
    return acting.write(async (tx) => {
      const lines = readLines(input.lines);
      if (!lines.ok) return lines;
      const today = localDateOf(tx.now, tx.actor.timeZone);
      if (input.signedOn > today) return refuse({ code: 'signed-in-the-future' as const });
      const named = input.practiceUnit ?? null;
      if (named === null && !input.practiceName?.trim()) return refuse({ code: 'practice-missing' as const });
      if (named !== null && !(await isPractice(tx, named))) return refuse({ code: 'practice-missing' as const });
      const setting = await settingOf(tx, input.patient);
      const prescriber = await prescriberFor(tx, input.prescriber);
      if (!setting || !prescriber) return refuse({ code: 'not-found' as const });
      if (tx.actor.prescriber && prescriber.person !== tx.actor.person) return refuse({ code: 'not-your-step' as const });
      const by = asPrescriber({
        personId: prescriber.person,
        name: prescriber.name,
        unitId: prescriber.unit,
        mayPrescribe: prescriber.prescriber,
      });
      if (!by.ok) return by;
      const document = input.document ? await documentHead(tx, input.document) : null;
      if (input.document && document?.patientId !== input.patient) return refuse({ code: 'document-not-found' as const });
      const version = writeVersion(
        null,
        lines.value,
        {
          by: by.value,
          how: document ? 'paper' : 'jalon',
          signedOn: input.signedOn,
          at: tx.now,
          paperAttached: document !== null,
          // Inside Jalon one signs for oneself: what a secretary enters stands on paper.
          signingEnabled: tx.actor.signsInJalon && prescriber.person === tx.actor.person,
          seen: null,
        },
        { region: tx.actor.holidayRegion as HolidayRegion, patientHasLongTermIllness: setting.longTermIllness || null },
      );
      if (!version.ok) return version;
      if (named !== null) await joinByPrescription(tx, setting, named, input.signedOn);
      const held = { patientId: input.patient, circleId: setting.circleId, unitId: setting.unitId };
      const id = uuidv7();
      await insertFirstPrescription(tx, held, {
        id,
        prescriber: prescriber.person,
        prescriberUnit: prescriber.unit,
        practiceUnit: named,
        practiceName: input.practiceName?.trim() || null,
        practicePhone: input.practicePhone?.trim() || null,
      });
      await insertVersion(tx, version.value, { ...held, prescriptionId: id, documentId: document?.id ?? null, requestId: null });
      tx.journal('wrote', [input.patient]);
      tx.tell([`unit:${setting.unitId}`, ...(named === null ? [] : [`unit:${named}`])], 'prescription', [id]);
      const [row] = await prescriptionsByIds(tx, [id]);
      return row ? ok(headOf(row, tx.actor)) : refuse({ code: 'not-found' as const });
    });
  }
}
