import type { MigrationInterface, QueryRunner } from 'typeorm';
import { JOURNAL_LEAF_V1, JOURNAL_MONTH, JOURNAL_ORDER } from '../journal/leaf';
import { locked } from './policies';

/** Seals over the journal, made after the fact and in order: whoever writes an entry pays nothing for them. */
export class JournalSeals0019 implements MigrationInterface {
  name = 'JournalSeals1795000000019';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
-- A restored database counts its transactions anew: what it writes belongs to another epoch. The default is a constant, set at a restore.
alter table journal_entry add column epoch int not null default 1;
create index journal_by_transaction on journal_entry using brin (txid) with (pages_per_range = 16, autosummarize = on);

create table journal_epoch (number int primary key, began_at timestamptz not null, reason text not null);
create table journal_seal (
  epoch int not null references journal_epoch,
  number bigint not null,
  month date not null,
  from_txid bigint not null, upto_txid bigint not null,
  entries int not null,
  version int not null,
  body bytea not null,
  digest bytea not null,
  sealed_at timestamptz not null,
  primary key (epoch, number)
);
${['journal_epoch', 'journal_seal'].map((table) => `${locked(table)}\nrevoke update on ${table} from jalon_engine;`).join('\n')}

-- What is below the oldest transaction still running is final: taken in order, a month to a seal, under a lock so that two sealers take turns.
create function app.seal_journal(p_most int) returns setof journal_seal
language plpgsql security definer set search_path = public, app as $$
declare v_epoch int; v_last journal_seal; v_upto bigint; v_cut bigint; v_part record; v_previous text; v_number bigint; v_from bigint;
begin
  if not pg_try_advisory_xact_lock(hashtext('jalon.journal.seal')) then return; end if;
  select coalesce(max(number), 1) into v_epoch from journal_epoch;
  select * into v_last from journal_seal s where s.epoch = v_epoch order by s.number desc limit 1;
  v_from := coalesce(v_last.upto_txid, 0);
  v_upto := txid_snapshot_xmin(txid_current_snapshot());
  if v_upto < v_from then
    raise exception 'the journal of another server: transactions are counted from % again, below %', v_upto, v_from
      using hint = 'jalon journal new-epoch';
  end if;
  select e.txid into v_cut from journal_entry e where e.epoch = v_epoch and e.txid >= v_from and e.txid < v_upto order by e.txid offset p_most limit 1;
  if v_cut is not null then v_upto := case when v_cut > v_from then v_cut else v_cut + 1 end; end if;
  v_previous := coalesce(encode(v_last.digest, 'hex'), '');
  v_number := coalesce(v_last.number, 0);
  for v_part in
    select ${JOURNAL_MONTH} as month, count(*)::int as entries,
      sha256(string_agg(${JOURNAL_LEAF_V1}, ''::bytea order by ${JOURNAL_ORDER})) as body
    from journal_entry e where e.epoch = v_epoch and e.txid >= v_from and e.txid < v_upto group by 1 order by 1
  loop
    insert into journal_epoch values (v_epoch, clock_timestamp(), 'first') on conflict do nothing;
    v_number := v_number + 1;
    insert into journal_seal values (v_epoch, v_number, v_part.month, v_from, v_upto, v_part.entries, 1, v_part.body,
      sha256(convert_to(concat_ws('|', v_previous, v_epoch, v_number, to_char(v_part.month, 'YYYY-MM-DD'), v_from, v_upto, v_part.entries, 1, encode(v_part.body, 'hex')), 'UTF8')),
      clock_timestamp()) returning * into v_last;
    v_previous := encode(v_last.digest, 'hex');
    return next v_last;
  end loop;
end $$;
alter function app.seal_journal(int) owner to jalon_engine;
revoke all on function app.seal_journal(int) from public;
grant execute on function app.seal_journal(int) to jalon_jobs;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
