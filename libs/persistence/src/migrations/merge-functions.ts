const OFFICER = `app.my_function() = 'identity-officer' and app.sees('administrative')`;

/** Every table whose rows belong to a patient in a circle, as the catalogue has them now: one made later moves too. */
const MOVED_TABLES = `select c.relname from pg_class c join pg_trigger t on t.tgrelid = c.oid and t.tgname = 'holder_stays'
    where c.relnamespace = 'public'::regnamespace order by c.relname`;

/** What the officer must know before two records of her organisation become one; null when they are not both hers. */
export const MERGE_FACTS = `
create function app.merge_facts(p_kept uuid, p_absorbed uuid)
returns jsonb language sql stable security definer set search_path = public, app as $$
  select jsonb_build_object(
    'toldApart', (select k.kind from kinship k where k.patient_id = p_kept and k.other_id = p_absorbed and k.kind in ('twin', 'not-the-same')
      order by k.kind limit 1),
    'keptIpp', (select min(i.ipp) from patient_identity i where i.patient_id = p_kept and i.organisation_id = app.my_organisation()),
    'absorbedIpp', (select min(i.ipp) from patient_identity i where i.patient_id = p_absorbed and i.organisation_id = app.my_organisation()),
    'matricules', (select count(distinct i.ins) from patient_identity i where i.patient_id in (p_kept, p_absorbed) and i.ins is not null),
    'multipleBirth', (select bool_or(p.multiple_birth is not null) from patient p where p.id in (p_kept, p_absorbed)),
    'deceased', (select count(*) from patient p where p.id in (p_kept, p_absorbed) and (p.deceased_on is not null
      or exists (select 1 from death d where d.patient_id = p.id and d.state <> 'undone'))),
    'mergedAlready', (select bool_or(p.merged_into is not null) from patient p where p.id in (p_kept, p_absorbed)),
    'colleague', (select count(*) from (select coalesce((select array_agg(c.organisation_id::text || c.allowed_people::text order by 1)
      from colleague_patient c where c.patient_id = p.id), '{}') as barred from patient p where p.id in (p_kept, p_absorbed) group by 1) d) > 1,
    'elsewhere', coalesce((select jsonb_agg(o.name order by o.name) from organisation o where o.id <> app.my_organisation()
      and exists (select 1 from patient_identity i where i.patient_id = p_kept and i.organisation_id = o.id)
      and exists (select 1 from patient_identity i where i.patient_id = p_absorbed and i.organisation_id = o.id)), '[]'),
    'pathways', coalesce((select jsonb_agg(jsonb_build_object('kept', w.patient_id = p_kept, 'title', w.title,
        'pivot', p.given_name || ' ' || p.family_name) order by w.title)
      from pathway w left join working_situation s on s.id = w.pivot left join person p on p.id = s.person_id
      where w.patient_id in (p_kept, p_absorbed) and w.status = 'active'), '[]'))
  where ${OFFICER} and p_kept <> p_absorbed and 2 = (select count(distinct i.patient_id) from patient_identity i
    where i.patient_id in (p_kept, p_absorbed) and i.organisation_id = app.my_organisation() and i.ipp_use = 'usual');
$$;`;

