import type { PoolClient } from 'pg';
import { actingAs, Builder, freshDatabase, type FreshDatabase } from '../testing';

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
}, 60_000);
afterAll(() => db?.close());

it('takes back once what could not be committed: afterwards its connection may be somebody else’s', async () => {
  const build = new Builder(db.owner);
  const hospital = await build.organisation('CH de Valmont');
  const nurse = await build.worker('pivot-nurse', hospital, [await build.unit(hospital, 'HDJ', 'day-hospital')]);
  const acting = actingAs(db.dataSource, nurse);
  const said = jest.fn();
  const written = acting.write(async (tx) => {
    const client = (await tx.em.queryRunner!.connect()) as PoolClient;
    const query = jest.spyOn(client, 'query');
    said.mockImplementation(() => query.mock.calls.flatMap(([words]) => (typeof words === 'string' ? [words] : [])));
    // What nobody waits for fails with the commit.
    tx.post({ name: 'late', text: 'select 1 / $1::int' }, [0]);
  });
  await expect(written).rejects.toThrow(/division by zero/);
  expect(said()).toEqual(['rollback']);
});
