import type { Worker } from '@jalon/persistence/testing';
import { patientScene, visit, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;
let pathway: string;

const whenever = [{ from: { days: -30 }, due: {}, to: { days: 30 } }];
const rule = (key: string, satisfiedBy: object, more: object = {}) => ({
  ...{ key, title: key, stage: 'reperage', lane: 'milestone', anchor: 'inclusion', windows: whenever },
  ...{ inCharge: 'pivot-nurse', required: true, satisfiedBy, ...more },
});
/** An agreement that a cell wrote: its stages, its papers, its acts and its days are nobody else’s. */
const OWN = {
  ...{ key: 'local-support', version: 1, title: 'Accompagnement', kind: 'local', source: 'la cellule' },
  events: [{ key: 'first-meeting', title: 'Première rencontre' }],
  documents: [{ key: 'bilan-social', title: 'Bilan social' }],
  acts: [{ key: 'atelier', title: 'Atelier' }],
  stages: [
    { key: 'reperage', title: 'Repérage' },
    { key: 'accompagnement', title: 'Accompagnement', next: ['sortie', 'reperage'] },
    { key: 'sortie', title: 'Sortie' },
  ],
  milestones: [
    rule('visit', { kind: 'appointment-done', of: 'consultation' }),
    rule('report', { kind: 'document', document: 'bilan-social' }),
    rule('workshops', { kind: 'act', act: 'atelier', count: 2 }),
    rule('needs', { kind: 'act', act: 'complexity-recorded' }),
    rule('result', { kind: 'blood-test-received' }),
    rule('decision', { kind: 'go-ahead-given' }),
    rule('after-meeting', { kind: 'recorded' }, { anchor: 'first-meeting' }),
    rule('after-report', { kind: 'recorded' }, { anchor: 'milestone:report' }),
  ],
};

type Kept = { code?: string; id?: string } & Record<string, unknown>;
async function ask(
  who: Worker,
  name: string,
  args: Record<string, [type: string, value: unknown]>,
  fields: string,
): Promise<Kept> {
  const named = Object.entries(args);
  const { data, errors } = await server.ask<Record<string, Kept>>(
    who,
    `mutation(${named.map(([key, [type]]) => `$${key}: ${type}`).join(', ')}) { ${name}(${named.map(([key]) => `${key}: $${key}`).join(', ')}) {
      ... on ${fields} ... on Refused { code } } }`,
    Object.fromEntries(named.map(([key, [, value]]) => [key, value])),
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data[name]!;
}
const onPathway = (name: string, type: string, input: object, who = scene.claire) =>
  ask(who, name, { input: [`${type}!`, input] }, 'PathwayKept { id }');
const rows = async (text: string, values: unknown[]) =>
  (await server.db.owner.query(text, values)).rows as Record<string, unknown>[];
const version = async () => (await rows('select version from pathway where id = $1', [pathway]))[0]?.['version'];
/** What did the milestone, and with what; null while it is to do. */
const did = async (key: string): Promise<string | null> => {
  const [row] = await rows(
    `select done_how || ':' || coalesce(done_with, '') || ' ' || done_on as by from pathway_milestone
     where pathway_id = $1 and key = $2 and done_on is not null`,
    [pathway, key],
  );
  return (row?.['by'] as string | undefined) ?? null;
};
const note = (sort: string, kind: string, on = '2026-11-20', who = scene.claire) =>
  onPathway('notePathwayRecord', 'RecordInput', { pathway, sort, kind, on }, who);
const NOTES = `query($id: ID!) { pathwayNotes(id: $id) { records { id title document } awaits { milestone of inWords done count } dates { key title on } } }`;
interface Notes {
  pathwayNotes: {
    records: { id: string; title: string; document: string | null }[];
    awaits: { of: string; done: number; count: number; inWords: string }[];
  } | null;
}
const notes = async (who = scene.claire) => (await server.ask<Notes>(who, NOTES, { id: pathway })).data?.pathwayNotes ?? null;
const remove = async (title: string, reason: string) => {
  const found = (await notes())?.records.find((one) => one.title === title);
  return ask(scene.claire, 'removePathwayRecord', { id: ['ID!', found?.id], reason: ['String!', reason] }, 'PathwayKept { id }');
};

beforeAll(async () => {
  server = await testServer('2026-11-20T15:12:00.000Z');
  scene = await patientScene(server);
  const { key, version: one, title, kind } = OWN;
  await scene.build.insert('pathway_template', {
    ...{ key, version: one, title, kind, content: OWN, status: 'published', published_at: '2026-01-01T00:00:00Z' },
  });
  const enrolled = await onPathway('enrol', 'EnrolInput', {
    ...{ patient: scene.helene.patient, template: key, stage: 'reperage', pivot: scene.claire.situation },
  });
  pathway = enrolled.id ?? '';
}, 60_000);
afterAll(() => server?.close());

it('a visit that a secretary says took place does its milestone, and no longer when it was a mistake', async () => {
  const consultation = await visit(scene, scene.helene, '2026-11-19T09:00:00Z', { kind: 'consultation', treatment: null });
  const settle = async (act: string, reason: string | null = null) => {
    const [row] = await rows('select version from appointment where id = $1', [consultation]);
    const input = { id: consultation, version: row?.['version'], act, reason };
    return ask(scene.unitSecretary, 'settleAppointment', { input: ['SettleInput!', input] }, 'AppointmentKept { id }');
  };
  expect(await settle('mark-done')).toMatchObject({ id: consultation });
  expect(await did('visit')).toBe('appointment:consultation 2026-11-19');
  expect(await settle('correct', 'pas venue')).toMatchObject({ id: consultation });
  expect(await did('visit')).toBeNull();
});

it('a paper of the place’s own does the milestone that waits for it and brings what follows; removed, all is as before', async () => {
  expect(await note('document', 'care-plan-of-nobody')).toMatchObject({ code: 'kind-unknown' });
  expect(await note('document', 'bilan-social', '2026-11-21')).toMatchObject({ code: 'not-yet' });
  const sent = await server.app.inject({
    ...{
      method: 'POST',
      url: `/files/pathway-document?pathway=${pathway}&name=bilan.pdf`,
      payload: Buffer.from('%PDF-1.4 bilan'),
    },
    headers: { cookie: `jalon=${scene.claire.token}`, 'x-jalon': '1', 'content-type': 'application/octet-stream' },
  });
  const document = sent.json<{ id: string }>().id;
  const input = { pathway, sort: 'document', kind: 'bilan-social', on: '2026-11-18', source: 'Mme Caron', document };
  expect(await onPathway('notePathwayRecord', 'RecordInput', input)).toMatchObject({ id: pathway });
  expect(await onPathway('notePathwayRecord', 'RecordInput', input)).toMatchObject({ code: 'not-found' });
  expect(await did('report')).toBe('document:bilan-social 2026-11-18');
  const after = () =>
    rows(
      `select due_on::text as due from pathway_milestone where pathway_id = $1 and key = 'after-report' and dropped_on is null`,
      [pathway],
    );
  expect(await after()).toEqual([{ due: '2026-11-18' }]);
  const open = (who: Worker) =>
    server.app.inject({ url: `/files/pathway-document/${document}`, headers: { cookie: `jalon=${who.token}` } });
  expect((await open(scene.nadege)).body).toBe('%PDF-1.4 bilan');
  // The social worker reads the pathway, never a clinical paper; a stranger reads neither.
  expect((await open(scene.socialWorker)).statusCode).toBe(404);
  expect((await notes(scene.socialWorker))?.records).toMatchObject([{ title: 'Bilan social', document: null }]);
  expect((await open(scene.stranger)).statusCode).toBe(404);
  expect(await notes(scene.stranger)).toBeNull();
  expect(await remove('Bilan social', ' ')).toMatchObject({ code: 'reason-missing' });
  expect(await remove('Bilan social', 'autre patiente')).toMatchObject({ id: pathway });
  expect(await did('report')).toBeNull();
  expect(await after()).toEqual([]);
});

it('as many acts as agreed do it, and the work that Jalon sees happen does its own milestone', async () => {
  await note('act', 'atelier', '2026-11-17');
  expect(await did('workshops')).toBeNull();
  expect((await notes())?.awaits.find(({ of }) => of === 'atelier')).toMatchObject({
    done: 1,
    count: 2,
    inWords: 'acte (Atelier × 2)',
  });
  await note('act', 'atelier', '2026-11-19');
  expect(await did('workshops')).toBe('act:atelier 2026-11-19');
  await remove('Atelier', 'saisi deux fois');
  expect(await did('workshops')).toBeNull();
  expect(await did('needs')).toBeNull();
  await onPathway('markComplex', 'ComplexInput', { id: pathway, version: await version(), social: 'vit seule' });
  expect(await did('needs')).toBe('act:complexity-recorded 2026-11-20');
});

it('a result and a decision do theirs, and undoing either undoes it', async () => {
  const hdj = await visit(scene, scene.helene, '2026-11-21T09:00:00Z', { lab: 'requested' });
  const act = async (who: Worker, name: string, args: string) => {
    const { data, errors } = await server.ask<Record<string, { note?: string; code?: string }>>(
      who,
      `mutation { ${name}(${args}) { ... on VisitNoted { note } ... on Refused { code } } }`,
      {},
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data[name]!;
  };
  const undo = (who: Worker, what: string, noted?: string) =>
    act(who, 'undoVisitNote', `what: "${what}", note: "${noted ?? ''}"`);
  const received = await act(scene.claire, 'markBloodTest', `visit: "${hdj}", state: "received"`);
  expect(await did('result')).toBe('blood-test:received 2026-11-20');
  const decided = await act(scene.vasseur, 'giveDecision', `visit: "${hdj}", decision: "go"`);
  expect(await did('decision')).toBe('go-ahead:go 2026-11-20');
  await undo(scene.vasseur, 'decision', decided.note);
  expect(await did('decision')).toBeNull();
  await undo(scene.claire, 'blood-test', received.note);
  expect(await did('result')).toBeNull();
});

it('said by a person not to be it, the same paper does not do it again', async () => {
  await note('document', 'bilan-social');
  const [milestone] = await rows(`select id, version from pathway_milestone where pathway_id = $1 and key = 'report'`, [pathway]);
  await onPathway('undoMilestone', 'MilestoneInput', { id: milestone?.['id'], version: milestone?.['version'] });
  await note('act', 'atelier');
  expect(await did('report')).toBeNull();
  await note('document', 'bilan-social', '2026-11-16');
  expect(await did('report')).toBe('document:bilan-social 2026-11-16');
});

it('goes along stages that only this agreement has, there and back, and ends; its own day dates what is counted from it', async () => {
  const move = async (act: string, to: string | null = null, reason: string | null = null) =>
    onPathway('movePathway', 'MovePathwayInput', { id: pathway, version: await version(), act, to, reason });
  const FILE = `query($id: ID!) { patientFile(id: $id) { coordination { pathway { stage moves { act to title needs } } } } }`;
  const shown = async () => {
    const { data } = await server.ask<{
      patientFile: { coordination: { pathway: { stage: string; moves: { act: string; to: string }[] } } };
    }>(scene.claire, FILE, { id: scene.helene.patient });
    const found = data?.patientFile.coordination.pathway;
    return [found?.stage, ...(found?.moves ?? []).map(({ to }) => to)];
  };
  expect(await shown()).toEqual(['reperage', 'accompagnement', 'closed']);
  expect(await move('announce')).toMatchObject({ code: 'pathway-already-moved' });
  expect(await move('go-to', 'sortie')).toMatchObject({ code: 'pathway-already-moved' });
  expect(await move('go-to', 'accompagnement')).toMatchObject({ id: pathway });
  expect(await shown()).toEqual(['accompagnement', 'sortie', 'reperage', 'closed']);
  const date = async (anchor: string, on: string[]) =>
    onPathway('datePathway', 'DatePathwayInput', { id: pathway, version: await version(), anchor, on });
  const met = () =>
    rows(
      `select due_on::text as due from pathway_milestone where pathway_id = $1 and key = 'after-meeting' and dropped_on is null`,
      [pathway],
    );
  expect(await date('birth', ['2026-11-02'])).toMatchObject({ code: 'date-unknown' });
  await date('first-meeting', ['2026-11-12']);
  expect(await met()).toEqual([{ due: '2026-11-12' }]);
  await date('first-meeting', ['2026-11-14']);
  expect(await met()).toEqual([{ due: '2026-11-14' }]);
  await date('first-meeting', []);
  expect(await met()).toEqual([]);
  await move('go-to', 'sortie');
  expect(await move('close')).toMatchObject({ code: 'reason-missing' });
  expect(await move('close', null, 'completed')).toMatchObject({ id: pathway });
});
