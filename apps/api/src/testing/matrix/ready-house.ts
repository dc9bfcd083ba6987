import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { shippedTemplate } from '@jalon/domain/template';
import type { Builder, Worker } from '@jalon/persistence/testing';
import type { Everyone } from './everyone';

const AT = '2026-11-24T07:12:00.000Z';

/** What the house's own operations are asked about: an absence, a template being written, a cause, a line of the journal, an identity. */
export async function housePlaces(
  owner: Client,
  build: Builder,
  people: Everyone,
  [followed, unfollowed]: [string, string],
  hdj: number,
) {
  const nurse = people.in['pivot-nurse'];
  const absence = uuidv7();
  await build.insert('absence', {
    ...{ id: absence, situation_id: nurse.situation, from_on: '2026-12-10', until_on: '2026-12-12' },
    ...{ declared_by: nurse.situation, declared_at: AT },
  });
  const templateContent = { ...shippedTemplate('oncology-adult'), key: 'local-draft', version: 1 };
  await build.insert('pathway_template', {
    ...{ key: 'local-draft', version: 1, title: 'Parcours en projet', kind: 'local', content: templateContent, status: 'draft' },
    ...{ created_by: people.in.coordinator.situation, created_at: AT, revision: 1 },
  });
  const organisation = await owner.query<{ id: string }>('select organisation_id as id from working_situation where id = $1', [
    nurse.situation,
  ]);
  const merge = uuidv7();
  const absorbed = await build.patient(organisation.rows[0]!.id, [], { used_family_name: 'ABSORBEE', birth_date: '1948-04-09' });
  await build.insert('record_merge', {
    ...{
      id: merge,
      organisation_id: organisation.rows[0]!.id,
      kept: unfollowed,
      absorbed: absorbed.patient,
      reference: 'FUS-0',
      at: AT,
    },
    by_situation: people.in['identity-officer'].situation,
  });
  const { elsewhere, link } = await linkedElsewhere(build, people, organisation.rows[0]!.id, unfollowed);
  const invitation = uuidv7();
  await build.insert('invitation', {
    ...{ id: invitation, token_hash: 'a'.repeat(64), organisation_id: organisation.rows[0]!.id, by_situation: nurse.situation },
    ...{ at: AT, expires_at: '2026-12-01T07:00:00Z', patient_id: followed, unit_id: hdj },
    proposal: {
      familyName: 'Rivoal',
      givenName: 'Maï',
      practice: 'Cabinet invité',
      function: 'town-nurse',
      title: 'IDEL',
      how: 'oral',
    },
  });
  const emergency = await pastEmergency(owner, build, people.in.physician, followed);
  const duplicate = uuidv7();
  await build.insert('identity_issue', {
    ...{
      id: duplicate,
      organisation_id: organisation.rows[0]!.id,
      kind: 'possible-duplicate',
      patient_id: followed,
      raised_at: AT,
    },
    ...{ unit_id: hdj, details: { patients: [followed, unfollowed] } },
  });
  await build.insert('form_tuning', {
    ...{
      organisation_id: organisation.rows[0]!.id,
      form: 'g8',
      version: 1,
      reason: 'comité',
      by_situation: nurse.situation,
      at: AT,
    },
  });
  const ownCause = uuidv7();
  await build.insert('continuity_cause', {
    key: ownCause,
    organisation_id: organisation.rows[0]!.id,
    title: 'Un fait',
    place: 99,
  });
  const { rows: lines } = await owner.query<{ line: string; at: string }>(
    `select id as line, at from journal_entry where cardinality(patients) > 0 and organisation_id = $1 limit 1`,
    [organisation.rows[0]!.id],
  );
  const { rows: identities } = await owner.query<{ id: string; version: number; birth: string; sex: string }>(
    `select id, version, birth_date as birth, sex from patient_identity where patient_id = $1`,
    [unfollowed],
  );
  const identity = identities[0]!;
  return {
    ...{
      absence,
      templateDraft: { key: 'local-draft', version: 1, revision: 1 },
      templateContent,
      ownCause,
      merge,
      duplicate,
      emergency,
      elsewhere,
      link,
      invitation,
    },
    journalLine: { line: lines[0]!.line, at: lines[0]!.at },
    corrected: {
      ...{ identity: identity.id, version: identity.version, birthDate: identity.birth, sex: identity.sex },
      ...{
        usedFamilyName: 'SANSPARCOURS',
        usedGivenName: 'Hélène',
        doubtful: false,
        birthFamilyName: 'SANSPARCOURS',
        birthGivenName: 'Hélène',
        birthPlaceInsee: '35238',
        proof: 'CN',
        channel: 'AV',
      },
    },
  };
}

/** Another organisation's record that resembles one's own, and one that is linked with it already. */
async function linkedElsewhere(build: Builder, people: Everyone, organisation: string, own: string) {
  const other = await build.organisation('Clinique d’ailleurs');
  const [elsewhere, link] = [uuidv7(), uuidv7()];
  const traits = { used_family_name: 'SANSPARCOURS', birth_date: '1948-04-09' };
  await build.patient(other, [], { ...traits, id: elsewhere });
  const linked = await build.patient(other, [], traits);
  await build.insert('record_link', {
    ...{ id: link, one: own, one_organisation: organisation, other: linked.patient, other_organisation: other },
    ...{ ground: 'same-ins', by_situation: people.in['identity-officer'].situation, at: AT },
  });
  return { elsewhere, link };
}

/** Over for days: it opens nothing to anybody, and waits to be judged. */
async function pastEmergency(owner: Client, build: Builder, by: Worker, patient: string): Promise<string> {
  const id = uuidv7();
  const { rows } = await owner.query<{ organisation: string; circle: string; unit: number }>(
    `with made as (insert into unit (organisation_id, name, short_name, kind, closed_on)
       select organisation_id, 'Accès d’urgence', 'Urgence', 'emergency', '2026-11-20' from working_situation where id = $1
       returning id, organisation_id)
     select m.organisation_id as organisation, c.id as circle, m.id as unit from made m, circle c
     where c.patient_id = $2 and c.kind = 'care'`,
    [by.situation, patient],
  );
  const { organisation, circle, unit } = rows[0]!;
  await build.insert('circle_unit', { circle_id: circle, unit_id: unit, patient_id: patient, open: true });
  await build.insert('emergency_access', {
    ...{ id, patient_id: patient, circle_id: circle, unit_id: unit, organisation_id: organisation, situation_id: by.situation },
    ...{ reason: 'on-call', words: 'Appelé cette nuit', from_at: '2026-11-20T22:00:00Z', ends_at: '2026-11-20T23:00:00Z' },
  });
  return id;
}
