import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { checkPaper } from '@jalon/domain/charter';
import { ok, refuse } from '@jalon/domain/result';
import { todayOf, type Acting } from '@jalon/persistence';
import {
  endFamilySignature,
  endSignature,
  familyChartersOf,
  writeFamilySignature,
  type FamilyCharter,
} from '@jalon/persistence/charter';
import { holderInCircle, tellCircle } from '@jalon/persistence/circle';
import type { FamilyCharterInput } from './charter.types';

/** What a child's parents signed of the network's charter: noted in the network's own circle, which the care circle does not read. */
@Injectable()
export class FamilyCharterService {
  read(acting: Acting, patient: string): Promise<FamilyCharter[]> {
    return acting.read(async (tx) => {
      const charters = await familyChartersOf(tx, patient);
      if (charters.length > 0) tx.journal('opened', [patient]);
      return charters;
    });
  }

  note(acting: Acting, { circle, on, by, source }: FamilyCharterInput) {
    return acting.write(async (tx) => {
      const holder = await holderInCircle(tx, circle);
      const charter = holder && (await familyChartersOf(tx, holder.patientId)).find((one) => one.circle === circle);
      if (!charter) return refuse({ code: 'not-found' as const });
      if (!by.trim()) return refuse({ code: 'by-missing' as const });
      if (charter.signedVersion === charter.version) return refuse({ code: 'already-signed' as const });
      const paper = checkPaper({ on, source }, todayOf(tx));
      if (!paper.ok) return paper;
      const { network, version } = charter;
      const id = await writeFamilySignature(tx, holder, { network, version, on, by: by.trim(), source: paper.value });
      tx.journal('wrote', [holder.patientId], { familyCharter: id, version });
      await tellCircle(tx, circle, 'circle', [id]);
      return ok({ id });
    });
  }

  /** Of a professional or of a family: noted by mistake. It stays, with its reason, and counts no more. */
  takeBack(acting: Acting, id: string, reason: string) {
    return acting.write(async (tx) => {
      if (!reason.trim()) return refuse({ code: 'reason-missing' as const });
      if (!validate(id)) return refuse({ code: 'not-found' as const });
      const patient = await endFamilySignature(tx, id, reason.trim());
      if (!patient && !(await endSignature(tx, id, reason.trim()))) return refuse({ code: 'not-found' as const });
      tx.journal('wrote', patient ? [patient] : [], { takenBack: id });
      return ok({ id });
    });
  }
}
