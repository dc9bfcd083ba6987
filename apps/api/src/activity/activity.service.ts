import { Injectable } from '@nestjs/common';
import { markOf } from '@jalon/domain/activity';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { actsOfPatient } from '@jalon/persistence/activity';
import type { ActType, CorrectActInput } from './activity.types';

interface ActRow {
  patientId: string | null;
  nature: string;
  phase: string | null;
  interface: string | null;
  reach: string | null;
}

@Injectable()
export class ActivityService {
  /** The coordination done for one patient, the latest first. */
  ofPatient(acting: Acting, patient: string): Promise<ActType[]> {
    return acting.read(async (tx) => {
      const acts = await actsOfPatient(tx, patient);
      if (acts.length > 0) tx.journal('opened', [patient]);
      return acts;
    });
  }

  /** One gesture: what the table proposed stays beside what the person says. */
  correct(acting: Acting, input: CorrectActInput) {
    return acting.write(async (tx) => {
      const [row] = await tx.em.query<ActRow[]>(
        'select patient_id as "patientId", nature, phase, interface, reach from coordination_act where id = $1',
        [input.id],
      );
      if (!row) return refuse({ code: 'not-found' as const });
      const mark = markOf({
        about: input.nature === 'coordination' ? 'a-patients-way' : input.nature === 'support' ? 'means' : 'neither',
        phase: input.phase ?? 'implementation',
        counterpart: input.interface ?? 'professional',
        reach: input.reach ?? 'internal',
      });
      const { patientId, ...before } = row;
      const [, changed] = await tx.em.query<[unknown, number]>(
        `update coordination_act set nature = $3, phase = $4, interface = $5, reach = $6, corrected_by = $7, corrected_at = $8,
           before = coalesce(before, $9), version = version + 1 where id = $1 and version = $2`,
        [
          ...[input.id, input.version, mark.nature, mark.phase, mark.interface, mark.reach, tx.actor.situation, tx.now],
          JSON.stringify(before),
        ],
      );
      if (changed !== 1) return refuse({ code: 'changed-meanwhile' as const });
      tx.journal('wrote', patientId ? [patientId] : []);
      return ok({ id: input.id });
    });
  }
}
