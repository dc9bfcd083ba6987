import { shippedTemplate } from '@jalon/domain/template';
import type { Worker } from '@jalon/persistence/testing';
import { v7 as uuidv7 } from 'uuid';
import { patientScene, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;
let cell: Worker;
let visit: string;

interface Batch {
  letters: { to: string[]; title: string; body: string }[];
  leftOut: { reason: string }[];
}
const BATCH = 'letters { to title body } leftOut { reason }';
const PREPARE = `query ($input: LettersInput!) { batch: lettersToPrint(input: $input) { ${BATCH} } }`;
const PRINT = `mutation ($input: LettersInput!) { batch: printLetters(input: $input) { ... on LetterBatch { ${BATCH} } ... on Refused { code } } }`;
async function ask(what: string, who: Worker = cell, channel = 'letter'): Promise<Batch> {
  const { data, errors } = await server.ask<{ batch: Batch }>(who, what, { input: { visits: [visit], channel } });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.batch;
}
const sql = (text: string, values: unknown[] = []) => server.db.owner.query(text, values);
const tries = async () =>
  (await sql(`select channel, outcome from ladder_event where act = 'chase' order by at`)).rows as { channel: string }[];

beforeAll(async () => {
  server = await testServer('2026-11-23T07:12:00.000Z');
  scene = await patientScene(server);
  cell = await scene.build.worker('coordinator', scene.hospital, [scene.hdj], { familyName: 'Delcourt', givenName: 'Maud' });
  const content = shippedTemplate('vulnerable-children-6-years');
  const { key, version, title, kind } = content;
  await scene.build.insert('pathway_template', {
    ...{ key, version, title, kind, content, status: 'published', published_at: '2026-01-01T00:00:00Z' },
  });
  const enrol = `mutation ($input: EnrolInput!) { enrol(input: $input) { __typename } }`;
  await server.ask(scene.claire, enrol, {
    input: {
      ...{ patient: scene.helene.patient, template: key, stage: 'surveillance', pivot: scene.claire.situation },
      anchors: { inclusion: '2026-06-01', birth: '2025-09-01', 'expected-term': '2025-11-25' },
    },
  });
  await sql(`update patient set address = '3 rue Haute', postcode = '53990', city = 'Valmont'`);
  const rows = await sql(`select id from pathway_milestone where key = 'visit-9-months'`);
  visit = (rows.rows[0] as { id: string }).id;
}, 60_000);
afterAll(() => server?.close());

it('prepares what would be printed, and notes nothing until it is', async () => {
  const { letters, leftOut } = await ask(PREPARE);
  expect(leftOut).toEqual([]);
  expect(letters[0]?.to.slice(1)).toEqual(['3 rue Haute', '53990 Valmont']);
  expect(letters[0]?.body).toContain('la visite des 9 mois');
  expect(letters[0]?.body).toContain('Claire Le Goff peut recevoir');
  await sql(`update working_situation set ended_at = '2026-11-01' where id = $1`, [scene.claire.situation]);
  expect((await ask(PREPARE)).letters[0]?.body).not.toContain('Claire');
  await sql(`update working_situation set ended_at = null where id = $1`, [scene.claire.situation]);
  expect(await tries()).toEqual([]);
});

it('asks again at printing: told dead, seen since or kept secret in the meantime, each is left out with its reason and nothing is noted', async () => {
  const death = uuidv7();
  const { patient, circle } = scene.helene;
  await scene.build.insert('death', {
    ...{ id: death, patient_id: patient, circle_id: circle, unit_id: scene.hdj, state: 'said', died_on: '2026-11-20' },
    ...{ source: 'relatives', said_by: scene.claire.situation, said_at: '2026-11-22T08:00:00Z' },
  });
  expect(await ask(PRINT)).toEqual({ letters: [], leftOut: [{ reason: 'death-said' }] });
  await sql(`update death set state = 'undone', undone_at = now(), undone_reason = 'erreur'`);
  await sql(`update patient set deceased_on = '2026-11-20'`);
  expect((await ask(PRINT)).leftOut).toEqual([{ reason: 'deceased' }]);
  await sql(`update patient set deceased_on = null`);

  await sql(`update pathway_milestone set done_on = '2026-11-20' where id = $1`, [visit]);
  expect((await ask(PRINT)).leftOut).toEqual([{ reason: 'seen' }]);
  await sql(`update pathway_milestone set done_on = null where id = $1`, [visit]);

  await scene.build.insert('contact_address', {
    ...{ id: uuidv7(), patient_id: patient, circle_id: circle, unit_id: scene.hdj, kind: 'main', recipient: 'Mme Garnier' },
    ...{
      street: '9 rue Cachée',
      city: 'Valmont',
      confidential: true,
      by_situation: cell.situation,
      created_at: '2026-11-22T08:00:00Z',
    },
  });
  for (const who of [cell, scene.claire])
    for (const channel of ['letter', 'email'])
      expect(await ask(PRINT, who, channel)).toEqual({ letters: [], leftOut: [{ reason: 'confidential' }] });
  await sql(`update contact_address set ended_at = now()`);
  expect(await tries()).toEqual([]);
});

it('counts as a dated try of the ladder, on paper or as the text of an e-mail', async () => {
  expect((await ask(PRINT)).letters).toHaveLength(1);
  const mail = await ask(PRINT, cell, 'email');
  expect(mail.letters[0]?.to).toEqual([]);
  expect(await tries()).toEqual([
    { channel: 'letter', outcome: 'message-left' },
    { channel: 'email', outcome: 'message-left' },
  ]);
  const state = `{ ladderOfPatient(patient: "${scene.helene.patient}") { state channels } }`;
  expect((await server.ask(cell, state)).data).toMatchObject({ ladderOfPatient: [{ state: 'chased', channels: 2 }] });
  expect(await ask(PRINT, scene.stranger).catch((error: Error) => error.message)).toContain('FORBIDDEN');
});

it('writes to each of two homes of a child, counts it once, and asks who exercises the authority again at printing', async () => {
  const { patient } = scene.helene;
  await sql(`update patient_identity set birth_date = '2025-09-01' where patient_id = $1`, [patient]);
  const address = `mutation ($input: AddressInput!) { keepAddress(input: $input) { __typename } }`;
  for (const [kind, street] of [
    ['main', '3 rue Haute'],
    ['second', '8 rue Basse'],
  ])
    await server.ask(cell, address, {
      input: { patient, kind, recipient: 'Les parents', street, postcode: '53990', city: 'Valmont', confidential: false },
    });
  const KEEP = `mutation ($input: RelativeInput!) { kept: keepRelative(input: $input) { ... on RelativeKept { id } ... on Refused { code data } } }`;
  const note = async (name: string, home: string, more: object = {}) => {
    const input = { patient, name, link: 'parent', trusted: false, toNotify: true, authority: 'joint', home, ...more };
    const { data } = await server.ask<{ kept: { id?: string; code?: string } }>(cell, KEEP, { input });
    return data!.kept;
  };
  await note('Anne Garnier', 'main');
  const father = await note('Karim Garnier', 'second');
  const before = (await tries()).length;
  const two = await ask(PRINT);
  expect(two.leftOut).toEqual([]);
  expect(two.letters.map(({ to }) => to.slice(0, 2))).toEqual([
    ['Anne Garnier', '3 rue Haute'],
    ['Karim Garnier', '8 rue Basse'],
  ]);
  expect(await tries()).toHaveLength(before + 1);

  const change = (more: object) => note('Karim Garnier', 'second', { id: father.id, version: 1, ...more });
  expect(await change({ authority: 'withdrawn' })).toMatchObject({ code: 'decision-missing' });
  expect(await change({ authority: 'alone', decision: 'JAF, 12/05/2026' })).toMatchObject({ code: 'authority-contradicts' });
  expect(await change({ authority: 'guardian' })).toMatchObject({ code: 'authority-unknown' });
  expect(await change({ keptAway: true, decision: 'Ordonnance de protection, 20/11/2026' })).toMatchObject({ id: father.id });
  const one = await ask(PRINT);
  expect(one.letters.map(({ to }) => to[0])).toEqual(['Anne Garnier']);
  expect(one.leftOut).toEqual([{ reason: 'kept-away' }]);
});

it('leaves out, once it is noted, whoever refused to be followed', async () => {
  const leave = `mutation { moveOnLadder(input: { visit: "${visit}", act: "leave", exit: "refused", reason: "Ne veut plus" }) { __typename } }`;
  await server.ask(cell, leave);
  expect((await ask(PRINT)).leftOut).toEqual([{ reason: 'refused' }]);
});

it('is written by the network in its own words, which never say that a child is late', async () => {
  const keep = (who: Worker, body: string, seen = 0) =>
    server.ask<{ kept: { code?: string } }>(
      who,
      `mutation ($input: LetterTemplateInput!) { kept: keepLetterTemplate(input: $input) { ... on Refused { code } ... on LetterTemplateType { version } } }`,
      { input: { seen, title: 'Suivi de {prénom}', body } },
    );
  expect((await keep(scene.claire, 'Bonjour')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await keep(cell, 'Vous êtes en retard')).data?.kept.code).toBe('says-late');
  expect((await keep(cell, 'Bonjour {prénom}')).data).toEqual({ kept: { version: 1 } });
  expect((await keep(cell, 'Encore')).data?.kept.code).toBe('changed-meanwhile');
  expect((await server.ask(scene.claire, '{ letterTemplate { body } }')).data).toEqual({
    letterTemplate: { body: 'Bonjour {prénom}' },
  });
});
