import {
  ACKNOWLEDGE,
  ASK,
  ATTACH,
  DAILY,
  LIST,
  ONE,
  PREPARE,
  photo,
  prescribe,
  say,
  scene,
  type Scene,
} from '../testing/prescription-scene';

let here: Scene;

beforeAll(async () => {
  here = await scene();
}, 60_000);
afterAll(() => here?.server.close());

const PRACTICE = { practice_unit: null, practice_name: 'Cabinet Rivière', practice_phone: '02 61 91 59 90' };
const list = async (who: Scene['claire']) =>
  (await here.server.ask<{ changeRequests: { id: string; hands: string }[] }>(who, LIST)).data?.changeRequests ?? [];

it('goes the same way for a practice without an account, and ends in a call back that settles with it', async () => {
  const { server, claire, lucie } = here;
  const prescription = await prescribe(here, PRACTICE);
  const telephone = { caller: 'Mme Rivière', callerPhone: '02 61 91 59 90' };
  const input = { prescription, line: 'line-1', wanted: DAILY, reason: 'coming-off', telephone, verified: true };
  const asked = await say(server, claire, ASK, { input });
  expect(asked).toMatchObject({ state: 'verified', steps: [{ to: 'requested' }, { to: 'verified' }] });
  const { id } = asked;
  await say(server, lucie, PREPARE, { id, version: 2 });
  const { id: document } = await photo(server, lucie, id);
  await say(server, lucie, ATTACH, { paper: { request: id, version: 3, document, signedOn: '2026-11-24', seen: 2 } });

  const tasks = () =>
    server.db.owner
      .query<{ title: string; state: string; to_situation: string }>(
        'select title, state, to_situation from task where about = $1',
        [id],
      )
      .then(({ rows }) => rows);
  expect(await tasks()).toEqual([
    { title: 'Rappeler Cabinet Rivière : nouvelle ordonnance à remettre', state: 'open', to_situation: claire.situation },
  ]);
  expect((await list(claire)).find((one) => one.id === id)).toMatchObject({ hands: 'mine', state: 'sent' });
  expect(await say(server, claire, ACKNOWLEDGE, { id, version: 5 })).toMatchObject({ state: 'acknowledged' });
  expect(await tasks()).toMatchObject([{ state: 'done' }]);
});

it('is acknowledged by the practice itself when it has an account', async () => {
  const { server, claire, nadege } = here;
  const input = { prescription: here.prescription, line: 'line-1', wanted: DAILY, reason: 'coming-off', telephone: {} };
  const { id } = await say(server, claire, ASK, { input });
  const { data } = await server.ask<{ changeRequest: unknown }>(nadege, ONE, { id });
  expect(data?.changeRequest).toMatchObject({ state: 'requested', acts: ['withdraw', 'add-photo'] });
});

it('shows a step at the next person’s once its time has passed, and keeps it at the first’s', async () => {
  const { server, vasseur, rougier } = here;
  const prescription = await prescribe(here);
  const input = { prescription, line: 'line-1', wanted: DAILY, reason: 'coming-off', verified: true };
  const { id } = await say(server, here.claire, ASK, { input });
  await say(server, here.lucie, PREPARE, { id, version: 2 });
  const hands = async (who: Scene['claire']) => (await list(who)).find((one) => one.id === id)?.hands;
  expect([await hands(vasseur), await hands(rougier)]).toEqual(['mine', 'elsewhere']);
  await server.db.owner.query(`update change_request set state_at = state_at - interval '4 hours' where id = $1`, [id]);
  expect([await hands(vasseur), await hands(rougier)]).toEqual(['mine', 'overdue']);
  // The unit gives its prescribers more time: it is the unit’s word that counts.
  const hours = (sign: number) =>
    server.db.owner.query(`update unit set settings = jsonb_set(settings, '{stepHours}', $2::jsonb) where id = $1`, [
      here.units.dayHospital,
      JSON.stringify({ prepared: sign }),
    ]);
  await hours(8);
  expect([await hands(vasseur), await hands(rougier)]).toEqual(['mine', 'elsewhere']);
  await hours(3);
});
