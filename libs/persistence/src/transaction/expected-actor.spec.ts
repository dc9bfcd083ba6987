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

const WRITE = { name: 'she-looked', text: 'insert into last_look (situation_id, page, at) values ($1, $2, now())' };

/** Writes that she looked at a page, as whoever acts. */
function writing(worker: Worker, page: string, allows = anybody as (actor: { function: string }) => boolean) {
  const acting = actingAs(db.dataSource, worker);
  acting.expects(allows);
  const seen: string[] = [];
  const written = acting.write(async (tx) => {
    seen.push(tx.actor.situation);
    if (!allows(tx.actor)) return { ok: false as const, refusal: { code: 'not-hers' } };
    await tx.sql(WRITE, [tx.actor.situation, page]);
    tx.journal('wrote', []);
    return { ok: true as const, value: tx.actor.situation };
  });
  return { acting, written, seen };
}
const lookers = async (page: string) =>
  (await db.owner.query(`select situation_id from last_look where page = $1`, [page])).rows.map(
    ({ situation_id: id }) => id as string,
  );
async function becomes(worker: Worker, other: Worker): Promise<void> {
  await db.owner.query(`update session set situation_id = $2, person_id = $3 where token_hash = $1`, [
    worker.hash,
    other.situation,
    other.person,
  ]);
}

it('writes at once for the person whom the session still is', async () => {
  const claire = await build.worker('pivot-nurse', hospital, [units[0]!]);
  await known(claire);
  const { written, seen } = writing(claire, 'hers');
  expect(await written).toEqual({ ok: true, value: claire.situation });
  expect([seen, await lookers('hers')]).toEqual([[claire.situation], [claire.situation]]);
});

it('keeps nothing that was written for whom the session was, and writes it again as whom she is', async () => {
  const claire = await build.worker('pivot-nurse', hospital, [units[0]!]);
  const other = await build.worker('coordinator', hospital, [units[1]!]);
  await known(claire);
  await becomes(claire, other);
  const { written, seen } = writing(claire, 'changed');
  expect(await written).toEqual({ ok: true, value: other.situation });
  expect([seen, await lookers('changed')]).toEqual([[claire.situation, other.situation], [other.situation]]);
  expect([await denials(claire), await denials(other)]).toEqual([[], ['wrote']]);
});

it('keeps nothing of a session that has ended since', async () => {
  const claire = await build.worker('pivot-nurse', hospital, [units[0]!]);
  await known(claire);
  await db.owner.query(`update session set ended_at = now() where token_hash = $1`, [claire.hash]);
  await expect(writing(claire, 'ended').written).rejects.toThrow(NotSignedIn);
  expect([await lookers('ended'), await denials(claire)]).toEqual([[], []]);
});

it('refuses a writing only once it is known who asks, and what her new situation does not hold', async () => {
  const claire = await build.worker('reception', hospital, [units[0]!]);
  const other = await build.worker('pivot-nurse', hospital, [units[1]!]);
  const isNurse = ({ function: job }: { function: string }) => job === 'pivot-nurse';
  await known(claire);
  await becomes(claire, other);
  expect(await writing(claire, 'nurse', isNurse).written).toEqual({ ok: true, value: other.situation });
  await becomes(claire, await build.worker('reception', hospital, [units[0]!]));
  await expect(writing(claire, 'reception', isNurse).written).rejects.toThrow(NotPermitted);
  expect([await lookers('nurse'), await lookers('reception')]).toEqual([[other.situation], []]);
});
