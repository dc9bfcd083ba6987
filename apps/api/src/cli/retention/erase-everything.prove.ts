import { ERASURE } from '@jalon/persistence/retention';
import { freshDatabase, type FreshDatabase } from '@jalon/persistence/testing';
import { loadDemo } from '../../demo/load-demo';
import { NAMES, retentionScene, tablesWith } from '../../testing/retention-scene';

let db: FreshDatabase;
let scene: ReturnType<typeof retentionScene>;
/** Whose files are over in 2047, and whose are not: the children, until they are twenty-eight. */
let old: string[];
let young: string[];
let merged: string[];

const column = async (sql: string, values: unknown[] = []) =>
  (await db.owner.query<{ value: string }>(sql, values)).rows.map(({ value }) => value);
/** All that is held of these patients, row by row. */
async function heldOf(patients: readonly string[]): Promise<Record<string, string[]>> {
  const held: Record<string, string[]> = {};
  for (const { table } of ERASURE)
    held[table] = await column(`select md5(t::text) as value from ${table} t where ${NAMES} order by 1`, [patients]);
  return held;
}

beforeAll(async () => {
  db = await freshDatabase();
  scene = retentionScene(db);
  await loadDemo({ ownerUrl: db.ownerUrl, now: '2026-11-23T07:00:00.000Z' });
  const over = new Set((await scene.list('2047-06-01')).files.map(({ patient }) => patient));
  const all = await column('select id as value from patient where merged_into is null');
  old = all.filter((id) => over.has(id));
  young = all.filter((id) => !over.has(id));
  merged = await column('select id as value from patient where merged_into is not null');
  expect(old.length).toBeGreaterThan(20);
  expect(young.length).toBeGreaterThan(3);
}, 120_000);
afterAll(async () => {
  scene?.close();
  await db?.close();
});

it('shows the role that erases not one row of a territory, as long as no decision names a file', async () => {
  await db.owner.query('begin; set local role jalon_eraser');
  for (const { table } of ERASURE) expect([table, (await db.owner.query(`delete from ${table}`)).rowCount]).toEqual([table, 0]);
  await db.owner.query('rollback');
});

it('erases exactly what was decided, a patient at a time, goes on where it was killed, and leaves a line of each without a name', async () => {
  const list = await scene.decided('2047-07-01');
  const before = await heldOf(young);
  const numbers = await column(
    `select unnest(array['"' || ipp || '"', ins]) as value from patient_identity where patient_id = any($1)`,
    [old],
  );
  const { code } = await scene.rehearsed('2047-07-01', list);
  // The command's connection dies in the middle of the fifth patient.
  const fifth = [...new Set(list.files.map(({ patient }) => patient))][4];
  await db.owner.query(`create function dies() returns trigger language plpgsql as $$ begin
    if '${fifth}' = any(app.erased_patients()) then perform pg_terminate_backend(pg_backend_pid()); end if; return new; end $$;
    create trigger dies before insert on retention_erasure for each row when (new.done_by <> '—') execute function dies();
    grant pg_signal_backend to jalon_eraser`);
  await expect(scene.erase('2047-07-01', list, code)).rejects.toThrow();
  await db.owner.query('drop trigger dies on retention_erasure; revoke pg_signal_backend from jalon_eraser');

  const { said } = await scene.erase('2047-07-02', list, code);
  expect(said).toContain('Restent : 0');
  const { rows: lines } = await db.owner.query<{ files: object[] }>('select * from retention_erasure order by at, id');
  expect(lines.flatMap(({ files }) => files)).toHaveLength(list.files.length);
  expect(lines[0]).toMatchObject({ done_by: 'Yann Kerbrat, DSI', wholly: true, rows: { patient_identity: 1 } });
  expect(await tablesWith(db, [...old, ...numbers.filter(Boolean)])).toEqual(['journal_entry']);
  expect(await heldOf(young)).toEqual(before);
  expect((await scene.run('2047-07-03', 'erase', list.sha256)).said).toContain('0 dossiers seraient effacés');
}, 120_000);

it('leaves nothing of anybody, in any table, once every file is over', async () => {
  const list = await scene.decided('2085-01-01');
  const { code, said } = await scene.rehearsed('2085-01-01', list);
  expect(said).toContain('0 resteraient');
  await scene.erase('2085-01-01', list, code);
  expect(await tablesWith(db, [...old, ...young, ...merged])).toEqual(['journal_entry']);
  for (const table of ['patient', 'patient_identity', 'circle', 'circle_unit', 'membership'])
    expect([table, await column(`select count(*) as value from ${table}`)]).toEqual([table, ['0']]);
}, 120_000);