export const MERGE = `
create function app.merge_records(p_id uuid, p_kept uuid, p_absorbed uuid, p_reference text, p_note text, p_at timestamptz)
returns int language plpgsql security definer set search_path = public, app as $$
declare v_to uuid; v_from uuid; v_table text; v_moved int := 0; v_count int; v_before jsonb; v_ids jsonb;
begin
  if app.merge_facts(p_kept, p_absorbed) is null or length(trim(p_reference)) = 0 then return null; end if;
  perform 1 from patient where id in (p_kept, p_absorbed) order by id for update;
  if exists (select 1 from patient where id in (p_kept, p_absorbed) and merged_into is not null) then return null; end if;
  select id into strict v_to from circle where patient_id = p_kept and kind = 'care';
  select id into strict v_from from circle where patient_id = p_absorbed and kind = 'care';
  v_before := jsonb_build_object(
    'units', (select coalesce(jsonb_agg(to_jsonb(u)), '[]') from circle_unit u where u.circle_id = v_from),
    'keptUnits', (select coalesce(jsonb_agg(to_jsonb(u)), '[]') from circle_unit u where u.circle_id = v_to),
    'private', (select coalesce(jsonb_agg(c.id), '[]') from circle c where c.patient_id = p_absorbed and c.kind = 'private'));
  insert into record_merge (id, organisation_id, kept, absorbed, reference, note, by_situation, at)
    values (p_id, app.my_organisation(), p_kept, p_absorbed, trim(p_reference), p_note, app.my_situation(), p_at);
  perform set_config('app.merging', p_id::text, true);
  set constraints all deferred;
  -- One person opposes once to one unit: of two oppositions the kept record's stands.
  with lifted as (update opposition o set lifted_on = p_at::date, lifted_how = 'fusion', lifted_by = app.my_situation(), lifted_at = p_at
    where o.patient_id = p_absorbed and o.lifted_at is null and exists (select 1 from opposition k where k.patient_id = p_kept
      and k.lifted_at is null and k.against_unit is not distinct from o.against_unit and k.against_person is not distinct from o.against_person)
    returning id)
  select coalesce(jsonb_agg(id), '[]') into v_ids from lifted;
  v_before := v_before || jsonb_build_object('oppositions', v_ids);

  -- The circle of the one person: who takes part in either. Where a unit has left one record, the later word of the two stands.
  with granted as (
    insert into membership (id, circle_id, patient_id, unit_id, person_id, function, legal_basis, origin, how, by_situation, since,
        consent_scope, consent_means, consent_until, consent_withdrawn_on)
      select gen_random_uuid(), v_to, p_kept, m.unit_id, m.person_id, m.function, m.legal_basis, 'merge', m.how, m.by_situation, m.since,
        m.consent_scope, m.consent_means, m.consent_until, m.consent_withdrawn_on
      from membership m where m.circle_id = v_from and m.until is null and not exists (
        select 1 from membership k where k.circle_id = v_to and k.unit_id is not distinct from m.unit_id
          and k.person_id is not distinct from m.person_id and (k.until is null and k.function = m.function or k.until > m.since))
      on conflict do nothing returning id)
  select coalesce(jsonb_agg(id), '[]') into v_ids from granted;
  v_before := v_before || jsonb_build_object('memberships', v_ids);
  update circle set patient_id = p_kept where patient_id = p_absorbed and kind = 'private';
  update circle_unit set patient_id = p_kept where patient_id = p_absorbed and circle_id <> v_from;
  update membership set patient_id = p_kept where patient_id = p_absorbed and circle_id <> v_from;

  for v_table in ${MOVED_TABLES} loop
    execute format('insert into circle_unit (circle_id, unit_id, patient_id, open) select distinct $1, x.unit_id, $2, false
      from %I x where x.circle_id = $3 on conflict do nothing', v_table) using v_to, p_kept, v_from;
    execute format('insert into merged_row select $1, %L, x.id, x.circle_id from %I x where x.patient_id = $2', v_table, v_table)
      using p_id, p_absorbed;
    execute format('update %I set patient_id = $1, circle_id = case when circle_id = $2 then $3 else circle_id end where patient_id = $4',
      v_table) using p_kept, v_from, v_to, p_absorbed;
    get diagnostics v_count = row_count;
    v_moved := v_moved + v_count;
  end loop;

  with moved as (update patient_identity set patient_id = p_kept,
      ipp_use = case when organisation_id = app.my_organisation() then 'old' else ipp_use end
    where patient_id = p_absorbed returning id, organisation_id, ipp_use)
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'ours', organisation_id = app.my_organisation())), '[]') into v_ids from moved;
  v_before := v_before || jsonb_build_object('identities', v_ids);
  with moved as (update remembered_name r set patient_id = p_kept where r.patient_id = p_absorbed and not exists (
      select 1 from remembered_name k where k.patient_id = p_kept and k.organisation_id = r.organisation_id and k.family_name = r.family_name)
    returning organisation_id, family_name)
  select coalesce(jsonb_agg(to_jsonb(moved)), '[]') into v_ids from moved;
  v_before := v_before || jsonb_build_object('names', v_ids);
  with moved as (update accepted_writing set patient_id = p_kept where patient_id = p_absorbed returning organisation_id, writing)
  select coalesce(jsonb_agg(to_jsonb(moved)), '[]') into v_ids from moved;
  v_before := v_before || jsonb_build_object('writings', v_ids);
  with moved as (update kinship r set patient_id = p_kept where r.patient_id = p_absorbed and r.other_id <> p_kept and not exists (
      select 1 from kinship k where k.patient_id = p_kept and k.other_id = r.other_id and k.kind = r.kind)
    returning other_id, kind)
  select coalesce(jsonb_agg(to_jsonb(moved)), '[]') into v_ids from moved;
  v_before := v_before || jsonb_build_object('kin', v_ids);
  with moved as (update kinship r set other_id = p_kept where r.other_id = p_absorbed and r.patient_id <> p_kept and not exists (
      select 1 from kinship k where k.patient_id = r.patient_id and k.other_id = p_kept and k.kind = r.kind)
    returning patient_id, kind)
  select coalesce(jsonb_agg(to_jsonb(moved)), '[]') into v_ids from moved;
  v_before := v_before || jsonb_build_object('kinOf', v_ids);
  with moved as (update identity_issue set patient_id = p_kept where patient_id = p_absorbed and settled_at is null returning id)
  select coalesce(jsonb_agg(id), '[]') into v_ids from moved;
  v_before := v_before || jsonb_build_object('questions', v_ids);

  -- How to reach the person, where the kept record does not say.
  with filled as (
    select jsonb_strip_nulls(jsonb_build_object('phone', case when k.phone is null then a.phone end,
      'phone_other', case when k.phone_other is null then a.phone_other end, 'address', case when k.address is null then a.address end,
      'postcode', case when k.postcode is null then a.postcode end, 'city', case when k.city is null then a.city end,
      'language', case when k.language is null then a.language end)) as said
    from patient k, patient a where k.id = p_kept and a.id = p_absorbed)
  select said into v_ids from filled;
  update patient set phone = coalesce(phone, v_ids->>'phone'), phone_other = coalesce(phone_other, v_ids->>'phone_other'),
    address = coalesce(address, v_ids->>'address'), postcode = coalesce(postcode, v_ids->>'postcode'), city = coalesce(city, v_ids->>'city'),
    language = coalesce(language, v_ids->>'language'), version = version + 1 where id = p_kept;
  v_before := v_before || jsonb_build_object('filled', v_ids);

  -- An opposition said of either closes the one record.
  update circle_unit u set open = false where u.patient_id = p_kept and u.open and exists (select 1 from opposition o
    where o.patient_id = p_kept and o.against_unit = u.unit_id and o.lifted_at is null);
  set constraints all immediate;
  delete from circle_unit where circle_id = v_from;
  update patient set merged_into = p_kept, version = version + 1 where id = p_absorbed;
  update record_merge set before = v_before where id = p_id;
  perform set_config('app.merging', '', true);
  return v_moved;
end $$;`;

