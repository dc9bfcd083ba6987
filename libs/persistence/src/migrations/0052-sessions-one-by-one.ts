import type { MigrationInterface, QueryRunner } from 'typeorm';

const engines = (signature: string) => `
alter function app.${signature} owner to jalon_engine;
revoke all on function app.${signature} from public;
grant execute on function app.${signature} to jalon_app;`;

/** A session has a name that may be said, beside the digest that opens it: one closes that of a forgotten computer, and keeps the others. */
export class SessionsOneByOne0052 implements MigrationInterface {
  name = 'SessionsOneByOne1795000000052';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
alter table session add column id uuid not null default gen_random_uuid();
alter table session add constraint session_said_once unique (id);
drop function app.sessions_of(text, timestamptz);
create function app.sessions_of(p_hash text, p_at timestamptz)
returns table (id uuid, started_at timestamptz, last_seen_at timestamptz, agent text, title text, organisation text, this_one boolean)
language sql stable security definer set search_path = public, app as $$
  select s.id, s.created_at, s.last_seen_at, s.agent, w.local_title, o.name, s.token_hash = p_hash
  from session mine join session s on s.person_id = mine.person_id
    left join working_situation w on w.id = s.situation_id left join organisation o on o.id = w.organisation_id
  where mine.token_hash = p_hash and mine.ended_at is null and mine.expires_at > p_at
    and s.ended_at is null and s.expires_at > p_at
  order by s.token_hash = p_hash desc, s.last_seen_at desc limit 20;
$$;
${engines('sessions_of(text, timestamptz)')}
-- One of one's own, from another of them that still stands; the page that it held open hears so (0028).
create function app.end_one_session(p_hash text, p_session uuid, p_at timestamptz)
returns boolean language plpgsql security definer set search_path = public, app as $$
declare v_ended text;
begin
  update session s set ended_at = p_at from session mine
  where mine.token_hash = p_hash and mine.ended_at is null and mine.expires_at > p_at
    and s.id = p_session and s.person_id = mine.person_id and s.ended_at is null
  returning s.token_hash into v_ended;
  if v_ended is null then return false; end if;
  perform app.journal_session(v_ended, 'signed-out', p_at);
  return true;
end $$;
${engines('end_one_session(text, uuid, timestamptz)')}
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
