import { ASK, DAILY, LOOK, ONE, OPINION, VERIFY, prescribe, say, scene, type Scene } from '../testing/prescription-scene';

let here: Scene;

beforeAll(async () => {
  here = await scene();
}, 60_000);
afterAll(() => here?.server.close());

const asked = async (reason = 'coming-off') => {
  const prescription = await prescribe(here);
  return say(here.server, here.nadege, ASK, { input: { prescription, line: 'line-1', wanted: DAILY, reason } });
};

it('asks the physician’s opinion when the reason is a sign of the body, and hides it from the secretary', async () => {
  const { id } = await asked('fever');
  await here.server.ask(here.vasseur, LOOK, { id });
  const given = await say(here.server, here.vasseur, OPINION, { id, opinion: 'Je la vois vendredi avant la cure.' });
  expect(given).toMatchObject({
    why: { opinionSeenAt: expect.any(String), opinions: [{ opinion: 'Je la vois vendredi avant la cure.' }] },
  });
  await say(here.server, here.claire, VERIFY, { id, version: given.version });
  const { data } = await here.server.ask<{ changeRequest: { why: unknown } }>(here.lucie, ONE, { id });
  expect(data?.changeRequest.why).toBeNull();
});

it('shows the sign and the opinion on the next visit’s decision, and no more on the one after', async () => {
  const { server, build, patient, units, vasseur, claire, nadege } = here;
  for (const starts_at of ['2026-11-27T08:00:00Z', '2026-11-30T08:00:00Z'])
    await build.insert('appointment', {
      ...{ id: crypto.randomUUID(), patient_id: patient.patient, circle_id: patient.circle, unit_id: units.dayHospital },
      ...{ kind: 'day-hospital', starts_at, treatment: 'R-CHOP', treatment_key: 'r-chop', status: 'planned', source: 'push' },
      ...{ shown_arrival: 'ongoing', lab: 'received', created_at: '2026-11-20T15:00:00Z', changed_at: '2026-11-20T15:00:00Z' },
    });
  const plan = async (who: Scene['claire']) => {
    const { data } = await server.ask<{ day: { visits: { toldSign: unknown }[] } }>(
      who,
      '{ day { visits { toldSign { reason by opinions { opinion by } } } } }',
    );
    return data?.day.visits.map(({ toldSign }) => toldSign);
  };
  const file = async (who: Scene['claire']) =>
    (
      await server.ask(
        who,
        'query($id: ID!) { patientFile(id: $id) { prescription { toldSign { reason opinions { opinion } } } } }',
        {
          id: patient.patient,
        },
      )
    ).data;
  const { id } = await asked('oozing');
  const waited = expect.objectContaining({ reason: 'oozing', by: 'Nadège Ferrand', opinions: [] });
  expect(await plan(claire)).toEqual([waited, waited]);
  await say(server, vasseur, OPINION, { id, opinion: 'À revoir avant la cure.' });
  const told = expect.objectContaining({
    reason: 'oozing',
    opinions: [{ opinion: 'À revoir avant la cure.', by: 'Paul Vasseur' }],
  });
  expect(await plan(vasseur)).toEqual([told, null]);
  expect(await file(nadege)).toMatchObject({ patientFile: { prescription: { toldSign: { reason: 'oozing', opinions: [{}] } } } });
  expect(await file(here.lucie)).toMatchObject({ patientFile: { prescription: { toldSign: null } } });
});