/** Gives back what moved. What was written since of a row that goes back goes with it; the rest stays, and is counted. */
export const UNDO = `
create function app.undo_merge(p_id uuid, p_reason text, p_at timestamptz)
returns jsonb language plpgsql security definer set search_path = public, app as $$
declare v_merge record_merge; v_to uuid; v_from uuid; v_table text; v_parent text; v_column text; v_count int; v_back int := 0;
  v_stays int := 0; v_unit int;
begin
  if not (${OFFICER}) or length(trim(p_reason)) = 0 then return null; end if;
  select * into v_merge from record_merge where id = p_id and organisation_id = app.my_organisation() and undone_at is null for update;
  if not found then return null; end if;
  perform 1 from patient where id in (v_merge.kept, v_merge.absorbed) order by id for update;
  if exists (select 1 from patient where id = v_merge.kept and merged_into is not null) then return null; end if;
  select id into strict v_to from circle where patient_id = v_merge.kept and kind = 'care';
  select id into strict v_from from circle where patient_id = v_merge.absorbed and kind = 'care';
  perform set_config('app.merging', p_id::text, true);
  set constraints all deferred;
  update patient set merged_into = null, version = version + 1 where id = v_merge.absorbed;
  insert into circle_unit select * from jsonb_populate_recordset(null::circle_unit, v_merge.before->'units');
  update circle set patient_id = v_merge.absorbed where id in (select value::uuid from jsonb_array_elements_text(v_merge.before->'private'));
  update circle_unit set patient_id = v_merge.absorbed
    where circle_id in (select value::uuid from jsonb_array_elements_text(v_merge.before->'private'));
  update membership set patient_id = v_merge.absorbed
    where circle_id in (select value::uuid from jsonb_array_elements_text(v_merge.before->'private'));

  for v_table in ${MOVED_TABLES} loop
    execute format('update %I x set patient_id = $1, circle_id = r.circle_id from merged_row r
      where r.merge_id = $2 and r.table_name = %L and r.row_id = x.id and x.patient_id = $3', v_table, v_table)
      using v_merge.absorbed, p_id, v_merge.kept;
    get diagnostics v_count = row_count;
    v_back := v_back + v_count;
  end loop;
  -- Written since, of a row that went back: three times, for what hangs on what hangs on it.
  for v_table, v_parent, v_column in
    select x.child, x.parent, x.col from generate_series(1, 3) round, lateral (
      select f.conrelid::regclass::text as child, f.confrelid::regclass::text as parent, a.attname as col
      from pg_constraint f join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
      where f.contype = 'f' and cardinality(f.conkey) = 1
        and exists (select 1 from pg_trigger t where t.tgrelid = f.conrelid and t.tgname = 'holder_stays')
        and exists (select 1 from pg_trigger t where t.tgrelid = f.confrelid and t.tgname = 'holder_stays')) x
  loop
    execute format('insert into circle_unit (circle_id, unit_id, patient_id, open) select distinct p.circle_id, x.unit_id, $1, false
      from %1$I x join %2$I p on p.id = x.%3$I where p.patient_id = $1 and x.patient_id = $2 on conflict do nothing', v_table, v_parent, v_column)
      using v_merge.absorbed, v_merge.kept;
    execute format('update %1$I x set patient_id = $1, circle_id = p.circle_id from %2$I p
      where p.id = x.%3$I and p.patient_id = $1 and x.patient_id = $2', v_table, v_parent, v_column)
      using v_merge.absorbed, v_merge.kept;
    get diagnostics v_count = row_count;
    v_back := v_back + v_count;
  end loop;

  update patient_identity i set patient_id = v_merge.absorbed, ipp_use = case when (e->>'ours')::boolean then 'usual' else i.ipp_use end
    from jsonb_array_elements(v_merge.before->'identities') e where i.id = (e->>'id')::uuid;
  update remembered_name n set patient_id = v_merge.absorbed from jsonb_to_recordset(v_merge.before->'names')
    as e(organisation_id uuid, family_name text)
    where n.patient_id = v_merge.kept and n.organisation_id = e.organisation_id and n.family_name = e.family_name;
  update accepted_writing n set patient_id = v_merge.absorbed from jsonb_to_recordset(v_merge.before->'writings')
    as e(organisation_id uuid, writing text) where n.patient_id = v_merge.kept and n.organisation_id = e.organisation_id and n.writing = e.writing;
  update kinship n set patient_id = v_merge.absorbed from jsonb_to_recordset(v_merge.before->'kin') as e(other_id uuid, kind text)
    where n.patient_id = v_merge.kept and n.other_id = e.other_id and n.kind = e.kind;
  update kinship n set other_id = v_merge.absorbed from jsonb_to_recordset(v_merge.before->'kinOf') as e(patient_id uuid, kind text)
    where n.other_id = v_merge.kept and n.patient_id = e.patient_id and n.kind = e.kind;
  update identity_issue set patient_id = v_merge.absorbed
    where id in (select value::uuid from jsonb_array_elements_text(v_merge.before->'questions'));
  update patient set phone = nullif(phone, v_merge.before->'filled'->>'phone'),
    phone_other = nullif(phone_other, v_merge.before->'filled'->>'phone_other'), address = nullif(address, v_merge.before->'filled'->>'address'),
    postcode = nullif(postcode, v_merge.before->'filled'->>'postcode'), city = nullif(city, v_merge.before->'filled'->>'city'),
    language = nullif(language, v_merge.before->'filled'->>'language'), version = version + 1 where id = v_merge.kept;

  update opposition set lifted_on = null, lifted_how = null, lifted_by = null, lifted_at = null
    where id in (select value::uuid from jsonb_array_elements_text(v_merge.before->'oppositions'));
  delete from membership where id in (select value::uuid from jsonb_array_elements_text(v_merge.before->'memberships'));
  set constraints all immediate;
  for v_unit in select unit_id from circle_unit where circle_id = v_to loop
    if not exists (select 1 from membership m where m.circle_id = v_to and m.unit_id = v_unit)
      and not exists (select 1 from jsonb_array_elements(v_merge.before->'keptUnits') e where (e->>'unit_id')::int = v_unit) then
      -- A unit that has written in the kept record keeps sight of its own rows, and of nothing else.
      begin
        delete from circle_unit where circle_id = v_to and unit_id = v_unit;
      exception when foreign_key_violation then
        update circle_unit set open = false where circle_id = v_to and unit_id = v_unit;
      end;
    end if;
  end loop;
  -- Each door as memberships and oppositions say it now, of both records and their private circles.
  update circle_unit u set open = x.open from (select c.circle_id, c.unit_id, exists (select 1 from membership m
      where m.circle_id = c.circle_id and m.unit_id = c.unit_id and m.until is null) and not exists (select 1 from opposition o
      where o.patient_id = c.patient_id and o.against_unit = c.unit_id and o.lifted_at is null) as open
    from circle_unit c where c.patient_id in (v_merge.kept, v_merge.absorbed)) x
  where u.circle_id = x.circle_id and u.unit_id = x.unit_id and u.open <> x.open;
  for v_table in ${MOVED_TABLES} loop
    if exists (select 1 from pg_attribute where attrelid = v_table::regclass and attname = 'created_at') then
      execute format('select count(*) from %I where patient_id = $1 and created_at > $2', v_table) into v_count using v_merge.kept, v_merge.at;
      v_stays := v_stays + v_count;
    end if;
  end loop;
  update record_merge set undone_at = p_at, undone_by = app.my_situation(), undone_reason = trim(p_reason) where id = p_id;
  perform set_config('app.merging', '', true);
  return jsonb_build_object('kept', v_merge.kept, 'absorbed', v_merge.absorbed, 'back', v_back, 'stays', v_stays);
end $$;`;
