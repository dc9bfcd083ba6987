import { Client } from 'pg';
import { refuseDemoAccounts } from '@jalon/persistence';
import { freshDatabase, type FreshDatabase } from '@jalon/persistence/testing';
import { INS_OIDS, readInsMatricule } from '@jalon/domain/patient';
import { loadDemo, type DemoAccount } from './load-demo';

const NOW = '2026-11-24T07:12:00.000Z';
let db: FreshDatabase;
let accounts: DemoAccount[];

beforeAll(async () => {
  db = await freshDatabase();
  accounts = await loadDemo({ ownerUrl: db.ownerUrl, now: NOW });
}, 60_000);
afterAll(() => db?.close());

const rows = async <T extends object>(sql: string, values: unknown[] = [], client: Client = db.owner) =>
  (await client.query<T>(sql, values)).rows;
const count = async (sql: string, values: unknown[] = []) =>
  (await rows<{ n: number }>(`select count(*)::int as n from ${sql}`, values))[0]?.n ?? 0;

it('says « même établissement » of nobody from another one', async () => {
  const elsewhere = `membership m join unit u on u.id = m.unit_id join circle c on c.id = m.circle_id
    where m.legal_basis = 'care-team-establishment' and not exists (select 1 from patient_identity i
      where i.patient_id = m.patient_id and i.organisation_id = u.organisation_id)`;
  expect(await count(elsewhere)).toBe(0);
});

/** Everything that the story says, table by table; passwords are salted, and the moment of a transaction is its own. */
async function told(client: Client): Promise<string> {
  const tables = await rows<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
     and table_name not in ('migrations', 'account', 'function_access') and table_name not like 'journal_entry_%' order by 1`,
    [],
    client,
  );
  const sums: string[] = [];
  for (const { name } of tables) {
    const [sum] = await rows<{ sum: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg((to_jsonb(t) - 'txid')::text, '|' order by (to_jsonb(t) - 'txid')::text)), '') as sum from ${name} t`,
      [],
      client,
    );
    sums.push(`${name} ${sum?.sum}`);
  }
  return sums.join('\n');
}

it('tells the same story twice, and a second start loads nothing again', async () => {
  const once = await told(db.owner);
  expect(await loadDemo({ ownerUrl: db.ownerUrl, now: '2026-12-01T09:00:00Z' })).toEqual(accounts);
  expect(await told(db.owner)).toBe(once);
  const other = await freshDatabase();
  try {
    await loadDemo({ ownerUrl: other.ownerUrl, now: NOW });
    expect(await told(other.owner)).toBe(once);
  } finally {
    await other.close();
  }
}, 60_000);

it('is refused in production, a database that already holds it too, and left out of a database that has accounts of its own', async () => {
  await expect(loadDemo({ ownerUrl: db.ownerUrl, now: NOW, production: true })).rejects.toThrow(/never runs in production/);
  await expect(refuseDemoAccounts(db.ownerUrl)).rejects.toThrow(/holds the demo territory/);
  const other = await freshDatabase();
  try {
    await other.owner.query(`insert into person (id, family_name, given_name) values (gen_random_uuid(), 'Vrai', 'Compte')`);
    await other.owner.query(
      `insert into account (person_id, login, password_hash, created_at) select id, 'vrai', 'x', now() from person`,
    );
    expect(await loadDemo({ ownerUrl: other.ownerUrl, now: NOW })).toEqual([]);
    await refuseDemoAccounts(other.ownerUrl);
    expect(await rows('select 1 from patient', [], other.owner)).toEqual([]);
  } finally {
    await other.close();
  }
}, 60_000);

it('marks every account as a demo account', async () => {
  expect(await count('account where not demo')).toBe(0);
  expect(await count('account')).toBe(accounts.length);
});

it('holds about 150 patients, whose INS has the test OID and a right key, and only where the identity may carry one', async () => {
  expect(await count('patient')).toBeGreaterThan(130);
  const carried = await rows<{ ins: string; oid: string; status: string }>(
    'select ins, ins_oid as oid, status from patient_identity where ins is not null',
  );
  expect(carried.length).toBeGreaterThan(40);
  for (const { ins, oid, status } of carried) {
    expect(readInsMatricule(ins)).toEqual({ ok: true, value: ins });
    expect(oid).toBe(INS_OIDS['INS-NIR-TEST']);
    expect(['QUAL', 'RECUP']).toContain(status);
  }
  const states = await rows<{ status: string }>('select distinct status from patient_identity');
  expect(states.map(({ status }) => status).sort()).toEqual(['PROV', 'QUAL', 'RECUP', 'VALI']);
});

it('has twins live in one home', async () => {
  const apart = `kinship k join patient one on one.id = k.patient_id join patient other on other.id = k.other_id
    where k.kind = 'twin' and (one.address, one.postcode, one.city) is distinct from (other.address, other.postcode, other.city)`;
  expect(await count(`kinship where kind = 'twin'`)).toBeGreaterThan(0);
  expect(await count(apart)).toBe(0);
});

it('has nobody told of a relative before the patient was born, nor by a colleague who takes no part', async () => {
  expect(
    await count('relative r join patient_identity i on i.patient_id = r.patient_id where r.told_on::text < i.birth_date'),
  ).toBe(0);
  const stranger = `relative r join situation_unit s on s.situation_id = r.told_to
    where r.authority <> 'none' and not exists (select 1 from circle_unit u where u.patient_id = r.patient_id and u.unit_id = s.unit_id)`;
  expect(await count(stranger)).toBe(0);
});

it('leaves nobody lost: a person and a dated step, or a break that somebody owns', async () => {
  expect(await count(`pathway where status = 'active'`)).toBeGreaterThan(100);
  const lost = `pathway p where status = 'active' and (pivot is null or next_step_on is null or next_step_on < $1)
    and (breach is null or breach->>'owner' is null)`;
  expect(await count(lost, ['2026-11-24'])).toBe(0);
});

it('has each state of a change request, and keeps the network’s follow-up out of the hospital’s sight', async () => {
  const states = await rows<{ state: string }>('select distinct state from change_request');
  expect(states.map(({ state }) => state).sort()).toEqual(
    ['acknowledged', 'prepared', 'refused', 'requested', 'returned', 'sent', 'verified'].sort(),
  );
  const hospital = `circle c join circle_unit u on u.circle_id = c.id join unit on unit.id = u.unit_id
    join organisation o on o.id = unit.organisation_id where c.kind = 'private' and o.kind in ('hospital', 'clinic')`;
  expect(await count(hospital)).toBe(0);
  expect(await count(`circle where kind = 'private' and pathway_id is not null`)).toBeGreaterThan(12);
});
