import { actingAs, Builder, freshDatabase, type FreshDatabase, type Worker } from '../testing';
import { NotPermitted, NotSignedIn } from './acting';

let db: FreshDatabase;
let build: Builder;
let hospital: string;
let units: number[];

beforeAll(async () => {
  db = await freshDatabase();
  build = new Builder(db.owner);
  hospital = await build.organisation('CH de Valmont');
  units = [await build.unit(hospital, 'HDJ', 'day-hospital'), await build.unit(hospital, 'Oncogériatrie', 'service')];
}, 60_000);
afterAll(() => db?.close());

const anybody = () => true;
const SHE = { name: 'she', text: 'select app.my_situation() as situation, app.my_units() as units' };

/** A first reading makes her known; the next begins with whom it expects. */
async function known(worker: Worker): Promise<void> {
  const acting = actingAs(db.dataSource, worker);
  await acting.read(async (tx) => tx.actor);
  await acting.finish();
}
function reading(worker: Worker, allows = anybody as (actor: { function: string }) => boolean) {
  const acting = actingAs(db.dataSource, worker);
  acting.expects(allows);
  const seen: string[] = [];
  const read = acting.read(async (tx) => {
    seen.push(tx.actor.situation);
    const [row] = await tx.sql<{ situation: string; units: number[] }>(SHE, []);
    tx.journal('opened', []);
    return { ...row, actor: tx.actor.situation };
  });
  return { acting, read, seen };
}
const denials = async (worker: Worker) =>
  (await db.owner.query(`select kind from journal_entry where person_id = $1 order by at`, [worker.person])).rows.map(
    ({ kind }) => kind as string,
  );

it('reads at once for the person whom the session still is', async () => {
  const claire = await build.worker('pivot-nurse', hospital, [units[0]!]);
  await known(claire);
  const { acting, read, seen } = reading(claire);
  expect(await read).toEqual({ situation: claire.situation, units: [units[0]], actor: claire.situation });
  await acting.finish();
  expect(seen).toEqual([claire.situation]);
});

it('gives nothing to a session that has ended since', async () => {
  const claire = await build.worker('pivot-nurse', hospital, [units[0]!]);
  await known(claire);
  await db.owner.query(`update session set ended_at = now() where token_hash = $1`, [claire.hash]);
  await expect(reading(claire).read).rejects.toThrow(NotSignedIn);
  const nothingAsked = actingAs(db.dataSource, claire);
  nothingAsked.expects(anybody);
  await expect(nothingAsked.read(async (tx) => tx.actor.familyName)).rejects.toThrow(NotSignedIn);
  expect(await denials(claire)).toEqual([]);
});

it('lets no answer leave that was made without asking anything, when the session has ended since', async () => {
  const claire = await build.worker('pivot-nurse', hospital, [units[0]!]);
  await known(claire);
  await db.owner.query(`update session set ended_at = now() where token_hash = $1`, [claire.hash]);
  const acting = actingAs(db.dataSource, claire);
  acting.expects(anybody);
  await acting.actor();
  await expect(acting.finish()).rejects.toThrow(NotSignedIn);
});

it('reads again, as whom she is now, for somebody who has changed situation since', async () => {
  const claire = await build.worker('pivot-nurse', hospital, [units[0]!]);
  const other = await build.worker('coordinator', hospital, [units[1]!]);
  await known(claire);
  await db.owner.query(`update session set situation_id = $2, person_id = $3 where token_hash = $1`, [
    claire.hash,
    other.situation,
    other.person,
  ]);
  const { acting, read, seen } = reading(claire);
  expect(await read).toEqual({ situation: other.situation, units: [units[1]], actor: other.situation });
  await acting.finish();
  expect(seen).toEqual([claire.situation, other.situation]);
  expect(await denials(other)).toEqual(['opened']);
});

it('refuses what her new situation does not hold, and says so in the journal', async () => {
  const claire = await build.worker('pivot-nurse', hospital, [units[0]!]);
  const other = await build.worker('reception', hospital, [units[1]!]);
  await known(claire);
  await db.owner.query(`update session set situation_id = $2, person_id = $3 where token_hash = $1`, [
    claire.hash,
    other.situation,
    other.person,
  ]);
  await expect(reading(claire, ({ function: job }) => job === 'pivot-nurse').read).rejects.toThrow(NotPermitted);
  expect(await denials(other)).toEqual(['denied']);
});

it('asks who she is before it refuses somebody for what she was only expected to be', async () => {
  const claire = await build.worker('reception', hospital, [units[0]!]);
  const other = await build.worker('pivot-nurse', hospital, [units[1]!]);
  await known(claire);
  await db.owner.query(`update session set situation_id = $2, person_id = $3 where token_hash = $1`, [
    claire.hash,
    other.situation,
    other.person,
  ]);
  const acting = actingAs(db.dataSource, claire);
  const isNurse = ({ function: job }: { function: string }) => job === 'pivot-nurse';
  acting.expects(isNurse);
  expect((await acting.actorWho(isNurse)).situation).toBe(other.situation);
  await acting.abandon();
});
