import type { MigrationInterface, QueryRunner } from 'typeorm';

const OFFICER = `app.my_function() = 'identity-officer' and app.sees('administrative')`;

const engines = (signature: string) => `
alter function app.${signature} owner to jalon_engine;
revoke all on function app.${signature} from public;
grant execute on function app.${signature} to jalon_app;`;

/**
 * Identities as the officer checks them: all strict traits, the document and its day, what INSi answered and when. And what is close to
 * a person about to be recorded: in full for whoever follows them, masked for everybody else.
 */
export class IdentitiesChecked0026 implements MigrationInterface {
  name = 'IdentitiesChecked1795000000026';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
alter table patient_identity
  add column checked_on date,
  add column checked_by uuid references working_situation,
  add column insi_on date,
  add constraint channel_known check (channel in ('SM', 'CV', 'INSI', 'CB', 'RFID', 'AV')) not valid;
create index identity_by_ins on patient_identity (ins) where ins is not null;

drop function app.officer_identities(uuid[]);
create function app.officer_identities(p_patients uuid[])
returns table (id uuid, patient_id uuid, ipp text, birth_family_name text, used_family_name text, birth_given_name text,
  birth_given_names text, used_given_name text, birth_date text, sex text, birth_place text, birth_place_insee text, status text,
  has_ins boolean, ins text, ins_oid text, homonym boolean, doubtful boolean, fictitious boolean, proof text, channel text, source text,
  checked_on date, insi_on date, version int, remembered text[])
language sql stable security definer set search_path = public, app as $$
  select i.id, i.patient_id, i.ipp, i.birth_family_name, i.used_family_name, i.birth_given_name, i.birth_given_names, i.used_given_name,
    i.birth_date, i.sex, i.birth_place, i.birth_place_insee, i.status, i.ins is not null,
    case when i.status = 'QUAL' then i.ins end, case when i.status = 'QUAL' then i.ins_oid end, i.homonym, i.doubtful, i.fictitious, i.proof,
    i.channel, i.source, i.checked_on, i.insi_on, i.version,
    array(select r.family_name from remembered_name r where r.patient_id = i.patient_id and r.organisation_id = i.organisation_id)
  from patient_identity i
  where i.patient_id = any(p_patients) and i.organisation_id = app.my_organisation() and ${OFFICER};
$$;
${engines('officer_identities(uuid[])')}

-- Her organisation's records by birth date and the first letters: whichever unit follows the patient, and nobody else's.
create function app.officer_find(p_births text[], p_letters text)
returns table (patient_id uuid) language sql stable security definer set search_path = public, app as $$
  select distinct i.patient_id from patient_identity i
  where ${OFFICER} and i.organisation_id = app.my_organisation() and i.birth_date = any(p_births)
    and (p_letters = '' or replace(i.search_used, ' ', '') ^@ p_letters or replace(i.search_birth, ' ', '') ^@ p_letters
      or exists (select 1 from remembered_name r where r.patient_id = i.patient_id
        and replace(app.normalised(r.family_name), ' ', '') ^@ p_letters))
  limit 20;
$$;
${engines('officer_find(text[], text)')}

create or replace function app.correct_identity(p_identity uuid, p_version int, p_traits jsonb)
returns uuid language plpgsql security definer set search_path = public, app as $$
declare v_patient uuid;
begin
  if not (${OFFICER}) then return null; end if;
  update patient_identity set birth_family_name = p_traits->>'birthFamilyName', used_family_name = p_traits->>'usedFamilyName',
    birth_given_name = p_traits->>'birthGivenName', birth_given_names = p_traits->>'birthGivenNames',
    used_given_name = p_traits->>'usedGivenName', birth_date = p_traits->>'birthDate', sex = p_traits->>'sex',
    birth_place = p_traits->>'birthPlace', birth_place_insee = p_traits->>'birthPlaceInsee', status = p_traits->>'status',
    proof = p_traits->>'proof', channel = coalesce(p_traits->>'channel', channel),
    checked_on = case when (p_traits->>'seen')::boolean then (p_traits->>'on')::date else checked_on end,
    checked_by = case when (p_traits->>'seen')::boolean then app.my_situation() else checked_by end,
    doubtful = (p_traits->>'doubtful')::boolean, fictitious = (p_traits->>'fictitious')::boolean,
    homonym = (p_traits->>'homonym')::boolean,
    insi_on = case when p_traits->>'ins' is not null then (p_traits->>'on')::date when (p_traits->>'keepsIns')::boolean then insi_on end,
    ins = coalesce(p_traits->>'ins', case when (p_traits->>'keepsIns')::boolean then ins end),
    ins_oid = coalesce(p_traits->>'insOid', case when (p_traits->>'keepsIns')::boolean then ins_oid end),
    version = version + 1
  where id = p_identity and version = p_version and organisation_id = app.my_organisation() returning patient_id into v_patient;
  return v_patient;
end $$;

-- Records of the actor's organisation that share a birth date or a matricule with this one, itself among them; those told apart, or asked
-- about already, left out.
create function app.duplicate_candidates(p_patient uuid)
returns table (patient_id uuid, birth_family_name text, used_family_name text, birth_given_name text, used_given_name text,
  birth_date text, sex text, ins text)
language sql stable security definer set search_path = public, app as $$
  select o.patient_id, o.birth_family_name, o.used_family_name, o.birth_given_name, o.used_given_name, o.birth_date, o.sex, o.ins
  from patient_identity i join patient_identity o on o.organisation_id = i.organisation_id
    and (o.birth_date = any(array[i.birth_date, left(i.birth_date, 7), left(i.birth_date, 4)]) or o.ins = i.ins)
  where i.patient_id = p_patient and i.organisation_id = app.my_organisation() and app.sees('administrative')
    and (app.my_function() = 'identity-officer'
      or exists (select 1 from circle_unit u where u.patient_id = p_patient and u.open and u.unit_id = any(app.my_units())))
    and not exists (select 1 from kinship k where k.patient_id = i.patient_id and k.other_id = o.patient_id and k.kind in ('twin', 'not-the-same'))
    and not exists (select 1 from identity_issue q where q.organisation_id = i.organisation_id and q.settled_at is null
      and q.kind = 'possible-duplicate' and o.patient_id <> i.patient_id
      and q.details->'patients' @> to_jsonb(array[i.patient_id::text, o.patient_id::text]))
  limit 50;
$$;
${engines('duplicate_candidates(uuid)')}

-- Whether the patient opposes being named as followed, to those outside the circle. Nobody can say so yet: the answer is no.
create function app.opposes_being_found(p_patient uuid)
returns boolean language sql stable security definer set search_path = public, app as $$ select false; $$;
${engines('opposes_being_found(uuid)')}

-- Who is close to somebody about to be recorded. Whoever follows them reads names; to the others the first letter, and whom to ring.
create function app.close_records(p_births text[], p_letters text[])
returns table (patient_id uuid, here boolean, ours boolean, family_name text, given_name text, birth_family_name text, birth_date text,
  sex text, status text, ipp text, organisation text, phone text)
language sql stable security definer set search_path = public, app as $$
  select distinct on (n.patient_id) n.patient_id, n.here, n.ours,
    case when n.here then n.used_family_name else left(n.used_family_name, 1) || '•••' end,
    case when n.here then n.used_given_name else left(n.used_given_name, 1) || '•••' end,
    case when n.here then n.birth_family_name end, n.birth_date, case when n.here then n.sex end, case when n.here then n.status end,
    case when n.here and n.ours then n.ipp end, o.name,
    coalesce((select u.phone from circle_unit c join unit u on u.id = c.unit_id
      where c.patient_id = n.patient_id and c.open and u.organisation_id = n.organisation_id and u.phone is not null order by u.id limit 1), o.phone)
  from (select i.*, i.organisation_id = app.my_organisation() as ours,
      exists (select 1 from circle_unit u where u.patient_id = i.patient_id and u.open and u.unit_id = any(app.my_units())) as here
    from patient_identity i
    where i.birth_date = any(p_births) and exists (select 1 from unnest(p_letters) l(letters) where length(l.letters) >= 2
      and (replace(i.search_used, ' ', '') ^@ l.letters or replace(i.search_birth, ' ', '') ^@ l.letters))) n
    join organisation o on o.id = n.organisation_id
  where app.sees('administrative') and cardinality(app.my_units()) > 0
    and (n.here or not app.opposes_being_found(n.patient_id))
    and not (n.patient_id = any(coalesce(nullif(current_setting('app.barred', true), ''), '{}')::uuid[]))
  order by n.patient_id, n.ours desc, array_position(array['QUAL', 'VALI', 'RECUP', 'PROV'], n.status) limit 20;
$$;
${engines('close_records(text[], text[])')}
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
