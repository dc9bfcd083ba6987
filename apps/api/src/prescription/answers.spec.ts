import {
  ASK,
  ATTACH,
  DAILY,
  LIST,
  LINE,
  ONE,
  OWN,
  PREPARE,
  REFUSE,
  RESEND,
  RETURN,
  SIGN,
  VERIFY,
  WITHDRAW,
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
const prepared = async () => {
  const { id } = await asked();
  await say(here.server, here.claire, VERIFY, { id, version: 1 });
  return say(here.server, here.lucie, PREPARE, { id, version: 2 });
};

it('leads a second request for a line to the first', async () => {
  const prescription = await prescribe(here);
  const input = { prescription, line: 'line-1', wanted: DAILY, reason: 'coming-off' };
  const first = await say(here.server, here.nadege, ASK, { input });
  const second = await say(here.server, here.locum, ASK, { input });
  expect(second).toMatchObject({ __typename: 'Refused', code: 'already-asked', data: { request: first.id } });
});

it('asks for nothing when nothing would change', async () => {
  const wanted = { wrong: 'frequency', frequency: LINE.frequency, from: '2026-11-14' };
  const input = { prescription: here.prescription, line: 'line-1', wanted, reason: 'other' };
  expect(await say(here.server, here.nadege, ASK, { input })).toMatchObject({ code: 'nothing-changes' });
});

it('comes back with the reason of a no, and goes again once put right', async () => {
  const { id } = await asked();
  expect(await say(here.server, here.claire, RETURN, { id, version: 1, reason: ' ' })).toMatchObject({ code: 'reason-missing' });
  await say(here.server, here.claire, RETURN, { id, version: 1, reason: 'Quelle date de début ?' });
  const back = await here.server.ask<{ changeRequest: unknown }>(here.nadege, ONE, { id });
  expect(back.data?.changeRequest).toMatchObject({
    state: 'returned',
    hands: 'mine',
    steps: [{ to: 'requested' }, { to: 'returned', reason: 'Quelle date de début ?' }],
  });
  const again = await say(here.server, here.nadege, RESEND, {
    id,
    version: 2,
    wanted: { ...DAILY, from: '2026-11-26' },
    reason: 'coming-off',
  });
  expect(again).toMatchObject({ state: 'requested', version: 3 });
});

it('lets the physician refuse with a reason, which the practice reads', async () => {
  const { id } = await prepared();
  const refused = await say(here.server, here.vasseur, REFUSE, { id, version: 3, reason: 'Plaie à revoir d’abord' });
  expect(refused).toMatchObject({ state: 'refused' });
  const { data } = await here.server.ask<{ changeRequests: { id: string; hands: string }[] }>(here.nadege, LIST);
  expect(data?.changeRequests.find((one) => one.id === id)).toMatchObject({ hands: 'mine', state: 'refused' });
});

it('shows the second of two people what the first decided', async () => {
  const { id } = await prepared();
  const [one, two] = await Promise.all([
    say(here.server, here.vasseur, REFUSE, { id, version: 3, reason: 'Plaie à revoir' }),
    say(here.server, here.rougier, REFUSE, { id, version: 3, reason: 'Non' }),
  ]);
  const [won, lost] = one.__typename === 'RequestSheet' ? [one, two] : [two, one];
  expect(won).toMatchObject({ state: 'refused' });
  expect(lost).toMatchObject({
    code: 'changed-meanwhile',
    data: { state: 'refused', by: expect.any(String), reason: expect.any(String) },
  });
});

it('is signed by a prescriber alone, on paper, and inside Jalon only where the site has enabled it', async () => {
  const { id } = await prepared();
  const paper = { request: id, version: 3, signedOn: '2026-11-24', seen: 2 };
  expect(await say(here.server, here.lucie, ATTACH, { paper })).toMatchObject({ code: 'signed-paper-missing' });
  expect(await say(here.server, here.vasseur, SIGN, { paper })).toMatchObject({ code: 'signing-not-enabled' });
  expect(await say(here.server, here.lucie, SIGN, { paper })).toMatchObject({ __typename: 'Error', code: 'FORBIDDEN' });
  expect(await say(here.server, here.claire, REFUSE, { id, version: 3, reason: 'x' })).toMatchObject({ code: 'FORBIDDEN' });
  // A general practitioner of the circle prescribes, but not for this unit.
  expect(await say(here.server, here.lemaire, REFUSE, { id, version: 3, reason: 'x' })).toMatchObject({ code: 'not-your-step' });
  const { id: document } = await photo(here.server, here.lucie, id);
  expect(await say(here.server, here.lucie, ATTACH, { paper: { ...paper, document, signedOn: '2026-11-25' } })).toMatchObject({
    code: 'signed-in-the-future',
  });
  expect(await say(here.server, here.lucie, ATTACH, { paper: { ...paper, document, seen: 1 } })).toMatchObject({
    code: 'version-moved',
  });
  const attached = await say(here.server, here.lucie, ATTACH, { paper: { ...paper, document } });
  expect(attached).toMatchObject({ state: 'sent', prescription: { versions: [{ number: 2 }, { number: 3 }] } });
});

it('takes effect without paper where the site signs in Jalon', async () => {
  const { id } = await prepared();
  await here.server.db.owner.query(`update organisation set signs_in_jalon = true where name = 'CH de Valmont'`);
  const paper = { request: id, version: 3, signedOn: '2026-11-24', seen: 2 };
  const signed = await say(here.server, here.vasseur, SIGN, { paper });
  await here.server.db.owner.query(`update organisation set signs_in_jalon = false`);
  expect(signed).toMatchObject({ state: 'sent', prescription: { versions: [{}, { signedHow: 'jalon', documentId: null }] } });
});

it('lets another prescriber of the unit write his own, and never change that of the first', async () => {
  const { id } = await prepared();
  const { id: document } = await photo(here.server, here.rougier, id);
  const paper = { request: id, version: 3, document, signedOn: '2026-11-24', seen: 2 };
  expect(await say(here.server, here.rougier, ATTACH, { paper })).toMatchObject({ code: 'not-your-step' });
  const lines = [{ ...LINE, ...{ start: '2026-11-25', sessions: 19, frequency: DAILY.frequency, strictlyDaily: true } }];
  expect(await say(here.server, here.rougier, OWN, { paper: { ...paper, lines } })).toMatchObject({ state: 'sent' });
  const { rows } = await here.server.db.owner.query<{ prescriber: string }>(
    'select v.prescriber from prescription_version v where v.request_id = $1',
    [id],
  );
  expect(rows).toEqual([{ prescriber: here.rougier.person }]);
});

it('refuses to sign what contradicts itself, and says what to change', async () => {
  const { id } = await asked();
  await say(here.server, here.claire, VERIFY, { id, version: 1 });
  await say(here.server, here.lucie, PREPARE, { id, version: 2, lines: [{ ...LINE, start: '2026-11-25', sessions: 3 }] });
  const { id: document } = await photo(here.server, here.vasseur, id);
  const paper = { request: id, version: 3, document, signedOn: '2026-11-24', seen: 2 };
  expect(await say(here.server, here.vasseur, ATTACH, { paper })).toMatchObject({
    code: 'checks-failed',
    data: { checks: [{ code: 'sessions-add-up' }] },
  });
});

it('is withdrawn by the practice, with a reason', async () => {
  const { id } = await asked();
  expect(await say(here.server, here.locum, WITHDRAW, { id, version: 1, reason: 'Patiente hospitalisée' })).toMatchObject({
    state: 'withdrawn',
  });
});
