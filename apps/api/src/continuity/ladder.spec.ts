import { shippedTemplate } from '@jalon/domain/template';
import type { Worker } from '@jalon/persistence/testing';
import { patientScene, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;
let pilot: Worker;

interface Way {
  state: string;
  visit: { id: string; title: string };
  tries: number;
  acts: string[];
  events: { act: string; reason: string | null; source: string | null; toldBy: string | null }[];
}
const WAY = 'state visit { id title } tries acts events { act reason source toldBy }';

async function wayOf(who: Worker = scene.claire): Promise<Way | undefined> {
  const query = `{ ladderOfPatient(patient: "${scene.helene.patient}") { ${WAY} } }`;
  return (await server.ask<{ ladderOfPatient: Way[] }>(who, query)).data?.ladderOfPatient[0];
}
const MOVE = `mutation ($input: LadderInput!) { done: moveOnLadder(input: $input) { __typename ... on LadderKept { event } ... on Refused { code } } }`;
async function move(input: Record<string, unknown>, who: Worker = scene.claire, visit?: string) {
  const at = visit ?? (await wayOf())?.visit.id;
  const { data, errors } = await server.ask<{ done: { __typename: string; code?: string; event?: string } }>(who, MOVE, {
    input: { visit: at, ...input },
  });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.done;
}
const call = (channel: string) => move({ act: 'chase', channel, outcome: 'no-answer' });

beforeAll(async () => {
  server = await testServer('2026-11-23T07:12:00.000Z');
  scene = await patientScene(server);
  pilot = await scene.build.worker('pilot-physician', scene.hospital, [scene.hdj], { familyName: 'Caron', givenName: 'Ève' });
  const content = shippedTemplate('vulnerable-children-6-years');
  const { key, version, title, kind } = content;
  await scene.build.insert('pathway_template', {
    ...{ key, version, title, kind, content, status: 'published', published_at: '2026-01-01T00:00:00Z' },
  });
  await server.ask(
    scene.claire,
    `mutation ($input: EnrolInput!) { enrol(input: $input) { __typename ... on Refused { code } } }`,
    {
      input: {
        ...{ patient: scene.helene.patient, template: key, stage: 'surveillance', pivot: pilot.situation },
        anchors: { inclusion: '2026-06-01', birth: '2025-09-01', 'expected-term': '2025-11-25' },
      },
    },
  );
}, 60_000);
afterAll(() => server?.close());

it('says a visit is to be caught up, and takes dated tries; nobody is lost before two channels and a reason', async () => {
  expect(await wayOf()).toMatchObject({ state: 'past-window', visit: { title: 'Visite des 9 mois' }, tries: 0 });
  expect(await move({ act: 'declare-lost', reason: 'Sans réponse' })).toMatchObject({ code: 'not-from-there' });
  const first = await call('phone');
  expect(await wayOf()).toMatchObject({ state: 'chased', tries: 1 });
  await server.ask(scene.claire, `mutation { withdrawLadderTry(id: "${first.event}") { __typename } }`);
  expect(await wayOf()).toMatchObject({ state: 'past-window', tries: 0 });
  await call('phone');
  expect(await move({ act: 'declare-lost', reason: 'Sans réponse' })).toMatchObject({ code: 'two-channels-wanted' });
  expect(await move({ act: 'chase', channel: 'letter', outcome: 'no-answer', on: '2026-12-24' })).toMatchObject({
    code: 'in-the-future',
  });
  await call('letter');
  expect(await move({ act: 'declare-lost', reason: ' ' })).toMatchObject({ code: 'reason-missing' });
  expect(await move({ act: 'declare-lost', reason: 'Aucune réponse' })).toMatchObject({ __typename: 'LadderKept' });
  expect((await wayOf())?.state).toBe('lost');
});

it('gives the rate of lost with both terms, its rule and the list behind it; a pathway that is no one’s of mine is in none', async () => {
  const rate = `{ ladderRate(key: "visit-9-months", from: "2026-01-01", to: "2026-12-31") { expected ruleVersion ruleSince counts { group count } people { patientId group } } }`;
  expect((await server.ask(scene.claire, rate)).data).toMatchObject({
    ladderRate: { expected: 1, ruleVersion: 1, ruleSince: null, people: [{ patientId: scene.helene.patient, group: 'lost' }] },
  });
  const page = '{ ladder(states: ["lost"]) { counts { state count } rows { patientId } } }';
  expect((await server.ask(scene.claire, page)).data).toMatchObject({
    ladder: { counts: [{ state: 'lost', count: 1 }], rows: [{ patientId: scene.helene.patient }] },
  });
  expect((await server.ask(scene.nadege, page)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await wayOf(scene.stranger)).toBeUndefined();
});

it('exports the list as it was chosen, for a spreadsheet that runs none of its cells; a stranger gets no line, the journal an entry', async () => {
  const name = 'update patient_identity set used_given_name = $1 where patient_id = $2';
  await server.db.owner.query(name, ['=cmd|calc', scene.helene.patient]);
  const file = (who: Worker, states: string) =>
    server.app.inject({ url: `/files/ladder?states=${states}`, headers: { cookie: `jalon=${who.token}` } });
  const lost = await file(scene.claire, 'lost');
  expect(lost.headers['content-type']).toContain('text/csv');
  const [head, line, end] = lost.body.split('\r\n');
  expect(head).toContain('Nom;Prénom;Date de naissance;Parcours;Référent;État;Visite');
  expect(line).toMatch(/;'=cmd\|calc;1943-02-05;.*;Perdu de vue;Visite des 9 mois;.*;2;Téléphone, Courrier;Aucune réponse$/);
  expect(end).toBe('');
  expect((await file(scene.claire, 'due')).body.split('\r\n')).toHaveLength(2);
  expect((await file(scene.stranger, 'lost')).body).not.toContain('Perdu de vue');
  expect((await file(scene.nadege, 'lost')).statusCode).toBe(403);
  const { rows } = await server.db.owner.query<{ patients: string[] }>(
    `select patients from journal_entry where kind = 'exported' order by at desc, id desc`,
  );
  expect(rows.some(({ patients }) => patients.includes(scene.helene.patient))).toBe(true);
});

it('leaves for a reason of one’s own and comes back to the same stage; a death is declared elsewhere', async () => {
  await move({ act: 'resume' });
  expect((await wayOf())?.state).toBe('resumed');
  expect(await move({ act: 'leave', exit: 'deceased', reason: 'Dit par un voisin' })).toMatchObject({
    code: 'death-is-declared',
  });
  await move({ act: 'leave', exit: 'moved', reason: 'Lyon, suivi à trouver' });
  expect(await wayOf()).toMatchObject({ state: 'moved', acts: ['record-visit', 'come-back'] });
  const row = async () =>
    (await server.db.owner.query<{ status: string; stage: string; breach: unknown }>('select status, stage, breach from pathway'))
      .rows[0];
  expect(await row()).toMatchObject({ status: 'closed', stage: 'surveillance' });
  await move({ act: 'come-back', reason: 'Ils ne partent plus' });
  expect(await row()).toMatchObject({ status: 'active', stage: 'surveillance', breach: { code: 'milestone-past-window' } });
  expect((await wayOf())?.state).toBe('chased');
});

it('asks the pilot to confirm a visit that the family tells of, on a page that opens on it alone, and keeps who told it', async () => {
  const visit = (await wayOf())?.visit.id ?? '';
  await move({ act: 'say-seen', on: '2026-11-13', source: 'call', toldBy: 'Mme Garnier' });
  expect((await wayOf())?.state).toBe('to-confirm');
  const tasks = async () =>
    (await server.ask<{ tasks: { title: string }[] }>(pilot, '{ tasks(view: "todo") { title visit } }')).data?.tasks ?? [];
  expect(await tasks()).toMatchObject([{ title: 'Confirmer : Visite des 9 mois, vue le 13/11/2026', visit }]);
  const opened = await server.ask(pilot, `{ ladderOfVisit(visit: "${visit}") { visit { id } } }`);
  expect(opened.data).toEqual({ ladderOfVisit: { visit: { id: visit } } });
  await move({ act: 'record-visit', on: '2026-11-13', result: 'Développement habituel' }, pilot, visit);
  expect(await tasks()).toEqual([]);
  expect(await wayOf()).toMatchObject({ state: 'upcoming', visit: { title: 'Visite des 18 mois' } });
});

it('records a visit for a physician who never signs in, with its source, and tells a stranger nothing', async () => {
  const { rows } = await server.db.owner.query<{ id: string }>(`select id from pathway_milestone where key = 'visit-18-months'`);
  const visit = rows[0]?.id ?? '';
  await move({ act: 'record-visit', on: '2026-11-20', source: 'letter', toldBy: 'Dr Le Berre' }, scene.claire, visit);
  const done = await server.db.owner.query('select done_how from pathway_milestone where id = $1', [visit]);
  expect(done.rows).toEqual([{ done_how: 'told-letter' }]);
  expect((await wayOf())?.events.at(-1)).toMatchObject({ act: 'record-visit', source: 'letter', toldBy: 'Dr Le Berre' });
  const elsewhere = await scene.build.worker('pilot-physician', scene.hospital, [scene.secretariat]);
  expect(await move({ act: 'chase', channel: 'phone', outcome: 'reached' }, elsewhere, visit)).toMatchObject({
    code: 'not-found',
  });
  expect(await wayOf(elsewhere)).toBeUndefined();
});
