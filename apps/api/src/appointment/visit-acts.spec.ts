import { dayScene, type DayScene } from '../testing/day-scene';
import type { Worker } from '@jalon/persistence/testing';

let scene: DayScene;

beforeAll(async () => {
  scene = await dayScene();
}, 60_000);

afterAll(() => scene?.server.close());

const NOTED = '{ __typename ... on VisitNoted { what note } ... on Refused { code data } }';
type Noted = { __typename: string; what: string; note: string; code: string };

async function act(who: Worker, call: string): Promise<Noted> {
  const answer = await scene.server.ask<{ noted: Noted }>(who, `mutation { noted: ${call} ${NOTED} }`);
  expect(answer.errors).toBeUndefined();
  return answer.data!.noted;
}

async function seen(visit: string, who = scene.nurse) {
  const answer = await scene.server.ask<{ day: { visits: Record<string, unknown>[] } }>(
    who,
    `{ day { visits { id arrival { shown stated statedText chosen } bloodTest { shown } seenAt
       goAhead { state by reportedBy because decision red } } } }`,
  );
  return answer.data!.day.visits.find(({ id }) => id === visit);
}

const undo = (who: Worker, { what, note }: Noted) => act(who, `undoVisitNote(what: "${what}", note: "${note}")`);

it('settles « à vérifier » in one gesture, keeps what the file said, and takes the slip back', async () => {
  const { id } = await scene.visit('2026-11-24T08:00:00Z', {
    ...{ shown_arrival: 'unsure', stated_arrival: 'first', stated_text: '1ère cure', cycle_day: 8 },
    arrival_reasons: JSON.stringify([{ code: 'stated-first-but-later-course' }]),
  });
  const noted = await act(scene.nurse, `chooseArrival(visit: "${id}", arrival: "ongoing")`);
  expect(await seen(id)).toMatchObject({ arrival: { shown: 'ongoing', stated: 'first', statedText: '1ère cure', chosen: true } });
  const { rows } = await scene.server.db.owner.query(
    `select before->>'shownArrival' as before, after->>'shownArrival' as after, by_situation from appointment_event
     where appointment_id = $1 and kind = 'arrival'`,
    [id],
  );
  expect(rows).toEqual([{ before: 'unsure', after: 'ongoing', by_situation: scene.nurse.situation }]);
  expect(await undo(scene.nurse, noted)).toMatchObject({ __typename: 'VisitNoted' });
  expect(await seen(id)).toMatchObject({ arrival: { shown: 'unsure', chosen: false } });
});

it('tells a decision of Dr Vasseur noted by the nurse, until he confirms it, and nobody else does', async () => {
  const { id } = await scene.visit('2026-11-24T09:00:00Z');
  const reported = `{ decision: "go", by: "Dr Paul Vasseur", at: "2026-11-23T06:40:00Z" }`;
  const noted = await act(scene.nurse, `reportDecision(visit: "${id}", reported: ${reported})`);
  expect(await seen(id)).toMatchObject({ goAhead: { state: 'reported', by: 'Dr Paul Vasseur', reportedBy: 'Claire LE GOFF' } });
  const other = await scene.build.worker('physician', scene.hospital, [scene.unit], { familyName: 'KLEIN', prescriber: true });
  expect(await act(other, `confirmDecision(decision: "${noted.note}")`)).toMatchObject({ code: 'not-your-decision' });
  await act(scene.physician, `confirmDecision(decision: "${noted.note}")`);
  expect(await seen(id)).toMatchObject({ goAhead: { state: 'given' } });
  expect(await undo(scene.nurse, noted)).toMatchObject({ code: 'changed-meanwhile' });
});

