import { Injectable } from '@nestjs/common';
import { localDateOf } from '@jalon/domain/calendar';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting, Tx } from '@jalon/persistence';
import { absencesOf, declareAbsence, endAbsence, pathwaysOfPivot, whoMayReplace } from '@jalon/persistence/continuity';
import { settlePathways } from '@jalon/persistence/pathway';
import { changeStanding } from '@jalon/persistence/standing-in';
import type { OwnAbsenceInput, AbsenceKept, OwnAbsence, ReplacementChoice } from './absence.types';

@Injectable()
export class AbsenceService {
  mine(acting: Acting): Promise<OwnAbsence[]> {
    return acting.read((tx) => absencesOf(tx));
  }

  colleagues(acting: Acting): Promise<ReplacementChoice[]> {
    return acting.read((tx) => whoMayReplace(tx));
  }

  /** From that day on my pathways, calls and tasks stand in my replacement's lists; without one, each pathway says that nobody answers. */
  declare(acting: Acting, { from, until, replacement }: OwnAbsenceInput) {
    return acting.write(async (tx) => {
      if (until !== null && until < from) return refuse({ code: 'until-before-from' as const });
      if (until !== null && until < localDateOf(tx.now, tx.actor.timeZone)) return refuse({ code: 'already-over' as const });
      const colleague =
        replacement === null ? null : (await whoMayReplace(tx)).find(({ situation }) => situation === replacement);
      if (colleague === undefined) return refuse({ code: 'not-a-colleague' as const });
      const standing = await absencesOf(tx);
      const overlaps = standing.some((one) => (until === null || one.from <= until) && (one.until === null || one.until >= from));
      if (overlaps) return refuse({ code: 'already-away' as const });
      await changeStanding(tx, tx.actor.situation);
      const owned = await pathwaysOfPivot(tx);
      const id = await declareAbsence(tx, { from, until, replacement });
      if (replacement !== null) tx.tell([`situation:${replacement}`], 'pathway', []);
      return kept(tx, id, owned);
    });
  }

  /** Back, or not leaving: all is in my hands again. */
  end(acting: Acting, id: string) {
    return acting.write(async (tx) => {
      await changeStanding(tx, tx.actor.situation);
      const owned = await pathwaysOfPivot(tx);
      if (!(await endAbsence(tx, id))) return refuse({ code: 'not-found' as const });
      return kept(tx, id, owned);
    });
  }
}

async function kept(tx: Tx, id: string, owned: readonly { id: string; patientId: string }[]) {
  await settlePathways(
    tx,
    owned.map((pathway) => pathway.id),
  );
  tx.journal(
    'wrote',
    owned.map(({ patientId }) => patientId),
  );
  tx.tell(
    tx.actor.units.map((unit) => `unit:${unit}`),
    'pathway',
    [],
  );
  return ok<AbsenceKept>({ id, pathways: owned.length });
}
