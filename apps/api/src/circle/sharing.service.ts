import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate } from 'uuid';
import { decideLifting, decideOpposition, decideWord } from '@jalon/domain/circle';
import { ok, refuse } from '@jalon/domain/result';
import { asEngine, todayOf, type Acting, type Tx } from '@jalon/persistence';
import { recordAct } from '@jalon/persistence/activity';
import {
  closeTo,
  emergenciesOf,
  followedElsewhere,
  holderOf,
  informationOf,
  invitationsOf,
  openAgain,
  oppositionAt,
  oppositionFacts,
  oppositionsOf,
  tellCircle,
  type Holder,
} from '@jalon/persistence/circle';
import { lockPathwaysOf, settlePathways } from '@jalon/persistence/pathway';
import { tellPivot } from '@jalon/persistence/transmission';
import { plansOf } from './plan.service';
import type { InformInput, LiftInput, OpposeInput, Sharing } from './sharing.types';

@Injectable()
export class SharingService {
  /** What the patient was told and what she said; null for a file that is not the actor's. */
  of(acting: Acting, patient: string): Promise<Sharing | null> {
    return acting.read(async (tx) => {
      if (!(await holderOf(tx, patient))) return null;
      tx.journal('opened', [patient]);
      const [information, oppositions, emergencies, elsewhere, invitations, plans] = await Promise.all([
        informationOf(tx, patient),
        oppositionsOf(tx, patient),
        emergenciesOf(tx, patient),
        followedElsewhere(tx, patient),
        invitationsOf(tx, patient),
        plansOf(tx, patient),
      ]);
      return { information, oppositions, emergencies, elsewhere, invitations, plans };
    });
  }

  inform(acting: Acting, input: InformInput) {
    return acting.write(async (tx) => {
      const holder = await holderOf(tx, input.patient);
      if (!holder) return refuse({ code: 'not-found' as const });
      const word = decideWord(input, todayOf(tx));
      if (!word.ok) return word;
      const id = uuidv7();
      await tx.em.query(
        `insert into sharing_information (id, patient_id, circle_id, unit_id, given_on, how, by_situation, at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, holder.patientId, holder.circleId, holder.unitId, word.value.on, word.value.how, tx.actor.situation, tx.now],
      );
      tx.journal('wrote', [holder.patientId], { information: id });
      await tellCircle(tx, holder.circleId, 'circle', [id]);
      return ok({ id });
    });
  }

  /** Closes at once to a unit or a person, by every path; the referent is told, and the pages that it closes look again. */
  oppose(acting: Acting, input: OpposeInput) {
    return acting.write(async (tx) => {
      const holder = await holderOf(tx, input.patient);
      if (!holder) return refuse({ code: 'not-found' as const });
      const whom = await opposedNamed(tx, input);
      if (!whom) return refuse({ code: 'unit-unknown' as const });
      const pathways = await lockPathwaysOf(tx, [holder.patientId]);
      const facts = { ...(await oppositionFacts(tx, holder.patientId, whom)), today: todayOf(tx) };
      const word = decideOpposition(input, facts);
      if (!word.ok) return word;
      await told(tx, holder, `Le patient s’oppose à ce que ${whom.name} accède à son dossier. L’accès est fermé.`);
      const id = await closeTo(tx, holder, whom, word.value);
      await settlePathways(tx, pathways);
      tx.journal('wrote', [holder.patientId], { opposition: id });
      return ok({ id });
    });
  }

  lift(acting: Acting, input: LiftInput) {
    return acting.write(async (tx) => {
      const opposition = await oppositionAt(tx, input.id);
      const holder = opposition && (await holderOf(tx, opposition.patientId));
      if (!holder) return refuse({ code: 'not-found' as const });
      const pathways = await lockPathwaysOf(tx, [holder.patientId]);
      const today = todayOf(tx);
      const word = decideLifting(input, { stands: opposition.liftedOn === null, today });
      if (!word.ok) return word;
      if (!(await openAgain(tx, opposition, word.value))) return refuse({ code: 'not-opposed' as const });
      await settlePathways(tx, pathways);
      const name = opposition.name ?? opposition.unit ?? '';
      await told(tx, holder, `Le patient accepte de nouveau que ${name} accède à son dossier.`);
      tx.journal('wrote', [holder.patientId], { lifted: opposition.id });
      return ok({ id: opposition.id });
    });
  }
}

/** The circle's pages look again and the referents read why: before a door closes, so that those behind it learn that it did. */
async function told(tx: Tx, holder: Holder, body: string): Promise<void> {
  await recordAct(tx, { event: 'circle-changed', patient: holder, unitId: holder.unitId, matter: `circle:${holder.circleId}` });
  await tellCircle(tx, holder.circleId, 'circle', [holder.circleId]);
  await tellPivot(tx, holder, body);
}

/** A unit or a person of the directory, with the name that the circle reads. */
async function opposedNamed(tx: Tx, { unit, person }: OpposeInput) {
  if ((unit === null) === (person === null) || (person !== null && !validate(person))) return null;
  const [named] = await asEngine(tx, () =>
    tx.sql<{ name: string }>(
      {
        name: 'opposed-named',
        text: `select name from unit where id = $1::int union all select given_name || ' ' || family_name from person where id = $2::uuid`,
      },
      [unit, person],
    ),
  );
  return named ? { unit, person, name: named.name } : null;
}
