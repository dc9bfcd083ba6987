import {
  ASK,
  DAILY,
  LOOK,
  ONE,
  OPINION,
  PNG,
  VERIFY,
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

it('shows the practice’s photo to the nurse and the physician, without the place, and to no secretary nor other practice', async () => {
  const { server, nadege, claire, vasseur, lucie, hugo } = here;
  const { id } = await asked('oozing');
  const send = (who: Scene['claire'], bytes?: Buffer) => photo(server, who, id, bytes, { 'x-jalon': '1' }, 'photo');
  const sent = await send(nadege);
  expect(sent).toMatchObject({ id: expect.any(String) });
  for (const who of [claire, vasseur]) {
    const { data } = await server.ask(who, ONE, { id });
    expect(data).toMatchObject({ changeRequest: { why: { photos: [{ id: sent.id, by: 'Nadège Ferrand' }] } } });
  }
  const open = (who: Scene['claire']) =>
    server.app.inject({ url: `/files/document/${sent.id ?? ''}`, headers: { cookie: `jalon=${who.token}` } });
  const seen = await open(vasseur);
  expect(seen.headers['content-type']).toBe('image/png');
  expect(seen.rawPayload.length).toBeLessThan(PNG.length);
  expect(seen.rawPayload.toString('latin1')).not.toContain('GPS');
  const { rows } = await server.db.owner.query(
    `select person_id from journal_entry where kind = 'opened' and $1 = any(patients) and operation like '%ocument%'`,
    [here.patient.patient],
  );
  expect(rows).toContainEqual({ person_id: vasseur.person });
  await say(server, claire, VERIFY, { id, version: 1 });
  expect((await open(lucie)).statusCode).toBe(404);
  expect((await open(hugo)).statusCode).toBe(404);
});

it('takes for a photo only what is one, of whoever is at the patient’s', async () => {
  const { server, nadege, vasseur, hugo } = here;
  const { id } = await asked('pain');
  const send = (who: Scene['claire'], bytes?: Buffer) => photo(server, who, id, bytes, { 'x-jalon': '1' }, 'photo');
  expect(await send(nadege, Buffer.from('%PDF-1.7 x'))).toMatchObject({ status: 422, code: 'photo-only' });
  expect(await send(nadege, PNG.subarray(0, 50))).toMatchObject({ status: 422, code: 'document-cut' });
  expect(await send(nadege, Buffer.from('MZ not a photo'))).toMatchObject({ status: 422, code: 'document-unknown' });
  expect(await send(hugo)).toMatchObject({ status: 422, code: 'not-found' });
  expect(await send(vasseur)).toMatchObject({ status: 403 });
});
