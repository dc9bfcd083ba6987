import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { isJobFunction } from '@jalon/access';
import { HOME_SUPPLIER } from '@jalon/domain/circle';
import { ok, refuse } from '@jalon/domain/result';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import { recordAct } from '@jalon/persistence/activity';
import { findCandidates, holderOf, oppositionFacts, tellCircle, type Holder } from '@jalon/persistence/circle';
import type { CircleCandidate, JoinInput, LeaveInput } from './circle.types';

/** Fewer letters would list the directory. */
const FEWEST_LETTERS = 2;

interface MembershipRow {
  patientId: string;
  circleId: string;
  unitId: number | null;
  until: string | null;
  basis: string;
}

@Injectable()
export class CircleService {
  candidates(acting: Acting, letters: string): Promise<CircleCandidate[]> {
    if (letters.trim().length < FEWEST_LETTERS) return Promise.resolve([]);
    return acting.read((tx) => findCandidates(tx, letters.trim()));
  }

  /** A practice or a person takes part from now on. By the patient's word, or by a consent when outside the care team (L1110-4, L1110-12). */
  join(acting: Acting, input: JoinInput) {
    return acting.write(async (tx) => {
      const holder = await holderOf(tx, input.patient);
      if (!holder) return refuse({ code: 'not-found' as const });
      const refusal = await missing(tx, holder, input);
      if (refusal) return refusal;
      const id = uuidv7();
      const consent = input.basis === 'consent';
      if (consent) await endFormer(tx, holder, input);
      await tx.em.query(
        `insert into membership (id, circle_id, patient_id, unit_id, person_id, function, legal_basis, origin, how, by_situation, since,
           consent_scope, consent_means, consent_until) values ($1, $2, $3, $4, $5, $6, $7, 'patient-word', $8, $9, $10, $11, $12, $13)`,
        [
          ...[id, holder.circleId, holder.patientId, input.unit, input.person, input.function, input.basis, input.how.trim()],
          ...[tx.actor.situation, tx.now],
          ...(consent ? [input.consentScope?.trim(), input.consentMeans?.trim(), input.consentUntil] : [null, null, null]),
        ],
      );
      await changed(tx, holder, id);
      return ok({ id });
    });
  }

  /** Ends a place in the circle: the unit keeps what it wrote, and sees nothing more. */
  leave(acting: Acting, input: LeaveInput) {
    return acting.write(async (tx) => {
      const reason = input.reason.trim();
      if (!reason) return refuse({ code: 'reason-missing' as const });
      const [row] = await tx.em.query<MembershipRow[]>(
        `select patient_id as "patientId", circle_id as "circleId", unit_id as "unitId", until, legal_basis as basis from membership where id = $1`,
        [input.id],
      );
      const holder = row && (await holderOf(tx, row.patientId));
      if (!holder) return refuse({ code: 'not-found' as const });
      if (row.until) return refuse({ code: 'already-ended' as const, until: row.until });
      const [others] = await tx.em.query<{ count: number }[]>(
        'select count(distinct unit_id)::int as count from membership where circle_id = $1 and until is null and id <> $2',
        [row.circleId, input.id],
      );
      if (!others?.count) return refuse({ code: 'last-member' as const });
      const today = todayOf(tx);
      const withdrawn = input.withdrawn && row.basis === 'consent' ? today : null;
      // Told before it closes: those who leave learn that they left.
      await changed(tx, holder, input.id);
      await tx.em.query('update membership set until = $2, ended_reason = $3, consent_withdrawn_on = $4 where id = $1', [
        input.id,
        tx.now,
        reason,
        withdrawn,
      ]);
      return ok({ id: input.id });
    });
  }
}

const LEGAL_BASES: readonly string[] = ['care-team-establishment', 'care-team-chosen', 'care-team-formal', 'consent'];

async function missing(tx: Tx, holder: Holder, input: JoinInput) {
  if (!input.how.trim()) return refuse({ code: 'how-missing' as const });
  if (!LEGAL_BASES.includes(input.basis)) return refuse({ code: 'basis-unknown' as const });
  const supplies = input.function === HOME_SUPPLIER && input.basis === 'consent';
  if (!isJobFunction(input.function) && !supplies) return refuse({ code: 'function-unknown' as const });
  const today = todayOf(tx);
  if (input.basis === 'consent') {
    if (!input.consentScope?.trim() || !input.consentMeans?.trim()) return refuse({ code: 'consent-incomplete' as const });
    if (input.consentUntil && input.consentUntil < today) return refuse({ code: 'consent-already-over' as const });
  }
  const [unit] = await tx.em.query<{ organisation: string }[]>(
    'select organisation_id as organisation from unit where id = $1 and closed_on is null',
    [input.unit],
  );
  if (!unit) return refuse({ code: 'unit-unknown' as const });
  if (input.basis === 'care-team-establishment' && unit.organisation !== tx.actor.organisation)
    return refuse({ code: 'not-same-establishment' as const });
  const opposed = await Promise.all([
    oppositionFacts(tx, holder.patientId, { unit: input.unit, person: null }),
    input.person ? oppositionFacts(tx, holder.patientId, { unit: null, person: input.person }) : null,
  ]);
  if (opposed.some((one) => one?.stands)) return refuse({ code: 'opposed' as const });
  const [already] = await tx.em.query<{ basis: string }[]>(
    `select legal_basis as basis from membership where ${SAME_PLACE}`,
    placeOf(holder, input),
  );
  if (already?.basis === 'consent' && tx.actor.units.includes(input.unit)) return refuse({ code: 'own-consent' as const });
  const renewed = already?.basis === 'consent' && input.basis === 'consent';
  return already && !renewed ? refuse({ code: 'already-member' as const }) : null;
}

const SAME_PLACE = `circle_id = $1 and until is null and unit_id = $2 and person_id is not distinct from $3::uuid and function = $4`;
const placeOf = ({ circleId }: Holder, { unit, person, function: job }: JoinInput) => [circleId, unit, person, job];

/** A consent given anew begins a period of its own: what the former one allowed, and until when, stays written. */
function endFormer(tx: Tx, holder: Holder, input: JoinInput): Promise<unknown> {
  return tx.em.query(`update membership set until = $5, ended_reason = 'renewed' where ${SAME_PLACE}`, [
    ...placeOf(holder, input),
    tx.now,
  ]);
}

async function changed(tx: Tx, holder: Holder, id: string): Promise<void> {
  await recordAct(tx, { event: 'circle-changed', patient: holder, unitId: holder.unitId, matter: `circle:${holder.circleId}` });
  tx.journal('wrote', [holder.patientId]);
  await tellCircle(tx, holder.circleId, 'circle', [id]);
}
