import { Injectable } from '@nestjs/common';
import type { ShownArrival } from '@jalon/domain/appointment';
import { compareInstants } from '@jalon/domain/calendar';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { settleFactsOf } from '@jalon/persistence/pathway';
import { counted, lockPathwaysOfVisit, standingVisit, writeVisit } from './standing-visit';

const KINDS = ['first', 'resumption', 'ongoing'] as const;

/** The diamonds and the droplets of a visit. */
@Injectable()
export class SignsService {
  /** One gesture settles « à vérifier », or corrects what the file's cues gave; what the file stated is kept beside. */
  chooseArrival(acting: Acting, id: string, arrival: string) {
    return acting.write(async (tx) => {
      if (!isKind(arrival)) return refuse({ code: 'not-an-arrival' as const });
      const standing = await standingVisit(tx, id);
      if (!standing.ok) return standing;
      const note = await writeVisit(tx, standing.value, 'arrival', {
        shownArrival: arrival,
        arrivalReasons: [{ code: 'chosen-by-a-person' }],
        arrivalChosenBy: tx.actor.situation,
      });
      if (!note) return refuse({ code: 'changed-meanwhile' as const });
      await counted(tx, standing.value, 'arrival-checked');
      return ok({ visit: id, version: standing.value.visit.version + 1, what: 'arrival', note });
    });
  }

  /** Asked or received, now or at an hour that is not to come. A newer result voids a decision made on the older one. */
  markBloodTest(acting: Acting, id: string, state: string, at: string | null) {
    return acting.write(async (tx) => {
      if (state !== 'requested' && state !== 'received') return refuse({ code: 'not-a-blood-test-state' as const });
      const when = at ?? tx.now;
      if (compareInstants(when, tx.now) > 0) return refuse({ code: 'hour-to-come' as const });
      if (state === 'received') await lockPathwaysOfVisit(tx, id);
      const standing = await standingVisit(tx, id);
      if (!standing.ok) return standing;
      const { visit } = standing.value;
      if (visit.labReceivedAt && state === 'requested')
        return refuse({ code: 'already-received' as const, at: visit.labReceivedAt });
      const change = state === 'received' ? { labReceivedAt: when } : { labRequestedAt: when };
      const note = await writeVisit(tx, standing.value, 'lab', { lab: state, ...change });
      if (!note) return refuse({ code: 'changed-meanwhile' as const });
      await counted(tx, standing.value, state === 'received' ? 'blood-test-received' : 'blood-test-asked');
      if (state === 'received') await settleFactsOf(tx, [visit.patientId]);
      return ok({ visit: id, version: visit.version + 1, what: 'blood-test', note });
    });
  }
}

function isKind(arrival: string): arrival is Exclude<ShownArrival, 'unsure'> {
  return (KINDS as readonly string[]).includes(arrival);
}
