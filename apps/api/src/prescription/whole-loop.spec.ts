import {
  ACKNOWLEDGE,
  ASK,
  ATTACH,
  DAILY,
  LIST,
  LOOK,
  ONE,
  PREPARE,
  VERIFY,
  photo,
  say,
  scene,
  type Scene,
} from '../testing/prescription-scene';

let here: Scene;

beforeAll(async () => {
  here = await scene();
}, 60_000);
afterAll(() => here?.server.close());

it('takes a prescription from the practice’s phone to its signed new version and back, through five people', async () => {
  const { server, nadege, claire, lucie, vasseur, locum, prescription } = here;
  const asked = await say(server, nadege, ASK, {
    input: { prescription, line: 'line-1', wanted: DAILY, reason: 'oozing', words: 'Un jour sur deux ne tient pas.' },
  });
  expect(asked).toMatchObject({ state: 'requested', hands: 'elsewhere', prescription: { pivot: { family: 'Le Goff' } } });
  const { id } = asked;
  await server.ask(claire, LOOK, { id });

  const seen = await server.ask<{ changeRequest: unknown }>(claire, ONE, { id });
  expect(seen.data?.changeRequest).toMatchObject({
    hands: 'mine',
    acts: expect.arrayContaining(['verify', 'return']),
    why: { reason: 'oozing', clinicalSign: true },
    looks: [{ state: 'requested', by: 'Claire Le Goff' }],
  });
  const verified = await say(server, claire, VERIFY, { id, version: 1 });
  expect(verified).toMatchObject({ state: 'verified', hands: 'elsewhere' });

  const atSecretary = await server.ask<{ changeRequest: unknown }>(lucie, ONE, { id });
  expect(atSecretary.data?.changeRequest).toMatchObject({ hands: 'mine', why: null, acts: ['prepare'] });
  const prepared = await say(server, lucie, PREPARE, { id, version: 2 });
  expect(prepared).toMatchObject({
    state: 'prepared',
    draft: [{ id: 'line-1', sessions: 19, strictlyDaily: true, start: '2026-11-25', end: '2026-12-13' }],
  });

  const toSign = await server.ask<{ changeRequests: { id: string; hands: string }[] }>(vasseur, LIST);
  expect(toSign.data?.changeRequests.find((one) => one.id === id)?.hands).toBe('mine');
  const { id: document } = await photo(server, vasseur, id);
  const paper = { request: id, version: 3, document, signedOn: '2026-11-24', seen: 2 };
  const sent = await say(server, vasseur, ATTACH, { paper });
  expect(sent).toMatchObject({
    state: 'sent',
    prescription: {
      versions: [
        { number: 2, state: 'superseded' },
        { number: 3, state: 'in-force', signedHow: 'paper', documentId: document },
      ],
    },
  });

  const told = await server.ask<{ changeRequest: unknown }>(locum, ONE, { id });
  expect(told.data?.changeRequest).toMatchObject({ hands: 'mine', acts: ['acknowledge', 'add-photo'], nextCareOn: '2026-11-25' });
  const done = await say(server, locum, ACKNOWLEDGE, { id, version: 5 });
  expect(done).toMatchObject({ state: 'acknowledged' });
  expect((done as unknown as { steps: { to: string; by: string }[] }).steps.map(({ to, by }) => `${to} ${by}`)).toEqual([
    'requested Nadège Ferrand',
    'verified Claire Le Goff',
    'prepared Lucie Hamon',
    'signed Paul Vasseur',
    'sent Paul Vasseur',
    'acknowledged Théo Blanchard',
  ]);
});

it('leaves a trace, a notice to acknowledge and a counted act at each step', async () => {
  const { rows: acts } = await here.server.db.owner.query<{ event: string; phase: string }>(
    'select event, phase from coordination_act order by at, id',
  );
  expect(acts.map(({ event }) => event).sort()).toEqual([
    'prescription-acknowledged',
    'prescription-change-asked',
    'prescription-change-prepared',
    'prescription-change-signed',
    'prescription-change-verified',
  ]);
  const { rows: notices } = await here.server.db.owner.query<{ what: string; acked: boolean }>(
    `select i.what, a.acked_at is not null as acked from notice_item i join addressee a on a.notice_id = i.notice_id where a.ack_wanted`,
  );
  expect(notices).toEqual([{ what: 'prescription-changed', acked: true }]);
  const { rows: journal } = await here.server.db.owner.query<{ operation: string }>(
    `select operation from journal_entry where kind = 'wrote' and $1 = any(patients)`,
    [here.patient.patient],
  );
  expect(journal.map(({ operation }) => operation)).toEqual(
    expect.arrayContaining(['requestChange', 'attachSigned', 'keepDocument']),
  );
});
