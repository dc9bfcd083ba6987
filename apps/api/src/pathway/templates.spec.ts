import { shippedTemplate, writtenTemplate } from '@jalon/domain/template';
import type { PathwayTemplate } from '@jalon/domain/pathway';
import type { Worker } from '@jalon/persistence/testing';
import { patientScene, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;
let rachel: Worker;

const KEPT = `__typename ... on TemplateKept { key version status revision faults } ... on Refused { code data }`;
type Kept = { code?: string; status?: string; version?: number; revision?: number; faults?: unknown[]; data?: unknown };

beforeAll(async () => {
  server = await testServer('2026-11-20T15:12:00.000Z');
  scene = await patientScene(server);
  rachel = await scene.build.worker('coordinator', scene.hospital, [scene.hdj], { familyName: 'Aubry', givenName: 'Rachel' });
}, 120_000);
afterAll(() => server?.close());

async function act(name: string, type: string, input: object, who = rachel): Promise<Kept> {
  const text = `mutation($input: ${type}!) { ${name}(input: $input) { ${KEPT} } }`;
  const { data, errors } = await server.ask<Record<string, Kept>>(who, text, { input });
  return data?.[name] ?? { code: String(errors?.[0]?.extensions.code) };
}

async function open(key: string): Promise<Kept> {
  const { data } = await server.ask<{ openTemplateDraft: Kept }>(
    rachel,
    `mutation { openTemplateDraft(key: "${key}") { ${KEPT} } }`,
  );
  return data?.openTemplateDraft ?? {};
}

const contentOf = async (key: string, version: number) => {
  const { data, errors } = await server.ask<{
    templateVersion: {
      content: PathwayTemplate;
      fromVersionBefore: { key: string; change: string }[] | null;
      fromOrigin: unknown[] | null;
    };
  }>(
    rachel,
    'query($key: String!, $version: Int!) { templateVersion(key: $key, version: $version) { content fromVersionBefore fromOrigin } }',
    { key, version },
  );
  if (!data?.templateVersion) throw new Error(JSON.stringify({ data, errors }));
  return data.templateVersion;
};

it('is written as a draft, kept with what is still wrong in it, and published only once it is sound', async () => {
  const draft = await open('oncology-adult');
  expect(draft).toMatchObject({ version: 2, status: 'draft', revision: 1, faults: [] });
  expect(await open('oncology-adult')).toMatchObject({ version: 2 });
  const { content } = await contentOf('oncology-adult', 2);
  const circular = content.milestones.map((rule) =>
    rule.key === 'care-plan' ? { ...rule, anchor: 'milestone:care-plan' } : rule,
  );
  const at = { key: 'oncology-adult', version: 2 };
  expect(
    await act('saveTemplateDraft', 'SaveDraftInput', { ...at, revision: 1, content: { ...content, milestones: circular } }),
  ).toMatchObject({
    revision: 2,
    faults: [{ code: 'anchors-circular' }],
  });
  expect(await act('publishTemplate', 'PublishInput', { ...at, revision: 2 })).toMatchObject({ code: 'template-faulty' });
  const local = content.milestones
    .filter(({ key }) => key !== 'welcome-call')
    .map((rule) =>
      rule.key === 'first-contact' ? { ...rule, windows: [{ from: { days: 0 }, due: { days: 1 }, to: { days: 3 } }] } : rule,
    );
  expect(
    await act('saveTemplateDraft', 'SaveDraftInput', { ...at, revision: 1, content: { ...content, milestones: local } }),
  ).toMatchObject({
    code: 'changed-meanwhile',
  });
  expect(
    await act('saveTemplateDraft', 'SaveDraftInput', { ...at, revision: 2, content: { ...content, milestones: local } }),
  ).toMatchObject({
    revision: 3,
    faults: [],
  });
  expect((await contentOf('oncology-adult', 2)).fromVersionBefore?.map(({ key, change }) => [key, change])).toEqual([
    ['first-contact', 'changed'],
    ['welcome-call', 'removed'],
  ]);
});

it('shows for each patient what would change, and moves only those who were chosen', async () => {
  const enrolled = await server.ask<{ enrol: { id: string } }>(
    scene.claire,
    'mutation($input: EnrolInput!) { enrol(input: $input) { ... on PathwayKept { id } } }',
    {
      input: {
        ...{ patient: scene.helene.patient, template: 'oncology-adult', stage: 'announcement', pivot: scene.claire.situation },
        anchors: { announcement: '2026-11-18', 'first-cure': '2026-11-30' },
      },
    },
  );
  const pathway = enrolled.data!.enrol.id;
  const preview = await server.ask<{ templateMigration: { pathway: string; changes: { key: string; change: string }[] }[] }>(
    rachel,
    '{ templateMigration(key: "oncology-adult", from: 1, to: 2) { pathway patient name changes } }',
  );
  expect(preview.data?.templateMigration).toMatchObject([{ pathway }]);
  expect(preview.data?.templateMigration[0]?.changes.map(({ key, change }) => [key, change])).toEqual([
    ['first-contact', 'moved'],
    ['welcome-call', 'removed'],
  ]);
  const migrate = () =>
    server.ask<{ migratePathways: object }>(
      rachel,
      'mutation($input: MigrateInput!) { migratePathways(input: $input) { ... on Migrated { migrated left } ... on Refused { code } } }',
      { input: { key: 'oncology-adult', from: 1, to: 2, pathways: [pathway] } },
    );
  expect((await migrate()).data?.migratePathways).toEqual({ code: 'version-not-in-force' });
  expect(
    await act('publishTemplate', 'PublishInput', { key: 'oncology-adult', version: 2, revision: 3, decided: 'Comité du 18/11' }),
  ).toMatchObject({
    status: 'published',
  });
  const followed = async () =>
    (await server.db.owner.query('select template_version from pathway where id = $1', [pathway])).rows[0];
  expect(await followed()).toEqual({ template_version: 1 });
  expect((await migrate()).data?.migratePathways).toEqual({ migrated: 1, left: [] });
  expect((await migrate()).data?.migratePathways).toEqual({ migrated: 0, left: [pathway] });
  expect(await followed()).toEqual({ template_version: 2 });
  const { rows } = await server.db.owner.query(
    `select key, window_to::text as "to", dropped_reason as why from pathway_milestone where pathway_id = $1 and key in ('first-contact', 'welcome-call') order by key`,
    [pathway],
  );
  expect(rows).toEqual([
    { key: 'first-contact', to: '2026-11-23', why: null },
    { key: 'welcome-call', to: '2026-11-29', why: 'no-longer-expected' },
  ]);
});

it('never changes once published, in the database itself', async () => {
  expect(
    await act('saveTemplateDraft', 'SaveDraftInput', { key: 'oncology-adult', version: 2, revision: 4, content: {} }),
  ).toMatchObject({
    code: 'version-stays',
  });
  await expect(
    server.db.owner.query(`update pathway_template set content = '{}' where key = 'oncology-adult' and version = 2`),
  ).rejects.toThrow(/never changes/);
  await expect(
    server.db.owner.query(`update pathway_template set status = 'draft' where key = 'oncology-adult' and version = 1`),
  ).rejects.toThrow(/draft to published to retired/);
});

it('is forked into a local consensus that shows its differences, and goes in and out as a file', async () => {
  const fork = {
    from: 'oncology-adult',
    fromVersion: 2,
    key: 'oncology-valmont',
    title: 'Cancérologie, Valmont',
    source: 'Comité',
  };
  expect(await act('forkTemplate', 'ForkInput', fork)).toMatchObject({ version: 1, status: 'draft' });
  expect((await contentOf('oncology-valmont', 1)).fromOrigin).toEqual([]);
  expect(await act('importTemplate', 'ImportInput', { shipped: 'oral-anticancer' })).toMatchObject({
    version: 1,
    status: 'draft',
  });
  expect(await act('importTemplate', 'ImportInput', { shipped: 'oral-anticancer' })).toMatchObject({ code: 'draft-open' });
  const file = JSON.parse(JSON.stringify(writtenTemplate(shippedTemplate('breast-ambulatory')))) as object;
  expect(await act('importTemplate', 'ImportInput', { content: file })).toMatchObject({ version: 1, faults: [] });
  expect(await act('importTemplate', 'ImportInput', { content: { key: 'x' } })).toMatchObject({ code: 'template-faulty' });
});

it('is written by the cell alone', async () => {
  const fork = { from: 'oncology-adult', fromVersion: 2, key: 'mine', title: 'x', source: 'x' };
  expect(await act('forkTemplate', 'ForkInput', fork, scene.claire)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await act('forkTemplate', 'ForkInput', fork, scene.vasseur)).toMatchObject({ code: 'FORBIDDEN' });
});
