import type { MigrationInterface, QueryRunner } from 'typeorm';
import { locked } from './policies';

const toEraser = (signature: string) => `
alter function app.${signature} owner to jalon_engine;
revoke all on function app.${signature} from public;
grant execute on function app.${signature} to jalon_eraser;`;

/**
 * Erasure after the time of retention. The role that erases may delete; its policies (written from the one plan by `migrate`) let it see
 * the rows of the files that one transaction names by `app.begin_erasing`, which names them only when a director's decision does and no
 * litigation lasts. Of each erasure a line stays, without any identity.
 */
export class RetentionErases0084 implements MigrationInterface {
  name = 'RetentionErases1795000000084';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table retention_erasure (
  id uuid primary key,
  decision_id uuid not null references retention_decision,
  -- Of each organisation's file: the rule, until when it was kept, and the digest of its line in the list. No patient, no number.
  files jsonb not null,
  rows jsonb not null,
  wholly boolean not null,
  done_by text not null check (length(trim(done_by)) > 0),
  at timestamptz not null
);
${locked('retention_erasure')}
revoke update on retention_erasure from jalon_engine;
grant insert on retention_erasure to jalon_eraser;
grant usage on schema app to jalon_eraser;
grant select, update (files) on retention_decision to jalon_eraser;

-- What this transaction may erase, as app.act_as says who acts: nothing, unless a decision to erase names each of the files and no
-- litigation lasts about one; wholly, only if no other organisation has an identity of the patient.
create function app.begin_erasing(p_id uuid, p_decision uuid, p_patient uuid, p_organisations uuid[], p_wholly boolean) returns boolean
language plpgsql security definer set search_path = public, app as $$
declare v_patients uuid[] := app.ids_of(p_patient); v_units int[];
begin
  if cardinality(p_organisations) = 0 or not exists (select 1 from retention_decision d where d.id = p_decision and d.erase
      and not exists (select 1 from unnest(p_organisations) o where not d.files @> jsonb_build_array(
        jsonb_build_object('patient', p_patient, 'organisation', o))))
    or exists (select 1 from retention_suspension s where s.patient_id = any(v_patients) and s.organisation_id = any(p_organisations)
      and s.until_on is null) then
    return false;
  end if;
  select coalesce(array_agg(u.id), '{}') into v_units from unit u where u.organisation_id = any(p_organisations);
  perform set_config('app.erasure', p_id::text, true), set_config('app.erased_patients', v_patients::text, true),
    set_config('app.erased_organisations', p_organisations::text, true), set_config('app.erased_units', v_units::text, true),
    set_config('app.erases_wholly', (p_wholly and not exists (select 1 from patient_identity i
      where i.patient_id = any(v_patients) and i.organisation_id <> all(p_organisations)))::text, true);
  return true;
end $$;
alter function app.begin_erasing(uuid, uuid, uuid, uuid[], boolean) owner to jalon_engine;
revoke all on function app.begin_erasing(uuid, uuid, uuid, uuid[], boolean) from public;
${(
  [
    ['erased_patients', 'uuid[]', '{}'],
    ['erased_organisations', 'uuid[]', '{}'],
    ['erased_units', 'int[]', '{}'],
    ['erases_wholly', 'boolean', 'false'],
  ] as const
)
  .map(
    ([name, type, none]) => `create function app.${name}() returns ${type} language sql stable as $$
  select coalesce(nullif(current_setting('app.${name}', true), ''), '${none}')::${type};
$$;`,
  )
  .join('\n')}
-- By what the rows of a sending that never found their patient name one of these: the record's id, or its number in that organisation.
create function app.erased_words() returns table (unit_id int, word text)
language sql stable security definer set search_path = public, app as $$
  select u.id, p::text from unit u, unnest(app.erased_patients()) p where u.organisation_id = any(app.erased_organisations())
  union select u.id, '"' || i.ipp || '"' from patient_identity i join unit u on u.organisation_id = i.organisation_id
  where i.patient_id = any(app.erased_patients()) and i.organisation_id = any(app.erased_organisations()) and i.ipp is not null;
$$;
${toEraser('erased_words()')}

create policy eraser on retention_erasure for insert to jalon_eraser with check (id = nullif(current_setting('app.erasure', true), '')::uuid);
create policy eraser on retention_decision to jalon_eraser using ((select cardinality(app.erased_patients()) > 0));
-- A decision forgets whom it named once they are erased, and nothing else of it ever changes.
create function app.decision_forgets() returns trigger language plpgsql set search_path = public, app as $$
begin
  new := old;
  new.files := (select coalesce(jsonb_agg(case
      when (f->>'patient')::uuid = any(app.erased_patients()) and (f->>'organisation')::uuid = any(app.erased_organisations())
      then jsonb_build_object('erasure', nullif(current_setting('app.erasure', true), '')::uuid, 'organisation', f->'organisation',
        'organisationName', f->'organisationName', 'rule', f->'rule', 'until', f->'until', 'line', f->'line')
      else f end order by n), '[]')
    from jsonb_array_elements(old.files) with ordinality x(f, n));
  return new;
end $$;
create trigger decision_forgets before update on retention_decision for each row execute function app.decision_forgets();

create or replace function app.deleted_by_merges_alone() returns trigger language plpgsql as $$
begin
  if current_user <> 'jalon_eraser'
    and (current_user <> 'jalon_engine' or coalesce(current_setting('app.merging', true), '') = '') then
    raise exception 'nothing is deleted of %', tg_table_name;
  end if;
  return old;
end $$;
-- A private pathway and its circle name each other: the keys are looked at when both are gone.
alter table circle alter constraint circle_pathway_id_fkey deferrable initially immediate;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
