import { FIRST, SECOND, sample, scene, type Scene } from './for-specs/scene';

let the: Scene;

beforeAll(async () => {
  the = await scene();
}, 60_000);
afterAll(() => the?.server.close());

const state = () =>
  the.rows(`select (select count(*)::int from appointment) as visits, (select count(*)::int from appointment_event) as events,
    (select count(*)::int from patient_identity) as records, (select count(*)::int from schedule_push) as pushes,
    (select count(*)::int from addressee) as told, (select schedule_version from unit where id = ${the.unit}) as version`);

it('lets one of two secretaries through, and shows the other that the plan changed', async () => {
  const one = (await the.upload(the.secretary, sample(FIRST))).reading!;
  const two = (await the.upload(the.colleague, sample(FIRST))).reading!;
  const seen = await Promise.all([the.preview(the.secretary, one), the.preview(the.colleague, two)]);
  const answers = await Promise.all([
    the.send(the.secretary, one, {}, seen[0].seen),
    the.send(the.colleague, two, {}, seen[1].seen),
  ]);
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Refused', 'ScheduleSent']);
  expect(answers.find(({ __typename }) => __typename === 'Refused')).toMatchObject({ code: 'changed-meanwhile' });
  expect(await state()).toEqual([{ visits: 40, events: 40, records: 40, pushes: 1, told: expect.any(Number), version: 1 }]);
});

it('leaves nothing half done when the connection is lost in the middle', async () => {
  const before = await state();
  const { reading } = await the.upload(the.secretary, sample(SECOND));
  const { seen } = await the.preview(the.secretary, reading!);
  // The sending is held at its last table, then its connection is cut.
  await the.rows('begin');
  await the.rows('lock table appointment_event in access exclusive mode');
  const lost = the.send(the.secretary, reading!, {}, seen).catch((error: Error) => error.message);
  let held: { pid: number }[] = [];
  for (let tries = 0; held.length === 0 && tries < 100; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    held = await the.rows(`select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`);
  }
  expect(held).toHaveLength(1);
  await the.rows('select pg_terminate_backend($1)', [held[0]!.pid]);
  await the.rows('commit');
  expect(await lost).toMatch(/INTERNAL_SERVER_ERROR/);
  expect(await state()).toEqual(before);
  const again = await the.send(the.secretary, reading!, {}, seen);
  expect(again).toMatchObject({ __typename: 'ScheduleSent', counts: { added: 1, moved: 2 } });
}, 30_000);
