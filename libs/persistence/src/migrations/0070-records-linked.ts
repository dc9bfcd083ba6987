import type { MigrationInterface, QueryRunner } from 'typeorm';
import { locked } from './policies';

const OFFICER = `app.my_function() = 'identity-officer' and app.sees('administrative')`;
const BARRED = `coalesce(nullif(current_setting('app.barred', true), ''), '{}')::uuid[]`;

const engines = (signature: string) => `
alter function app.${signature} owner to jalon_engine;
revoke all on function app.${signature} from public;
grant execute on function app.${signature} to jalon_app;`;

/** same, different, or unknown when one of the two does not say: the other side's value never leaves the database. */
const compared = (one: string, other: string) =>
  `case when ${one} is null or ${other} is null then 'unknown' when ${one} = ${other} then 'same' else 'different' end`;
const fullDate = (date: string) => `case when length(${date}) = 10 then ${date} end`;
const place = (code: string) => `nullif(${code}, '99999')`;

/** The patient opposes, in one of the two records, to a unit of the other's organisation. */
const OPPOSES = (one: string, organisation: string) => `exists (select 1 from opposition x join unit u on u.id = x.against_unit
      where x.patient_id = ${one} and x.lifted_at is null and u.organisation_id = ${organisation})`;

/** A unit of that organisation that follows the patient, else its switchboard; the unit is not named, its name may say what is treated. */
const PHONE = (
  patient: string,
  organisation: string,
) => `coalesce((select u.phone from circle_unit c join unit u on u.id = c.unit_id
      where c.patient_id = ${patient} and c.open and u.organisation_id = ${organisation} and u.kind <> 'emergency' and u.phone is not null
      order by u.id limit 1), (select g.phone from organisation g where g.id = ${organisation}))`;

/**
 * Two organisations' records of one person know of each other (rapprochement). Each keeps its record, number and circle; nothing but whom
 * to ring crosses. No role of the application reads the table: what an officer, or somebody of the circle, may know comes by a function.
 */
