import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whom a file means, found by an index whatever its zeros: by its IPP, by a birth date, or because somebody once recognised this very
 * writing. « Envoyer » reads these alone; it read everyone on the unit's plan, since an IPP with other zeros, or a writing once accepted,
 * was recognised only of somebody who stood there.
 */
export class WhomAFileMeans0027 implements MigrationInterface {
  name = 'WhomAFileMeans1795000000027';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
-- The same words as ippKey of the domain.
create function app.ipp_key(p_ipp text) returns text language sql immutable parallel safe
  return regexp_replace(upper(btrim(p_ipp)), '^0+(?=.)', '');
create index identity_by_ipp_key on patient_identity (organisation_id, app.ipp_key(ipp)) where ipp is not null;

-- Of the actor's own organisation alone. Each way in is an index of its own: as one OR, the planner would read more to ask less.
create function app.meant_identities(p_unit int, p_ipps text[], p_births text[], p_writings text[])
returns table (id uuid, patient_id uuid) rows 100
language sql stable security definer set search_path = public, app as $$
  select m.id, m.patient_id from (
    select i.id, i.patient_id from patient_identity i where i.organisation_id = app.my_organisation() and i.ipp is not null
      and app.ipp_key(i.ipp) = any(array(select app.ipp_key(x) from unnest(p_ipps) x))
    union
    select i.id, i.patient_id from patient_identity i where i.organisation_id = app.my_organisation() and i.birth_date = any(p_births)
    union
    select i.id, i.patient_id from accepted_writing w
      join patient_identity i on i.patient_id = w.patient_id and i.organisation_id = w.organisation_id
      where w.organisation_id = app.my_organisation() and w.writing = any(p_writings)) m
  where (select app.sees('schedule')) and p_unit = any((select app.my_units())::int[]);
$$;
alter function app.meant_identities owner to jalon_engine;
revoke all on function app.meant_identities from public;
grant execute on function app.meant_identities to jalon_app;

drop function app.identity_candidates(int, text[], text[], uuid[]);
-- "meant": by what is written; else only because the caller named the patient. "here": the sending unit's membership is open.
create function app.identity_candidates(p_unit int, p_ipps text[], p_births text[], p_patients uuid[], p_writings text[] default null)
returns table (patient_id uuid, circle_id uuid, ipp text, birth_family_name text, birth_given_name text, used_family_name text,
  used_given_name text, remembered text[], accepted text[], birth_date text, sex text, status text, here boolean, meant boolean)
rows 100
language sql stable security definer set search_path = public, app as $$
  with named as (
    select n.id, bool_or(n.meant) as meant from (
      select m.id, true as meant from app.meant_identities(p_unit, p_ipps, p_births, p_writings) m
      union all
      select i.id, false from patient_identity i where i.organisation_id = app.my_organisation() and i.patient_id = any(p_patients)
    ) n group by n.id)
  select i.patient_id, c.id, i.ipp, i.birth_family_name, i.birth_given_name, i.used_family_name, i.used_given_name,
    array(select r.family_name from remembered_name r where r.patient_id = i.patient_id and r.organisation_id = i.organisation_id),
    array(select w.writing from accepted_writing w where w.patient_id = i.patient_id and w.organisation_id = i.organisation_id),
    i.birth_date, i.sex, i.status,
    exists (select 1 from circle_unit u where u.circle_id = c.id and u.unit_id = p_unit and u.open), named.meant
  from named join patient_identity i on i.id = named.id join circle c on c.patient_id = i.patient_id and c.kind = 'care'
  where (select app.sees('schedule')) and p_unit = any((select app.my_units())::int[]);
$$;
alter function app.identity_candidates owner to jalon_engine;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
