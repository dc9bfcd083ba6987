import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { sees } from '@jalon/access';
import { isPartialDate } from '@jalon/domain/calendar';
import { birthPlaceKind, compareIdentity, isSex, padIpp, type IdentityStatus, type Sex } from '@jalon/domain/patient';
import { ok, refuse } from '@jalon/domain/result';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import { holderOf, tellCircle } from '@jalon/persistence/circle';
import { raiseDuplicates } from '@jalon/persistence/identity';
import { tellPivot } from '@jalon/persistence/transmission';
import { closeTo } from './close-to';
import type { RegisterInput } from './register.types';

interface Candidate {
  patient_id: string;
  ipp: string | null;
  birth_family_name: string | null;
  birth_given_name: string | null;
  used_family_name: string;
  used_given_name: string;
  remembered: string[];
  birth_date: string;
  sex: Sex;
  status: IdentityStatus;
  here: boolean;
}

@Injectable()
export class RegisterService {
  /** What is close to a person about to be recorded: shown first, or nothing is recorded. */
  close(acting: Acting, { birthDate, names }: { birthDate: string; names: string[] }) {
    return acting.read(async (tx) => {
      if (!isPartialDate(birthDate)) return refuse({ code: 'birth-date-impossible' as const });
      const [last = '', birth = null] = names;
      return ok({ records: await closeTo(tx, { birthDate, usedFamilyName: last, birthFamilyName: birth }) });
    });
  }

  /**
   * Searched first, inside the establishment: never two records of one organisation. A patient it already knows is joined by a gesture
   * that says why; a new one gets a provisional identity, a circle founded by the unit, and an entry for the identity officer.
   */
  register(acting: Acting, input: RegisterInput) {
    return acting.write(async (tx) => {
      const used = { last: input.usedFamilyName.trim(), first: input.usedGivenName.trim() };
      const today = todayOf(tx);
      if (!used.last || !used.first) return refuse({ code: 'name-missing' as const });
      if (!isSex(input.sex)) return refuse({ code: 'sex-unknown' as const });
      if (!isPartialDate(input.birthDate) || input.birthDate > today) return refuse({ code: 'birth-date-impossible' as const });
      if (input.birthPlaceInsee && !birthPlaceKind(input.birthPlaceInsee)) return refuse({ code: 'birth-place-wrong' as const });
      const unit = input.unit ?? tx.actor.units[0];
      if (unit === undefined || !tx.actor.units.includes(unit)) return refuse({ code: 'not-found' as const });
      const ipp = input.ipp?.trim() ? padIpp(input.ipp, tx.actor.ippLength) : null;
      const found = await knownAs(tx, unit, input, ipp);
      // Two people may share every trait, never a number.
      const homonym = input.otherPerson && found && (ipp === null || found.ipp !== ipp) ? found : null;
      const known = homonym ? null : found;
      if (known && (await opposesMe(tx, known.patient_id, unit))) return refuse({ code: 'opposed' as const });
      if (known?.here) return refuse({ code: 'already-here' as const, patient: known.patient_id });
      if (known) return joinKnown(tx, known.patient_id, unit, input.participation);
      const close = await closeTo(tx, input);
      const unseen = close.filter(({ key }) => !input.seen?.includes(key));
      if (unseen.length > 0) return refuse({ code: 'look-first' as const, unseen: unseen.length });
      const patient = uuidv7();
      const circle = uuidv7();
      const { em, now, actor } = tx;
      await em.query('insert into patient (id, phone, created_at) values ($1, $2, $3)', [
        patient,
        input.phone?.trim() || null,
        now,
      ]);
      await em.query("insert into circle (id, patient_id, kind, created_at) values ($1, $2, 'care', $3)", [circle, patient, now]);
      await em.query("select app.found_circle($1, $2, $3, 'care-team-establishment', 'participation', null, $4)", [
        ...[uuidv7(), circle, unit, now],
      ]);
      await em.query(
        `insert into patient_identity (id, patient_id, organisation_id, ipp, birth_family_name, used_family_name, birth_given_name,
           used_given_name, birth_date, sex, birth_place, birth_place_insee, homonym, status, channel, source, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'PROV', 'SM', 'hand', $14)`,
        [
          ...[
            uuidv7(),
            patient,
            actor.organisation,
            ipp,
            input.birthFamilyName?.trim() || null,
            used.last,
            input.birthGivenName?.trim() || null,
            used.first,
          ],
          ...[
            input.birthDate,
            input.sex,
            input.birthPlace?.trim() || null,
            input.birthPlaceInsee?.trim().toUpperCase() || null,
            homonym !== null,
            now,
          ],
        ],
      );
      if (homonym)
        await em.query('update patient_identity set homonym = true where patient_id = $1 and organisation_id = $2', [
          ...[homonym.patient_id, actor.organisation],
        ]);
      const suspected = await raiseDuplicates(tx, patient, unit);
      if (suspected.length === 0) await issue(tx, unit, patient, input);
      tx.journal('wrote', [patient]);
      tx.tell([`unit:${unit}`], 'patient', [patient]);
      return ok({ id: patient });
    });
  }
}