export class RecordsLinked0070 implements MigrationInterface {
  name = 'RecordsLinked1795000000070';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table record_link (
  id uuid primary key,
  one uuid not null references patient,
  one_organisation uuid not null references organisation,
  other uuid not null references patient,
  other_organisation uuid not null references organisation,
  ground text not null check (ground in ('same-ins', 'same-traits')),
  note text,
  by_situation uuid not null references working_situation, at timestamptz not null,
  undone_at timestamptz, undone_by uuid references working_situation, undone_reason text,
  check (one <> other and one_organisation <> other_organisation),
  -- Traits are alike in homonyms too: somebody has looked, and says at what.
  check (ground = 'same-ins' or length(trim(note)) > 0),
  check (num_nonnulls(undone_at, undone_by, undone_reason) in (0, 3))
);
create unique index one_link_of_two_records on record_link (least(one, other), greatest(one, other)) where undone_at is null;
create index links_of_one on record_link (one);
create index links_of_other on record_link (other);
${locked('record_link')}

-- What her records have in common with those of other organisations: no name, no date, only whether each strict trait is the same.
create function app.link_candidates(p_patients uuid[])
returns table (patient_id uuid, identity uuid, other_patient uuid, other_organisation uuid, organisation text, phone text, status text,
  own_status text, ins text, traits jsonb, homonym boolean, doubtful boolean, multiple_birth boolean, told_apart text, linked uuid)
language sql stable security definer set search_path = public, app as $$
  select i.patient_id, o.id, o.patient_id, o.organisation_id, h.name, ${PHONE('o.patient_id', 'o.organisation_id')}, o.status, i.status,
    ${compared(`case when i.status = 'QUAL' then i.ins || coalesce(i.ins_oid, '') end`, `case when o.status = 'QUAL' then o.ins || coalesce(o.ins_oid, '') end`)},
    jsonb_build_object(
      'birthFamilyName', ${compared('app.normalised(i.birth_family_name)', 'app.normalised(o.birth_family_name)')},
      'birthGivenName', ${compared('app.normalised(i.birth_given_name)', 'app.normalised(o.birth_given_name)')},
      'birthDate', ${compared(fullDate('i.birth_date'), fullDate('o.birth_date'))},
      'sex', ${compared(`nullif(i.sex, 'U')`, `nullif(o.sex, 'U')`)},
      'birthPlaceInsee', ${compared(place('i.birth_place_insee'), place('o.birth_place_insee'))}),
    i.homonym or o.homonym, i.doubtful or i.fictitious or o.doubtful or o.fictitious,
    exists (select 1 from patient p where p.id in (i.patient_id, o.patient_id) and p.multiple_birth is not null),
    (select k.kind from kinship k where k.patient_id = i.patient_id and k.other_id = o.patient_id and k.kind in ('twin', 'not-the-same') limit 1),
    (select l.id from record_link l where l.undone_at is null and (l.one, l.other) in ((i.patient_id, o.patient_id), (o.patient_id, i.patient_id)))
  from patient_identity i
    join patient_identity o on o.organisation_id <> i.organisation_id and o.patient_id <> i.patient_id and o.ipp_use = 'usual'
      and (i.ins = o.ins and i.status = 'QUAL' and o.status = 'QUAL'
        or o.birth_date = i.birth_date and (i.sex = o.sex or 'U' in (i.sex, o.sex))
          and app.normalised(coalesce(i.birth_family_name, i.used_family_name)) = app.normalised(coalesce(o.birth_family_name, o.used_family_name))
          and app.normalised(coalesce(i.birth_given_name, i.used_given_name)) = app.normalised(coalesce(o.birth_given_name, o.used_given_name)))
    join organisation h on h.id = o.organisation_id
  where ${OFFICER} and i.patient_id = any(p_patients) and i.organisation_id = app.my_organisation() and i.ipp_use = 'usual'
    and not exists (select 1 from patient p where p.id in (i.patient_id, o.patient_id) and p.merged_into is not null)
    -- One record of both organisations already: theirs to merge, not to link.
    and not exists (select 1 from patient_identity b where b.patient_id = o.patient_id and b.organisation_id = i.organisation_id)
    and not exists (select 1 from patient_identity b where b.patient_id = i.patient_id and b.organisation_id = o.organisation_id)
    and not app.opposes_being_found(o.patient_id) and not o.patient_id = any(${BARRED})
    and not ${OPPOSES('i.patient_id', 'o.organisation_id')} and not ${OPPOSES('o.patient_id', 'i.organisation_id')}
  order by i.patient_id, h.name limit 200;
$$;
${engines('link_candidates(uuid[])')}

-- The rule of statuses once more, where nobody passes by it: a qualified matricule, or two checked documents and five equal traits.
create function app.link_records(p_id uuid, p_patient uuid, p_identity uuid, p_note text, p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, app as $$
declare c record; v_other uuid;
begin
  select i.patient_id into v_other from patient_identity i where i.id = p_identity;
  perform 1 from patient where id in (p_patient, v_other) order by id for no key update;
  select * into c from app.link_candidates(array[p_patient]) k where k.identity = p_identity;
  if c is null or c.linked is not null or c.told_apart is not null or c.doubtful or c.ins = 'different' then return null; end if;
  if c.ins <> 'same' and not (c.status in ('VALI', 'QUAL') and c.own_status in ('VALI', 'QUAL')
    and not exists (select 1 from jsonb_each_text(c.traits) t where t.value <> 'same')) then return null; end if;
  insert into record_link (id, one, one_organisation, other, other_organisation, ground, note, by_situation, at)
    values (p_id, p_patient, app.my_organisation(), c.other_patient, c.other_organisation,
      case when c.ins = 'same' then 'same-ins' else 'same-traits' end, p_note, app.my_situation(), p_at);
  return c.other_patient;
end $$;
${engines('link_records(uuid, uuid, uuid, text, timestamptz)')}

-- By the officer of either side, with a reason.
create function app.unlink_records(p_id uuid, p_reason text, p_at timestamptz)
returns table (one uuid, other uuid) language sql security definer set search_path = public, app as $$
  update record_link l set undone_at = p_at, undone_by = app.my_situation(), undone_reason = p_reason
  where l.id = p_id and l.undone_at is null and ${OFFICER} and app.my_organisation() in (l.one_organisation, l.other_organisation)
  returning l.one, l.other;
$$;
${engines('unlink_records(uuid, text, timestamptz)')}

-- The links of her organisation's records; of whom the other side knows, she reads what her own record says.
create function app.links_of_organisation(p_limit int)
returns table (id uuid, patient_id uuid, organisation text, phone text, ground text, note text, by_name text, at timestamptz,
  undone_at timestamptz, undone_reason text, mine boolean)
language sql stable security definer set search_path = public, app as $$
  select l.id, v.own, o.name, ${PHONE('v.their', 'v.theirs')}, l.ground, case when v.mine then l.note end,
    case when v.mine then p.given_name || ' ' || p.family_name else o.name end, l.at, l.undone_at, l.undone_reason, v.mine
  from record_link l
    cross join lateral (select l.one_organisation = app.my_organisation() as mine,
      case when l.one_organisation = app.my_organisation() then l.one else l.other end as own,
      case when l.one_organisation = app.my_organisation() then l.other else l.one end as their,
      case when l.one_organisation = app.my_organisation() then l.other_organisation else l.one_organisation end as theirs) v
    join organisation o on o.id = v.theirs
    join working_situation w on w.id = l.by_situation join person p on p.id = w.person_id
  where ${OFFICER} and app.my_organisation() in (l.one_organisation, l.other_organisation)
  order by l.at desc limit least(p_limit, 100);
$$;
${engines('links_of_organisation(int)')}

-- Two people, of two organisations: remembered on both sides, and asked no more.
create function app.tell_apart_elsewhere(p_patient uuid, p_at timestamptz)
returns int language sql security definer set search_path = public, app as $$
  with told as (
    insert into kinship (patient_id, other_id, kind, by_situation, at)
    select v.one, v.other, 'not-the-same', app.my_situation(), p_at
    from app.link_candidates(array[p_patient]) c
      cross join lateral (values (c.patient_id, c.other_patient), (c.other_patient, c.patient_id)) v(one, other)
    where c.linked is null on conflict do nothing returning 1)
  select count(*)::int / 2 from told;
$$;
${engines('tell_apart_elsewhere(uuid, timestamptz)')}

-- Who else follows the patient, for whoever is in the circle: an organisation and whom to ring. The other side's referent is named to
-- the referents of this one alone, and never the referent of a private pathway.
create function app.followed_elsewhere(p_patient uuid)
returns table (organisation text, phone text, since timestamptz, referent text, referent_phone text)
language sql stable security definer set search_path = public, app as $$
  select o.name, ${PHONE('v.their', 'v.theirs')}, l.at, r.name, r.phone
  from record_link l
    cross join lateral (select case when l.one = any(app.ids_of(p_patient)) then l.other else l.one end as their,
      case when l.one = any(app.ids_of(p_patient)) then l.one else l.other end as own,
      case when l.one = any(app.ids_of(p_patient)) then l.other_organisation else l.one_organisation end as theirs,
      case when l.one = any(app.ids_of(p_patient)) then l.one_organisation else l.other_organisation end as ours) v
    join organisation o on o.id = v.theirs
    left join lateral (select p.given_name || ' ' || p.family_name as name, coalesce(p.phone, u.phone) as phone
      from pathway w join circle c on c.id = w.circle_id and c.kind = 'care' join working_situation s on s.id = w.pivot
        join person p on p.id = s.person_id left join unit u on u.id = w.unit_id
      where w.patient_id = coalesce((select k.merged_into from patient k where k.id = v.their), v.their) and w.status = 'active'
        and s.organisation_id = v.theirs
        and exists (select 1 from pathway m left join working_situation ms on ms.id = m.pivot
          where m.patient_id = p_patient and m.status = 'active' and (ms.person_id = app.my_person()
            or app.my_function() in ('pivot-nurse', 'onco-geriatric-nurse', 'pilot-physician', 'coordinator') and m.unit_id = any(app.my_units())))
      order by w.included_on limit 1) r on true
  where l.undone_at is null and (l.one = any(app.ids_of(p_patient)) or l.other = any(app.ids_of(p_patient)))
    and app.reaches_circle() and app.sees('administrative') and not p_patient = any(${BARRED})
    and exists (select 1 from circle_unit u where u.patient_id = p_patient and u.open and u.unit_id = any(app.my_units())
      and (u.open_until is null or u.open_until > app.at()))
    and not app.opposes_being_found(v.their) and not ${OPPOSES('v.own', 'v.theirs')} and not ${OPPOSES('v.their', 'v.ours')}
  order by o.name limit 10;
$$;
${engines('followed_elsewhere(uuid)')}
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
