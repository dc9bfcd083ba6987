import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldColumns, locked, patientData } from './policies';

const engines = (signature: string) => `
alter function app.${signature} owner to jalon_engine;
revoke all on function app.${signature} from public;
grant execute on function app.${signature} to jalon_app;`;

const OPEN = (alias: string) => `${alias}.open and (${alias}.open_until is null or ${alias}.open_until > app.at())`;

/** The organisation by whose own pathway a circle came to be. */
const OF_NETWORK = (circle: string) => `select distinct u.organisation_id from membership m join unit u on u.id = m.unit_id
    join organisation o on o.id = u.organisation_id where m.circle_id = ${circle} and m.until is null and m.origin = 'pathway' and o.kind = 'network'`;

/**
 * A network's charters, in versions that stay: the professionals' one, signed by each of them on her screen or on a sheet that the
 * coordinator notes, and the families' one, signed by a child's parents and noted in the network's own circle. And what was written of
 * a private pathway in the care circle, whose members read it, comes home to the pathway's circle.
 */
export class Charters0081 implements MigrationInterface {
  name = 'Charters1795000000081';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table charter (
  organisation_id uuid not null references organisation,
  audience text not null check (audience in ('professionals', 'families')),
  version int not null check (version > 0),
  title text not null check (title <> ''),
  body text not null check (body <> ''),
  -- Whether the network's children go on being entrusted to a pilot physician who has signed no version of it.
  required boolean not null default false check (not required or audience = 'professionals'),
  by_situation uuid not null references working_situation,
  at timestamptz not null,
  primary key (organisation_id, audience, version)
);
${locked('charter')}
create policy signed_in on charter for select to jalon_app using ((select app.my_situation()) is not null);
create policy written on charter for insert to jalon_app with check (organisation_id = (select app.my_organisation())
  and (select app.my_function()) = 'coordinator' and exists (select 1 from organisation o where o.id = organisation_id and o.kind = 'network'));
grant select, insert on charter to jalon_app;

create table charter_signature (
  id uuid primary key,
  organisation_id uuid not null,
  audience text not null default 'professionals' check (audience = 'professionals'),
  version int not null,
  person_id uuid not null references person,
  signed_on date not null,
  way text not null check (way in ('screen', 'paper')),
  -- Where the signed sheet is kept.
  source text,
  by_situation uuid not null references working_situation,
  at timestamptz not null,
  ended_at timestamptz, ended_by uuid references working_situation, ended_reason text,
  foreign key (organisation_id, audience, version) references charter,
  check ((way = 'paper') = (coalesce(source, '') <> '')),
  check (num_nonnulls(ended_at, ended_by, ended_reason) in (0, 3))
);
create unique index one_signature_a_version on charter_signature (organisation_id, person_id, version) where ended_at is null;
create index signature_of_person on charter_signature (person_id);
${locked('charter_signature')}
create policy own_network on charter_signature for select to jalon_app using (person_id = (select app.my_person())
  or (organisation_id = (select app.my_organisation()) and (select app.my_function()) in ('coordinator', 'administrator')));
create policy signed on charter_signature for insert to jalon_app with check ((way = 'screen' and person_id = (select app.my_person()))
  or (way = 'paper' and organisation_id = (select app.my_organisation()) and (select app.my_function()) = 'coordinator'));
create policy taken_back on charter_signature for update to jalon_app using (
  organisation_id = (select app.my_organisation()) and (select app.my_function()) = 'coordinator');
grant select, insert, update on charter_signature to jalon_app;

create table family_charter (
  id uuid primary key,
  ${heldColumns},
  organisation_id uuid not null,
  audience text not null default 'families' check (audience = 'families'),
  version int not null,
  signed_on date not null,
  signed_by text not null check (signed_by <> ''),
  source text not null check (source <> ''),
  by_situation uuid not null references working_situation,
  at timestamptz not null,
  ended_at timestamptz, ended_by uuid references working_situation, ended_reason text,
  foreign key (organisation_id, audience, version) references charter,
  check (num_nonnulls(ended_at, ended_by, ended_reason) in (0, 3))
);
create index family_charter_of on family_charter (circle_id, version) include (unit_id, patient_id);
${patientData('family_charter', 'administrative')}

-- Where those work to whom the network entrusts children: no patient is named by it.
create function app.network_units()
returns int[] language sql stable security definer set search_path = public, app as $$
  select coalesce(array_agg(distinct u.unit_id), '{}') from circle_unit u join circle c on c.id = u.circle_id and c.kind = 'private'
  where ${OPEN('u')} and app.my_function() in ('coordinator', 'administrator') and app.my_organisation() in (${OF_NETWORK('c.id')});
$$;
${engines('network_units()')}

-- The networks in whose circles one's own units take part: theirs are the charters that one is asked to sign.
create function app.own_networks()
returns setof uuid language sql stable security definer set search_path = public, app as $$
  select o.id from organisation o where o.id = app.my_organisation() and o.kind = 'network'
  union
  select u.organisation_id from circle_unit mine join circle c on c.id = mine.circle_id and c.kind = 'private'
    join membership m on m.circle_id = c.id and m.until is null and m.origin = 'pathway' join unit u on u.id = m.unit_id
    join organisation o on o.id = u.organisation_id and o.kind = 'network'
  where mine.unit_id = any(app.my_units()) and ${OPEN('mine')};
$$;
${engines('own_networks()')}

-- A required charter keeps a child from a practice whose pilot physicians have signed no version of it.
create function app.charter_bars(p_circle uuid, p_unit int)
returns boolean language sql stable security definer set search_path = public, app as $$
  select exists (select 1 from circle_unit u where u.circle_id = p_circle and u.unit_id = any(app.my_units()) and ${OPEN('u')})
    and exists (select 1 from charter c where c.audience = 'professionals' and c.required and c.organisation_id in (${OF_NETWORK('p_circle')})
      and not exists (select 1 from charter n where n.organisation_id = c.organisation_id and n.audience = c.audience and n.version > c.version)
      and exists (select 1 from situation_unit s join working_situation w on w.id = s.situation_id and w.ended_at is null
        where s.unit_id = p_unit and w.function = 'pilot-physician' and w.organisation_id <> c.organisation_id)
      and not exists (select 1 from situation_unit s join working_situation w on w.id = s.situation_id and w.ended_at is null
        join charter_signature g on g.person_id = w.person_id and g.organisation_id = c.organisation_id and g.ended_at is null
        where s.unit_id = p_unit and w.function = 'pilot-physician'));
$$;
${engines('charter_bars(uuid, int)')}

alter table pathway_event disable trigger holder_stays;
set local role jalon_engine;
update pathway_event e set circle_id = p.circle_id from pathway p join circle c on c.id = p.circle_id and c.kind = 'private'
  where p.id = e.pathway_id and e.circle_id <> p.circle_id
    and exists (select 1 from circle_unit u where u.circle_id = p.circle_id and u.unit_id = e.unit_id);
reset role;
alter table pathway_event enable trigger holder_stays;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
