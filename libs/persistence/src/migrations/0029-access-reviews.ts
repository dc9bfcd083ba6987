import type { MigrationInterface, QueryRunner } from 'typeorm';
import { locked } from './policies';

const engines = (signature: string) => `
alter function app.${signature} owner to jalon_engine;
revoke all on function app.${signature} from public;
grant execute on function app.${signature} to jalon_app;`;

/** The yearly review of who may come in, as a record; and people found by the number that an identity provider gives. */
export class AccessReviews0029 implements MigrationInterface {
  name = 'AccessReviews1795000000029';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table access_review (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  opened_at timestamptz not null,
  opened_by uuid not null references working_situation,
  completed_at timestamptz,
  completed_by uuid references working_situation,
  check ((completed_at is null) = (completed_by is null))
);
create unique index one_open_review on access_review (organisation_id) where completed_at is null;
create table access_review_item (
  review_id uuid not null references access_review,
  situation_id uuid not null references working_situation,
  decision text not null check (decision in ('kept', 'ended')),
  decided_at timestamptz not null,
  decided_by uuid not null references working_situation,
  primary key (review_id, situation_id)
);
${['access_review', 'access_review_item'].map(locked).join('')}
create policy administered on access_review to jalon_app
  using ((select app.my_function()) = 'administrator' and organisation_id = (select app.my_organisation()))
  with check ((select app.my_function()) = 'administrator' and organisation_id = (select app.my_organisation()));
create policy administered on access_review_item to jalon_app
  using (exists (select 1 from access_review r where r.id = review_id))
  with check (exists (select 1 from access_review r where r.id = review_id and r.completed_at is null)
    and exists (select 1 from working_situation w where w.id = situation_id and w.organisation_id = (select app.my_organisation())));
grant select, insert, update on access_review, access_review_item to jalon_app;

-- An identity provider has said who she is, by her national number: the person, unless her account here was closed.
create function app.person_of_rpps(p_rpps text)
returns uuid language sql stable security definer set search_path = public, app as $$
  select p.id from person p where p.rpps = p_rpps
    and not exists (select 1 from account a where a.person_id = p.id and a.closed_at is not null);
$$;
${engines('person_of_rpps(text)')}
-- Her open situations with the numbers of their organisations, to find the one that she chose at the provider's.
create function app.places_of_person(p_person uuid, p_at timestamptz)
returns table (situation_id uuid, function text, finess_site text, finess_entity text, siret text)
language sql stable security definer set search_path = public, app as $$
  select w.id, w.function, o.finess_site, o.finess_entity, o.siret
  from working_situation w join organisation o on o.id = w.organisation_id
  where w.person_id = p_person and w.ended_at is null and w.from_on <= (p_at at time zone o.time_zone)::date
    and (w.until_on is null or w.until_on >= (p_at at time zone o.time_zone)::date);
$$;
${engines('places_of_person(uuid, timestamptz)')}
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
