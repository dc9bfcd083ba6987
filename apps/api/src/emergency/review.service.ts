import { Injectable } from '@nestjs/common';
import { decideReview } from '@jalon/domain/circle';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { emergenciesToReview, reviewEmergency } from '@jalon/persistence/circle';
import type { EmergencyToReviewType, ReviewEmergencyInput } from './emergency.types';

const MOST_SHOWN = 100;

@Injectable()
export class EmergencyReviewService {
  /** By the organisation's people or to its patients; which patient it was, the journal alone names. */
  list(acting: Acting): Promise<EmergencyToReviewType[]> {
    return acting.read(async (tx) => {
      const rows = await emergenciesToReview(tx, MOST_SHOWN);
      tx.journal('listed', new Set(rows.map(({ patientId }) => patientId)));
      return rows;
    });
  }

  /** Judged once, never by whoever opened. */
  review(acting: Acting, { id, ...said }: ReviewEmergencyInput) {
    return acting.write(async (tx) => {
      const decided = decideReview(said.verdict, said.note);
      if (!decided.ok) return decided;
      const { verdict, note } = decided.value;
      const patient = await reviewEmergency(tx, id, verdict, note);
      if (!patient) return refuse({ code: 'changed-meanwhile' as const });
      tx.journal('wrote', [patient], { emergency: id, verdict });
      return ok({ id });
    });
  }
}