it('voids a decision in the open when a newer result comes, and when the visit moves', async () => {
  const { id } = await scene.visit('2026-11-24T10:00:00Z');
  await act(scene.physician, `giveDecision(visit: "${id}", decision: "go")`);
  expect(await seen(id)).toMatchObject({ goAhead: { state: 'given', by: 'Dr Paul VASSEUR' } });
  const result = await act(scene.nurse, `markBloodTest(visit: "${id}", state: "received")`);
  expect(await seen(id)).toMatchObject({ goAhead: { state: 'void', because: 'newer-result', red: true } });
  await undo(scene.nurse, result);
  expect(await seen(id)).toMatchObject({ goAhead: { state: 'given' } });
  await scene.server.db.owner.query(`update appointment set starts_at = '2026-11-25T10:00:00Z' where id = $1`, [id]);
  expect(await seen(id)).toMatchObject({ goAhead: { state: 'void', because: 'visit-moved', red: true } });
});

it('asks a reason of a refusal, and leaves deciding to prescribers', async () => {
  const { id } = await scene.visit('2026-11-24T11:00:00Z');
  expect(await act(scene.physician, `giveDecision(visit: "${id}", decision: "no-go")`)).toMatchObject({ code: 'reason-missing' });
  const intern = await scene.build.worker('physician', scene.hospital, [scene.unit], { prescriber: false });
  expect(await act(intern, `giveDecision(visit: "${id}", decision: "go")`)).toMatchObject({ code: 'not-a-prescriber' });
  expect(await act(scene.nurse, `markBloodTest(visit: "${id}", state: "received", at: "2026-11-23T09:00:00Z")`)).toMatchObject({
    code: 'hour-to-come',
  });
});

it('puts a visit in one’s own plan, another hour replaces it, and colleagues do not see it', async () => {
  const { id } = await scene.visit('2026-11-23T13:00:00Z');
  await act(scene.nurse, `seeAt(visit: "${id}", hour: "09:40")`);
  const noted = await act(scene.nurse, `seeAt(visit: "${id}", hour: "13:20")`);
  expect(await seen(id)).toMatchObject({ seenAt: '13:20' });
  expect(await seen(id, scene.physician)).toMatchObject({ seenAt: null });
  await undo(scene.nurse, noted);
  expect(await seen(id)).toMatchObject({ seenAt: null });
});

it('leaves the coordination act of each gesture, those of one visit at one place of the grid as one', async () => {
  const { id } = await scene.visit('2026-11-24T07:30:00Z', { lab: 'to-request', lab_received_at: null });
  await act(scene.nurse, `markBloodTest(visit: "${id}", state: "requested")`);
  await act(scene.nurse, `chooseArrival(visit: "${id}", arrival: "first")`);
  await act(scene.nurse, `markBloodTest(visit: "${id}", state: "received")`);
  await act(scene.nurse, `seeAt(visit: "${id}", hour: "07:40")`);
  await act(
    scene.nurse,
    `reportDecision(visit: "${id}", reported: { decision: "go", by: "Dr Vasseur", at: "2026-11-23T06:40:00Z" })`,
  );
  const { rows } = await scene.server.db.owner.query(
    `select event, times, phase, interface, reach from coordination_act where matter = 'appointment:' || $1::text order by event`,
    [id],
  );
  const place = { phase: 'implementation', interface: 'professional' };
  expect(rows).toEqual([
    { ...place, event: 'arrival-checked', times: 3, reach: 'internal' },
    { ...place, event: 'blood-test-asked', times: 2, reach: 'external' },
  ]);
});

