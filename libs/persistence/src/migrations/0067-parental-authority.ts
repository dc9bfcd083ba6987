import type { MigrationInterface, QueryRunner } from 'typeorm';

const OFFICER = `app.my_function() = 'identity-officer' and app.sees('administrative')`;

const engines = (signature: string) => `
alter function app.${signature} owner to jalon_engine;
revoke all on function app.${signature} from public;
grant execute on function app.${signature} to jalon_app;`;

/**
 * What each parent is towards a child’s care, on which decision, and where they live of the child’s places. And a merge carries a
 * confidential home over: of two records, of which one keeps the home secret, the stricter wins.
 */
export class ParentalAuthority0067 implements MigrationInterface {
  name = 'ParentalAuthority1795000000067';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
alter table relative
  add column authority text not null default 'none' check (authority in ('none', 'joint', 'alone', 'informed', 'withdrawn', 'delegated')),
  -- Which decision says so, of whom and when: what departs from the law's default rests on one.
  add column decision text,
  add column kept_away boolean not null default false,
  add column home text check (home in ('main', 'second', 'foster'));
-- The law's default: who was noted as a holder exercises the authority with the other one.
update relative set authority = 'joint' where parental_authority;
alter table relative
  add check (parental_authority = (authority in ('joint', 'alone', 'informed', 'delegated'))),
  add check (coalesce(decision, '') <> '' or not (kept_away or authority in ('alone', 'informed', 'withdrawn', 'delegated')));

-- After a merge, in its transaction: a home that either record kept secret is secret in the one that stays, and the record's own address,
-- which everybody reads, is emptied.
create function app.carry_confidentiality(p_merge uuid)
returns void language plpgsql security definer set search_path = public, app as $$
declare v_kept uuid; v_places jsonb; v_record jsonb;
begin
  select kept into v_kept from record_merge where id = p_merge and undone_at is null and organisation_id = app.my_organisation() and ${OFFICER};
  if v_kept is null or not exists (select 1 from contact_address a where a.patient_id = v_kept and a.kind = 'main' and a.confidential
      and a.ended_at is null) then return; end if;
  with closed as (update contact_address set confidential = true where patient_id = v_kept and kind = 'main' and not confidential
    and ended_at is null returning id)
  select coalesce(jsonb_agg(id), '[]') into v_places from closed;
  select jsonb_build_object('address', p.address, 'postcode', p.postcode, 'city', p.city, 'phone', p.phone, 'phone_other', p.phone_other)
    into v_record from patient p where p.id = v_kept for update;
  update patient set address = null, postcode = null, city = null, phone = null, phone_other = null where id = v_kept;
  update record_merge set before = before || jsonb_build_object('secret', jsonb_build_object('places', v_places, 'record', v_record))
    where id = p_merge;
end $$;
${engines('carry_confidentiality(uuid)')}

-- Before the merge is undone: what it had made secret is as it was, unless somebody has noted another place since.
create function app.give_back_places(p_merge uuid)
returns void language plpgsql security definer set search_path = public, app as $$
declare v_kept uuid; v_secret jsonb;
begin
  select kept, before -> 'secret' into v_kept, v_secret from record_merge
    where id = p_merge and undone_at is null and organisation_id = app.my_organisation() and ${OFFICER};
  if v_secret is null then return; end if;
  update contact_address set confidential = false where v_secret -> 'places' ? id::text;
  update patient p set address = v_secret -> 'record' ->> 'address', postcode = v_secret -> 'record' ->> 'postcode',
    city = v_secret -> 'record' ->> 'city', phone = v_secret -> 'record' ->> 'phone', phone_other = v_secret -> 'record' ->> 'phone_other'
    where p.id = v_kept and coalesce(p.address, p.postcode, p.city, p.phone, p.phone_other) is null;
end $$;
${engines('give_back_places(uuid)')}
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