/** Somebody of this establishment with these very traits or this number; the identity stays inside it. */
async function knownAs(tx: Tx, unit: number, input: RegisterInput, ipp: string | null): Promise<Candidate | null> {
  if (!sees(tx.actor, 'schedule')) return null;
  const candidates = await tx.em.query<Candidate[]>('select * from app.identity_candidates($1, $2, $3, null)', [
    unit,
    ipp ? [ipp] : [],
    [input.birthDate],
  ]);
  const incoming = {
    ...{ ipp, last: input.usedFamilyName, first: input.usedGivenName, birthName: input.birthFamilyName },
    ...{ birth: input.birthDate, sex: input.sex },
  };
  const same = candidates.find((one) => {
    const known = {
      ...{ ipp: one.ipp, birthName: one.birth_family_name, usedNames: [one.used_family_name, ...one.remembered] },
      ...{ birthFirstName: one.birth_given_name, usedFirstName: one.used_given_name, birth: one.birth_date },
      ...{ sex: one.sex, status: one.status },
    };
    const { verdict, ...why } = compareIdentity(incoming, known);
    return verdict !== 'no' || ('because' in why && why.because === 'other-ipp-same-traits');
  });
  return same ?? null;
}

async function joinKnown(tx: Tx, patient: string, unit: number, how: string | null) {
  // Who already is in care here is no secret of the establishment, but nothing of the file is shown before the gesture.
  if (!how?.trim()) return refuse({ code: 'known-in-establishment' as const });
  await tx.em.query('select app.join_by_participation($1, $2, $3, $4, $5)', [uuidv7(), patient, unit, how.trim(), tx.now]);
  const holder = await holderOf(tx, patient);
  if (!holder) return refuse({ code: 'not-found' as const });
  const { givenName, familyName, title } = tx.actor;
  await tellPivot(
    tx,
    holder,
    `${givenName} ${familyName} (${title}) participe désormais à la prise en charge, avec son unité\u00a0: «\u00a0${how.trim()}\u00a0»`,
  );
  await tellCircle(tx, holder.circleId, 'circle', [holder.circleId]);
  tx.journal('wrote', [patient], { participation: how.trim() });
  tx.tell([`unit:${unit}`], 'patient', [patient]);
  return ok({ id: patient });
}

/** The patient closed this door: only her word opens it again, said to somebody of her circle. */
async function opposesMe(tx: Tx, patient: string, unit: number): Promise<boolean> {
  const [answer] = await tx.em.query<{ opposed: boolean }[]>('select app.is_opposed_to_me($1, $2) as opposed', [patient, unit]);
  return answer?.opposed === true;
}

async function issue(tx: Tx, unit: number, patient: string, input: RegisterInput): Promise<void> {
  const [elsewhere] = sees(tx.actor, 'schedule')
    ? await tx.em.query<{ yes: boolean }[]>('select app.followed_elsewhere($1, array[app.normalised($2)]) as yes', [
        ...[input.birthDate, `${input.usedFamilyName} ${input.usedGivenName}`],
      ])
    : [];
  await tx.em.query(
    `insert into identity_issue (id, organisation_id, unit_id, patient_id, kind, details, raised_by, raised_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[uuidv7(), tx.actor.organisation, unit, patient, elsewhere?.yes ? 'known-elsewhere' : 'provisional'],
      ...[JSON.stringify({ source: 'hand' }), tx.actor.situation, tx.now],
    ],
  );
}