it('withdraws the act of what is undone, one gesture at a time, and counts it again when it is done again', async () => {
  const { id, of } = await scene.visit('2026-11-24T08:30:00Z', { lab: 'to-request', lab_received_at: null });
  const acts = async () =>
    (
      await scene.server.ask<{ patientActs: { event: string; times: number }[] }>(
        scene.nurse,
        'query($p: ID!) { patientActs(patient: $p) { event times } }',
        { p: of.patient },
      )
    ).data!.patientActs;
  await act(scene.nurse, `chooseArrival(visit: "${id}", arrival: "first")`);
  const asked = await act(scene.nurse, `markBloodTest(visit: "${id}", state: "requested")`);
  const planned = await act(scene.nurse, `seeAt(visit: "${id}", hour: "07:40")`);
  expect(await acts()).toMatchObject([{ times: 1 }, { times: 2 }]);
  await undo(scene.nurse, planned);
  await undo(scene.nurse, planned);
  await undo(scene.nurse, asked);
  expect(await acts()).toMatchObject([{ event: 'arrival-checked', times: 1 }]);
  const { rows } = await scene.server.db.owner.query(
    `select event, times, version from coordination_act where matter = 'appointment:' || $1::text and times = 0`,
    [id],
  );
  expect(rows).toEqual([{ event: 'blood-test-asked', times: 0, version: 2 }]);
  await act(scene.nurse, `markBloodTest(visit: "${id}", state: "requested")`);
  expect(await acts()).toHaveLength(2);
});

it('withdraws the act of a decision told by telephone that is taken back; what a physician decides is care, and never was one', async () => {
  const { id } = await scene.visit('2026-11-24T09:30:00Z');
  const acts = async () =>
    (
      await scene.server.db.owner.query<{ event: string; times: number }>(
        `select event, times from coordination_act where matter = 'appointment:' || $1::text`,
        [id],
      )
    ).rows;
  const report = () =>
    act(
      scene.nurse,
      `reportDecision(visit: "${id}", reported: { decision: "go", by: "Dr Paul Vasseur", at: "2026-11-23T06:40:00Z" })`,
    );
  const told = await report();
  expect(await acts()).toEqual([{ event: 'go-ahead-reported', times: 1 }]);
  await undo(scene.nurse, told);
  expect(await acts()).toEqual([{ event: 'go-ahead-reported', times: 0 }]);
  await undo(scene.physician, await act(scene.physician, `giveDecision(visit: "${id}", decision: "go")`));
  expect(await acts()).toEqual([{ event: 'go-ahead-reported', times: 0 }]);
  await report();
  expect(await acts()).toContainEqual({ event: 'go-ahead-reported', times: 1 });
});

it('puts two nurses who note at once one after the other, each with her trace', async () => {
  const { id } = await scene.visit('2026-11-24T12:00:00Z');
  const colleague = await scene.build.worker('pivot-nurse', scene.hospital, [scene.unit]);
  const both = await Promise.all([
    act(scene.nurse, `chooseArrival(visit: "${id}", arrival: "first")`),
    act(colleague, `chooseArrival(visit: "${id}", arrival: "resumption")`),
  ]);
  // The row's lock puts one after the other: both are noted, in order, and each leaves its trace.
  expect(both.map(({ __typename }) => __typename)).toEqual(['VisitNoted', 'VisitNoted']);
  const { rows } = await scene.server.db.owner.query('select 1 from appointment_event where appointment_id = $1', [id]);
  expect(rows).toHaveLength(2);
  const first = both[0]!;
  const last = (await seen(id)) as { arrival: { shown: string } };
  if (last.arrival.shown !== 'first') expect(await undo(scene.nurse, first)).toMatchObject({ code: 'changed-meanwhile' });
});

it('does not know the visit for a nurse of another practice, nor let a secretary note on it', async () => {
  const { id } = await scene.visit('2026-11-24T13:00:00Z');
  const onco = await scene.build.worker('onco-geriatric-nurse', scene.hospital, [scene.practice]);
  expect(await act(onco, `markBloodTest(visit: "${id}", state: "received")`)).toMatchObject({ code: 'not-found' });
  const town = await scene.server.ask(scene.otherTown, `mutation { noted: seeAt(visit: "${id}", hour: "09:00") ${NOTED} }`);
  expect(town).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  const secretary = await scene.server.ask(
    scene.secretary,
    `mutation { noted: markBloodTest(visit: "${id}", state: "received") ${NOTED} }`,
  );
  expect(secretary).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});
