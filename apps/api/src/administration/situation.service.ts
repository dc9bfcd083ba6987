import { Injectable } from '@nestjs/common';
import { ok, refuse } from '@jalon/domain/result';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import { lockPathwaysOfSituation } from '@jalon/persistence/continuity';
import { PersonEntity, SituationUnitEntity, WorkingSituationEntity } from '@jalon/persistence/identity';
import { settlePathways } from '@jalon/persistence/pathway';
import { v7 as uuidv7 } from 'uuid';
import type { SituationInput } from './administration.inputs';
import { checkSituation } from './check-situation';

/** Organisation, function, units, period: what a person may see follows from these, so each change is in the journal. */
@Injectable()
export class SituationService {
  add(acting: Acting, person: string, input: SituationInput) {
    return acting.write(async (tx) => {
      if (person === tx.actor.person) return refuse({ code: 'not-oneself' as const });
      if (!(await tx.em.existsBy(PersonEntity, { id: person }))) return refuse({ code: 'not-found' as const });
      return writeSituation(tx, person, input);
    });
  }

  change(acting: Acting, id: string, input: SituationInput) {
    return acting.write(async (tx) => {
      const situation = await ours(tx, id);
      if (!situation.ok) return situation;
      const checked = await checkSituation(tx, { ...input, function: situation.value.function });
      if (!checked.ok) return checked;
      const { title, units, fromOn, untilOn } = checked.value;
      await tx.em.update(WorkingSituationEntity, { id }, { localTitle: title, fromOn, untilOn });
      await tx.em.delete(SituationUnitEntity, { situationId: id });
      if (units.length > 0)
        await tx.em.insert(
          SituationUnitEntity,
          units.map((unitId) => ({ situationId: id, unitId })),
        );
      tx.journal('wrote', [], {
        what: 'situation-changed',
        situation: id,
        person: situation.value.personId,
        units,
        fromOn,
        untilOn,
      });
      tx.tell([`situation:${id}`], 'session');
      return ok({ id });
    });
  }

  /** Now, or at the end of a day to come. Whoever works in it enters no more from her next request on; her pathways say that she is gone. */
  end(acting: Acting, id: string, on: string | null) {
    return acting.write((tx) => writeEnd(tx, id, on));
  }
}

export async function writeEnd(tx: Tx, id: string, on: string | null) {
  const situation = await ours(tx, id);
  if (!situation.ok) return situation;
  const { personId, endedAt, fromOn } = situation.value;
  if (endedAt) return ok({ id });
  const today = todayOf(tx);
  if (on && on < fromOn) return refuse({ code: 'ends-before-it-begins' as const });
  const ends = on && on >= today ? { untilOn: on } : { endedAt: tx.now };
  const pathways = await lockPathwaysOfSituation(tx, id);
  await tx.em.update(WorkingSituationEntity, { id }, ends);
  await settlePathways(
    tx,
    pathways.map((pathway) => pathway.id),
  );
  tx.journal('wrote', [], { what: 'situation-ended', situation: id, person: personId, ...ends });
  tx.tell([`situation:${id}`], 'session');
  tx.tell([...new Set(pathways.map(({ unit }) => `unit:${unit}`))], 'pathway', []);
  return ok({ id });
}

/** A situation of the administrator's organisation that is not his own. */
async function ours(tx: Tx, id: string) {
  const situation = await tx.em.findOneBy(WorkingSituationEntity, { id, organisationId: tx.actor.organisation });
  if (!situation) return refuse({ code: 'not-found' as const });
  return situation.personId === tx.actor.person ? refuse({ code: 'not-oneself' as const }) : ok(situation);
}

export async function writeSituation(tx: Tx, person: string, input: SituationInput) {
  const checked = await checkSituation(tx, input);
  if (!checked.ok) return checked;
  const { function: job, title, units, fromOn, untilOn } = checked.value;
  const id = uuidv7();
  await tx.em.insert(WorkingSituationEntity, {
    ...{ id, personId: person, organisationId: tx.actor.organisation, function: job, localTitle: title, fromOn, untilOn },
  });
  if (units.length > 0)
    await tx.em.insert(
      SituationUnitEntity,
      units.map((unitId) => ({ situationId: id, unitId })),
    );
  tx.journal('wrote', [], { what: 'situation-opened', situation: id, person, function: job, units, fromOn, untilOn });
  return ok({ id });
}
