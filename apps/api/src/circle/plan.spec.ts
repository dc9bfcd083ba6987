import { DataSource } from 'typeorm';
import { Builder, actingAs, type BuiltPatient, type Worker } from '@jalon/persistence/testing';
import { v7 as uuidv7 } from 'uuid';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let build: Builder;
let cell: number;
let ward: number;
let coordinator: Worker;
let nurse: Worker;
let stranger: Worker;
let child: BuiltPatient;
let plan: string;
const told: { to: string[]; what: string }[] = [];

const AT = '2026-11-20T15:00:00.000Z';
const PLANS = `query($id: ID!) { sharingOf(patient: $id) { plans { circle title units { id unit unitId shared } } } }`;
const FILE = `query($id: ID!) { patientFile(id: $id) { coordination { pathway { title } } } }`;
const SHARE = `mutation($input: SharePlanInput!) { sharePlan(input: $input) { __typename ... on SharingKept { id } ... on Refused { code } } }`;
const UNSHARE = `mutation($input: UnsharePlanInput!) { unsharePlan(input: $input) { __typename ... on Refused { code } } }`;

type Plan = { circle: string; title: string; units: { id: string | null; unit: string; unitId: number; shared: boolean }[] };
const plansFor = async (who: Worker) =>
  (await server.ask<{ sharingOf: { plans: Plan[] } | null }>(who, PLANS, { id: child.patient })).data!.sharingOf?.plans;
const wayFor = async (who: Worker) =>
  (
    await server.ask<{ patientFile: { coordination: { pathway: { title: string } | null } } | null }>(who, FILE, {
      id: child.patient,
    })
  ).data!.patientFile?.coordination.pathway ?? null;
const share = async (who: Worker, unit: number, how = 'Accord des parents, de vive voix') =>
  (await server.ask<{ sharePlan: { id: string; code?: string } }>(who, SHARE, { input: { circle: plan, unit, how } })).data!
    .sharePlan;
const unshare = async (who: Worker, id: string, reason = 'Fin du suivi') =>
  (await server.ask<{ unsharePlan: object }>(who, UNSHARE, { input: { id, reason } })).data!.unsharePlan;

beforeAll(async () => {
  server = await testServer(AT);
  build = new Builder(server.db.owner);
  const network = await build.organisation('Réseau périnatal', { kind: 'network' });
  cell = await build.unit(network, 'Cellule', 'cell');
  const hospital = await build.organisation('CH de Valmont');
  ward = await build.unit(hospital, 'Pédiatrie', 'service');
  coordinator = await build.worker('coordinator', network, [cell]);
  nurse = await build.worker('pivot-nurse', hospital, [ward]);
  stranger = await build.worker('pivot-nurse', hospital, [await build.unit(hospital, 'Autre', 'service')]);
  child = await build.patient(network, [cell, ward]);
  plan = uuidv7();
  await build.insert('circle', { id: plan, patient_id: child.patient, kind: 'private', created_at: AT });
  await build.insert('membership', {
    ...{ id: uuidv7(), circle_id: plan, patient_id: child.patient, unit_id: cell, function: 'coordinator' },
    ...{ legal_basis: 'care-team-formal', origin: 'pathway', since: AT },
  });
  await server.db.owner.query(
    `insert into pathway_template (key, version, title, kind, content, status) values ('bare', 1, 'Âges-clés', 'local', '{"stages":[]}', 'published')`,
  );
  await build.insert('pathway', {
    ...{ id: uuidv7(), patient_id: child.patient, circle_id: plan, unit_id: cell, template_key: 'bare', template_version: 1 },
    ...{ title: 'Âges-clés', stage: 'surveillance', status: 'active', included_on: '2026-11-01', created_at: AT },
    ...{ pivot: coordinator.situation, breach: { code: 'no-next-step', owner: 'coordinator' } },
  });
  server.db.owner.on('notification', ({ payload }) => told.push(JSON.parse(payload ?? '{}') as { to: string[]; what: string }));
  await server.db.owner.query('listen jalon');
}, 60_000);
afterAll(() => server?.close());

it('hides a network’s own plan from the others of the care circle, even that there is one', async () => {
  expect(await wayFor(coordinator)).toEqual({ title: 'Âges-clés' });
  expect(await wayFor(nurse)).toBeNull();
  expect(await plansFor(nurse)).toEqual([]);
  expect(await plansFor(coordinator)).toMatchObject([
    {
      title: 'Âges-clés',
      units: [
        { unit: 'Pédiatrie', id: null },
        { unit: 'Cellule', shared: false },
      ],
    },
  ]);
  const circles = (who: Worker) =>
    actingAs(server.app.get(DataSource), who, AT).write((tx) =>
      tx.em.query(`select kind from circle where patient_id = $1 order by kind`, [child.patient]),
    );
  expect(await circles(coordinator)).toEqual([{ kind: 'care' }, { kind: 'private' }]);
  expect(await circles(nurse)).toEqual([{ kind: 'care' }]);
});

it('names as referent whoever takes part in the plan, and nobody of the care circle beside it', async () => {
  const { rows } = await server.db.owner.query<{ id: string }>('select id from pathway');
  const choices = async (who: Worker) =>
    (
      await server.ask<{ pivotChoices: { situation: string }[] }>(
        who,
        'query($id: ID) { pivotChoices(pathway: $id) { situation } }',
        {
          id: rows[0]!.id,
        },
      )
    ).data!.pivotChoices.map(({ situation }) => situation);
  expect(await choices(coordinator)).toEqual([coordinator.situation]);
  expect(await choices(nurse)).toEqual([nurse.situation]);
});

it('is shared by those of the plan alone, on somebody’s word, with a unit of the care', async () => {
  expect(await share(nurse, ward)).toMatchObject({ code: 'not-found' });
  expect(await share(coordinator, ward, ' ')).toMatchObject({ code: 'how-missing' });
  expect(await share(coordinator, 999)).toMatchObject({ code: 'unit-unknown' });
  const { id } = await share(coordinator, ward);
  expect(await wayFor(nurse)).toEqual({ title: 'Âges-clés' });
  const { rows } = await server.db.owner.query<{ id: string; version: number }>('select id, version from pathway');
  const named = await server.ask(coordinator, 'mutation($i: PivotInput!) { changePivot(input: $i) { __typename } }', {
    i: { ...rows[0]!, pivot: nurse.situation, relay: coordinator.situation },
  });
  expect(named.data).toEqual({ changePivot: { __typename: 'PathwayKept' } });
  expect(await wayFor(stranger)).toBeNull();
  expect(await share(coordinator, ward)).toMatchObject({ code: 'already-shared' });
  expect(await unshare(coordinator, id, ' ')).toMatchObject({ code: 'reason-missing' });
});

it('closes at once: the open page of that unit is told, asks again, and finds nothing', async () => {
  const [{ units }] = (await plansFor(coordinator)) as [Plan];
  const shared = units.find((one) => one.shared)!;
  expect(await unshare(stranger, shared.id!)).toMatchObject({ code: 'not-found' });
  told.length = 0;
  expect(await unshare(coordinator, shared.id!)).toMatchObject({ __typename: 'SharingKept' });
  await server.db.owner.query('select 1');
  expect(told.some(({ to, what }) => what === 'circle' && to.includes(`unit:${ward}`))).toBe(true);
  expect(await wayFor(nurse)).toBeNull();
  expect(await plansFor(nurse)).toEqual([]);
  const own = (await plansFor(coordinator))![0]!.units.find(({ unitId }) => unitId === cell)!;
  expect(await unshare(coordinator, own.id!)).toMatchObject({ code: 'not-found' });
});
