import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MERGE, MERGE_FACTS, UNDO } from './merge-functions';
import { locked } from './policies';

const OFFICER = `app.my_function() = 'identity-officer' and app.sees('administrative')`;

const engines = (signature: string) => `
alter function app.${signature} owner to jalon_engine;
revoke all on function app.${signature} from public;
grant execute on function app.${signature} to jalon_app;`;

/**
 * Two records of one person become one (fusion), and can be two again. Rows move to the record that is kept, each remembered by its id,
 * so that no policy and no read has to know of aliases; the unit that holds a row never changes. The absorbed record keeps its
 * memberships as they were said, and no unit of its circle: nobody reaches it but through the record that is kept.
 */
export class RecordsMerged0036 implements MigrationInterface {
  name = 'RecordsMerged1795000000036';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
alter table patient add column merged_into uuid references patient, add check (merged_into <> id);
create index patient_merged_into on patient (merged_into) where merged_into is not null;
alter table patient_identity add column ipp_use text not null default 'usual' check (ipp_use in ('usual', 'old'));
alter table membership drop constraint membership_origin_check;
alter table membership add constraint membership_origin_check check (origin in ('schedule', 'prescription', 'patient-word', 'referral',
  'pathway', 'invitation', 'participation', 'merge'));

create table record_merge (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  kept uuid not null references patient,
  absorbed uuid not null references patient,
  -- Under which number the organisation has merged them in its own identity base: without it nothing is merged here.
  reference text not null,
  note text,
  by_situation uuid references working_situation, at timestamptz not null,
  before jsonb not null default '{}',
  undone_at timestamptz, undone_by uuid references working_situation, undone_reason text
);
create unique index one_merge_of_a_record on record_merge (absorbed) where undone_at is null;
create index merge_of_organisation on record_merge (organisation_id, at);
${locked('record_merge')}
create policy officer on record_merge for select to jalon_app using (
  organisation_id = (select app.my_organisation()) and (select app.my_function()) = 'identity-officer');
create policy class on record_merge as restrictive to jalon_app using ((select app.sees('administrative')));
grant select on record_merge to jalon_app;
create table merged_row (
  merge_id uuid not null references record_merge,
  table_name text not null,
  row_id uuid not null,
  circle_id uuid not null,
  primary key (merge_id, table_name, row_id)
);
${locked('merged_row')}

-- The holder never changes; patient and circle do by a merge or its undoing alone, between its two records and to a circle of the one.
create or replace function app.holder_stays() returns trigger language plpgsql as $$
begin
  if new.patient_id is distinct from old.patient_id or new.circle_id is distinct from old.circle_id
     or new.unit_id is distinct from old.unit_id then
    if new.unit_id = old.unit_id and current_user = 'jalon_engine' and exists (
      select 1 from public.record_merge m join public.circle c on c.id = new.circle_id and c.patient_id = new.patient_id
      where m.id = nullif(current_setting('app.merging', true), '')::uuid
        and (old.patient_id, new.patient_id) in ((m.absorbed, m.kept), (m.kept, m.absorbed))) then
      return new;
    end if;
    raise exception 'the holder of a row of % never changes', tg_table_name;
  end if;
  return new;
end $$;

-- What a merge granted, its undoing takes back; nothing else is ever deleted.
grant delete on circle_unit, membership to jalon_engine;
-- A private circle changes its patient with its rows: the key is looked at when all have.
${['appointment_event', 'notice_item', 'continuity_break', 'coordination_act']
  .map((table) => `alter table ${table} alter constraint ${table}_held_fkey deferrable initially immediate;`)
  .join('\n')}
create function app.deleted_by_merges_alone() returns trigger language plpgsql as $$
begin
  if current_user <> 'jalon_engine' or coalesce(current_setting('app.merging', true), '') = '' then
    raise exception 'nothing is deleted of %', tg_table_name;
  end if;
  return old;
end $$;
create trigger deleted_by_merges_alone before delete on circle_unit for each row execute function app.deleted_by_merges_alone();
create trigger deleted_by_merges_alone before delete on membership for each row execute function app.deleted_by_merges_alone();
-- A record and those it has absorbed: what the journal says of one, it says of the other.
create function app.ids_of(p_patient uuid) returns uuid[] language sql stable security definer set search_path = public, app as $$
  with recursive all_of as (select p_patient as id union select p.id from patient p join all_of a on p.merged_into = a.id)
  select array_agg(id) from all_of;
$$;
${engines('ids_of(uuid)')}
-- Where an old address leads: the record that is kept, for whoever follows it, and nothing for anybody else.
create function app.merged_into(p_patient uuid) returns uuid language sql stable security definer set search_path = public, app as $$
  with recursive way as (select id, merged_into from patient where id = p_patient
    union select p.id, p.merged_into from way w join patient p on p.id = w.merged_into)
  select w.id from way w where w.merged_into is null and w.id <> p_patient
    and exists (select 1 from circle_unit u where u.patient_id = w.id and u.unit_id = any(app.my_units()));
$$;
${engines('merged_into(uuid)')}
${MERGE_FACTS}
${engines('merge_facts(uuid, uuid)')}
${MERGE}
${engines('merge_records(uuid, uuid, uuid, text, text, timestamptz)')}
${UNDO}
${engines('undo_merge(uuid, text, timestamptz)')}

drop function app.officer_identities(uuid[]);
create function app.officer_identities(p_patients uuid[])
returns table (id uuid, patient_id uuid, ipp text, birth_family_name text, used_family_name text, birth_given_name text,
  birth_given_names text, used_given_name text, birth_date text, sex text, birth_place text, birth_place_insee text, status text,
  has_ins boolean, ins text, ins_oid text, homonym boolean, doubtful boolean, fictitious boolean, proof text, channel text, source text,
  checked_on date, insi_on date, version int, remembered text[], old_ipps text[])
language sql stable security definer set search_path = public, app as $$
  select i.id, i.patient_id, i.ipp, i.birth_family_name, i.used_family_name, i.birth_given_name, i.birth_given_names, i.used_given_name,
    i.birth_date, i.sex, i.birth_place, i.birth_place_insee, i.status, i.ins is not null,
    case when i.status = 'QUAL' then i.ins end, case when i.status = 'QUAL' then i.ins_oid end, i.homonym, i.doubtful, i.fictitious, i.proof,
    i.channel, i.source, i.checked_on, i.insi_on, i.version,
    array(select r.family_name from remembered_name r where r.patient_id = i.patient_id and r.organisation_id = i.organisation_id),
    array(select o.ipp from patient_identity o where o.patient_id = i.patient_id and o.organisation_id = i.organisation_id
      and o.ipp_use = 'old' and o.ipp is not null order by o.ipp)
  from patient_identity i
  where i.patient_id = any(p_patients) and i.organisation_id = app.my_organisation() and i.ipp_use = 'usual' and ${OFFICER};
$$;
${engines('officer_identities(uuid[])')}
`);
    // The care circle of an absorbed record opens to nobody, whatever is written of its memberships.
    await rewrite(queryRunner, 'project_membership', [
      [
        'if new.unit_id is not null then',
        `if new.unit_id is not null and not exists (select 1 from patient p join circle c on c.id = new.circle_id
      where p.id = c.patient_id and p.merged_into is not null) then`,
      ],
    ]);
    // Opposed to one of the actor's units, or to the actor: nothing of the patient is shown to them, not even masked.
    await rewrite(queryRunner, 'opposes_being_found', [
      [
        'select false;',
        `select exists (select 1 from opposition o where o.patient_id = p_patient and o.lifted_at is null
    and (o.against_unit = any(app.my_units()) or o.against_person = app.my_person()));`,
      ],
    ]);
    // An old IPP still finds its patient, and only by itself: by birth date the record that is kept speaks for both.
    await rewrite(queryRunner, 'identity_candidates', [
      [
        "where (select app.sees('schedule')) and p_unit = any((select app.my_units())::int[]);",
        `where (select app.sees('schedule')) and p_unit = any((select app.my_units())::int[])
    and (i.ipp_use = 'usual' or app.ipp_key(i.ipp) = any(array(select app.ipp_key(x) from unnest(p_ipps) x)));`,
      ],
    ]);
    await rewrite(queryRunner, 'close_records', [
      ['n.patient_id, n.ours desc,', "n.patient_id, n.ours desc, n.ipp_use = 'old',"],
    ]);
    await rewrite(queryRunner, 'who_opened', [['j.patients @> array[p_patient]', 'j.patients && app.ids_of(p_patient)']]);
    await rewrite(queryRunner, 'search_journal', [['j.patients @> array[p_patient]', 'j.patients && app.ids_of(p_patient)']]);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Changes a few words of a function as it stands, and fails if they are no longer there. */
async function rewrite(queryRunner: QueryRunner, name: string, changes: readonly [string, string][]): Promise<void> {
  const [row] = (await queryRunner.query(
    `select pg_get_functiondef(p.oid) as text from pg_proc p where p.pronamespace = 'app'::regnamespace and p.proname = $1`,
    [name],
  )) as { text: string }[];
  let text = row?.text ?? '';
  for (const [before, after] of changes) {
    if (!text.includes(before)) throw new Error(`app.${name} no longer says "${before}".`);
    text = text.replaceAll(before, after);
  }
  await queryRunner.query(text);
}
