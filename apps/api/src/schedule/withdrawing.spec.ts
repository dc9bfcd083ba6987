import { FIRST, SECOND, sample, scene, type Scene } from './for-specs/scene';

let the: Scene;

beforeAll(async () => {
  the = await scene();
  await the.sendFile(the.secretary, sample(FIRST));
}, 60_000);
afterAll(() => the?.server.close());

const WITHDRAW = `mutation($push: ID!) { withdrawSending(push: $push) { __typename ... on Refused { code }
  ... on SendingWithdrawn { push restored notRestored { why who start } } } }`;
const plan = () =>
  the.rows(`select i.used_family_name as name, a.starts_at as at, a.treatment from appointment a join patient_identity i using (patient_id)
    where a.status = 'planned' order by a.starts_at, name`);
const withdraw = async (push: string) =>
  (await the.server.ask<{ withdrawSending: Record<string, unknown> }>(the.secretary, WITHDRAW, { push })).data!.withdrawSending;

it('puts back the state before, tells it in the history, and cannot be done twice', async () => {
  const before = await plan();
  const { reading } = await the.upload(the.secretary, sample(SECOND));
  const { changes } = await the.preview(the.secretary, reading!);
  const absent = changes.lines.find(({ kind }) => kind === 'absent')!.visit;
  const { push } = await the.send(the.secretary, reading!, { absences: [{ visit: absent, reason: 'cancelled' }] });
  expect(await plan()).not.toEqual(before);
  expect(await withdraw(push!)).toMatchObject({ __typename: 'SendingWithdrawn', restored: 4, notRestored: [] });
  expect(await plan()).toEqual(before);
  expect(await withdraw(push!)).toMatchObject({ __typename: 'Refused', code: 'already-withdrawn' });
  const { data } = await the.server.ask<{ sendings: { withdraws: string | null; withdrawnBy: string | null }[] }>(
    the.secretary,
    `query($unit: Int!) { sendings(unit: $unit) { withdraws withdrawnBy added restored by } }`,
    { unit: the.unit },
  );
  expect(data?.sendings).toMatchObject([
    { withdraws: push, restored: 4, by: 'Camille POTTIER' },
    { withdrawnBy: expect.any(String) },
    { added: 40 },
  ]);
});

it('leaves what somebody changed since, and says which', async () => {
  const { push } = await the.sendFile(the.secretary, sample(SECOND));
  await the.rows(`update appointment set version = version + 1, starts_at = starts_at + interval '1 hour' where id =
    (select a.id from appointment a join patient_identity i using (patient_id) where i.used_family_name = 'BONNET' and a.status = 'planned')`);
  expect(await withdraw(push!)).toMatchObject({
    ...{ __typename: 'SendingWithdrawn', restored: 2 },
    notRestored: [{ why: 'changed-since', who: 'BONNET Michel', start: '2026-11-27T15:15' }],
  });
});

it('is not for a secretary of another unit', async () => {
  const [{ id }] = (await the.rows<{ id: string }>('select id from schedule_push limit 1')) as [{ id: string }];
  const answer = await the.server.ask(the.otherSecretary, WITHDRAW, { push: id });
  expect(answer.data).toMatchObject({ withdrawSending: { code: 'no-such-sending' } });
});
